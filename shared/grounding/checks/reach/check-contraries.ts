import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { contraries } from '../../words/reach/contraries.ts'

/** "all year round" of a seasonal post, "employed" of a volunteer: a standing that the evidence's own excludes. */
export function checkContraries(claim: Claim, { text, entries }: Grounds): Finding[] {
  const evidence = [
    text,
    ...entries.map(({ title, kind }) => `${title ?? ''} ${kind === 'volunteer' ? kind : ''}`),
  ].join('\n')
  return contraries.flatMap((pair) =>
    ([pair, [pair[1], pair[0]]] as const).flatMap(([given, said]) => {
      if (!given.test(evidence) || said.test(evidence) || given.test(claim.plain)) return []
      const match = said.exec(claim.plain)
      if (!match || /\b(?:not|never|no|nor)\s+(?:\p{L}+\s+)?$/iu.test(claim.plain.slice(0, match.index))) return []
      const range = { start: match.index, end: match.index + match[0].length }
      return [finding(claim, range, { kind: 'opposite', why: `The evidence says the contrary of "${match[0]}".` })]
    }),
  )
}
