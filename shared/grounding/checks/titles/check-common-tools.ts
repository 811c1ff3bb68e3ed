import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'

/** Products called like a common word, in small letters: only where something is done in, with or over them. */
const used =
  /\b(?:in|on|with|using|via|over|through|from|into) (?:ms |microsoft |google )?(?<tool>excel|outlook|zoom|slack|notion|sage|power ?bi|powerpoint|sharepoint|onedrive|planner|ms (?:teams|word|access|project))(?=\s*(?:[.,;:)]|$)|\s(?:and|or|for|to|so|which|that|every|each|since|at|instead|by|as|when|while)\b)/gu

/** "a shared diary in outlook" where the evidence names no such product. */
export function checkCommonTools(claim: Claim, grounds: Grounds): Finding[] {
  const known = `${grounds.text}\n${grounds.entries.map(({ title }) => title ?? '').join('\n')}`.toLowerCase()
  return [...claim.plain.matchAll(used)].flatMap((match) => {
    const tool = match.groups?.tool ?? ''
    const name = tool.replace(/^ms /u, '').replace(/power ?bi/u, 'power bi')
    if (known.includes(name) || known.includes(name.replace(' ', ''))) return []
    const end = match.index + match[0].length
    return [
      finding(
        claim,
        { start: end - tool.length, end },
        { kind: 'name', why: `"${tool}" is not named in the evidence.` },
      ),
    ]
  })
}
