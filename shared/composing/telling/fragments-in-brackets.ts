import { clauseVerb } from '../verbs/clause-verb.ts'
import { firstPerson, type Period } from './first-person.ts'
import { passive } from './passive.ts'

/** Several things listed with semicolons, the last behind "and", are one list and no fragments. */
const isList = /; and /u
const spoken = /^(?:I|we|my|our|it|this|they)\b/iu

/**
 * What stands behind a semicolon without a verb, in brackets: "I ran the rota; 24 staff; two sites." → "I ran the rota (24 staff; two sites)." A deed there gets its subject ("; taught ward staff" → "; I taught ward staff"),
 * a clause stays.
 */
export function withFragmentsInBrackets(text: string, period: Period): string {
  if (!text.includes('; ') || isList.test(text) || /“[^”]*;[^”]*”|\([^)]*;[^)]*\)/u.test(text)) return text
  const [first = '', ...further] = text.replace(/\.$/u, '').split('; ')
  const parts: { text: string; loose: boolean }[] = [{ text: first, loose: false }]
  for (const part of further) {
    const said = spokenPart(part, period)
    const last = parts.at(-1)
    if (said === null && last?.loose) parts[parts.length - 1] = { text: `${last.text}; ${part}`, loose: true }
    else parts.push(said === null ? { text: part, loose: true } : { text: said, loose: false })
  }
  const told = parts.map(({ text: part, loose }, at) => {
    if (at === 0) return part
    if (!loose) return `; ${part}`
    return /[()]/u.test(part) || /\)$/u.test(parts[at - 1]?.text ?? '')
      ? `, ${part.replace(/; /gu, ', ')}`
      : ` (${part})`
  })
  return `${told.join('')}${/\.$/u.test(text) ? '.' : ''}`
}

/** "last audit gave 98%": of what there is one, a sentence says so. */
const onlyOne = /^(?=(?:last|latest|first|final|most recent|annual) \p{Ll}+ (?!\p{Ll}+ly\b))/u

/** "packing shed quality control" may be a deed or the name of a thing. */
const bareGerund = /^\p{Ll}+ing (?!(?:the|an?|my|our|all|for|up|out|and|new|with)\b|\d)/u

/** A part with a verb of its own, with the subject it needs; null for a fragment. */
function spokenPart(part: string, period: Period): string | null {
  if (passive.test(part) || bareGerund.test(part) || /^\p{Ll}+ed (?:in|at|by|across)\b/u.test(part)) return null
  if (spoken.test(part) || clauseVerb(part) > 0) return part.replace(onlyOne, 'the ')
  const said = firstPerson(part.charAt(0).toUpperCase() + part.slice(1), period)
  return said?.startsWith('I ') ? said : null
}
