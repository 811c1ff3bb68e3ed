import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { verbUses } from '../../wording/verb-strength.ts'

/** Running something that others are led in. */
const charge =
  /\bI(?:'ve| have)? (?:also |now |then |currently |later )?(?<deed>ran|run|am running|was running)\s+(?:the |our |an? |\p{L}+['’]s? )?(?<what>[^.;:,]{3,60})/gu
const bodies = new Set(
  'kitchen room office ward department unit team practice branch shop store site centre clinic school company business firm project programme program fit-out hotel restaurant bar café cafe pub service section floor plant factory warehouse depot yard farm studio lab laboratory library museum gallery charity club society committee operation works refit extension launch campaign'.split(
    ' ',
  ),
)
const leading =
  /\b(?:(?:manag|supervis|coordinat)\p{L}+|head|lead|leader|director|owner|owned|founder|founded|sole trader|in charge|responsible for|chair|captain|chef de cuisine|head chef|proprietor|licensee|landlord|landlady|landlady|principal|matron|foreman|forewoman|warden|boss|ran|run|runs|running|keyholder)\b/iu

/** A line that opens with a leading post: "Store Manager at …". */
const headLine =
  /^(?:(?!assistant|deputy|junior|trainee|to|for|under)\p{L}+\s){0,2}(?:manager|manageress|head|director|owner|proprietor|landlord|landlady|principal|warden)\b(?! of the \p{L}+ team)(?=\s*(?:[,;:(–-]|at\b|of\b|since\b|from\b))/iu

/** "I ran the kitchen" where the evidence names the kitchen and no deed of leading it: a part of it, or only its name. */
export function checkCharge(claim: Claim, grounds: Grounds): Finding[] {
  const lead = grounds.entries.some(({ title }) => leading.test(title ?? ''))
  return [...claim.plain.matchAll(charge)].flatMap((match) => {
    const phrase =
      /^.*?(?=$|\b(?:with|for|in|at|on|from|and|of|to|by|since|as)\b)/u.exec(match.groups?.what ?? '')?.[0] ?? ''
    const body = claimWords(phrase).at(-1)
    if (!body || !bodies.has(body.word.replace(/s$/u, '')) || lead) return []
    const range = {
      start: match.index,
      end: match.index + match[0].length - (match.groups?.what ?? '').length + phrase.trimEnd().length,
    }
    return runsIt(grounds, body.stem)
      ? []
      : [finding(claim, range, { kind: 'verb', why: 'The evidence does not say that you ran this.' })]
  })
}

/** A deed of leading in the clause that names it, or anywhere where it is not named. */
function runsIt({ texts }: Grounds, stem: string): boolean {
  const naming = texts
    .flatMap(({ text }) => text.split(/[.;\n]/u))
    .filter((clause) => claimWords(clause).some((word) => word.stem === stem))
  if (naming.length === 0)
    return texts.some(({ text, words }) => (leading.test(text) && verbUses(words).length === 0) || headLine.test(text))
  return naming.some((clause) => leading.test(clause))
}
