import type { ProposedSentence } from '../domain/proposal.ts'
import type { Told } from './told.ts'

/** A sentence of running text with what it was made from. */
export interface WrittenSentence {
  readonly sentence: ProposedSentence
  readonly told: Told
  readonly entry: string | null
}

/**
 * Neighbouring sentences of running text that begin with the same foreign frame become one, with everything it carries behind one colon; the citations of all
 * stay with it.
 */
export function mergedSentences(written: readonly WrittenSentence[]): ProposedSentence[] {
  const groups: WrittenSentence[][] = []
  for (const one of written) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && alike(last, one)) group.push(one)
    else groups.push([one])
  }
  return groups.flatMap(together)
}

function alike({ told, entry }: WrittenSentence, next: WrittenSentence): boolean {
  if (told.language === 'en' || told.kind !== next.told.kind || told.language !== next.told.language) return false
  return told.kind === 'state' || (told.kind === 'thing' && entry === next.entry)
}

function together([first, ...others]: readonly WrittenSentence[]): ProposedSentence[] {
  if (!first) return []
  if (others.length === 0) return [first.sentence]
  const further = others.map(({ told }) => (told.kind === 'state' ? told.text.replace(/^[^:]+: /u, '') : told.text))
  const text = [first.sentence.text, ...further].map((one) => one.replace(/\.$/u, '')).join('; ')
  const evidence = [first, ...others].flatMap(({ sentence }) => sentence.evidence)
  return [{ ...first.sentence, text: `${text.replace(/^([^:]*) gehör(te?): /u, manyOf)}.`, evidence }]
}

/** German agrees with what stands behind the colon: "gehört" one thing, "gehören" several. */
const manyOf = (_: string, before: string, ending: string): string =>
  `${before} gehör${ending === 't' ? 'en' : 'ten'}: `
