import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'

/** "no at-fault incidents", "zero reportable accidents": what is denied is limited by the words before its noun. */
const limited =
  /\b(?:no|zero|without(?: any)?|never (?:a|an|any))\s+(?<limit>(?!other\b|more\b|less\b|single\b|one\b)[\p{L}-]{4,}(?:\s[\p{L}-]{4,})?)\s+(?<noun>\p{L}{4,}s?)(?=\s*(?:$|[.,;:()\n]|\b(?:in|on|for|during|since|at|over|last|from|to|with|across|this)\b))/giu
const denied =
  /\b(?:no|zero|not (?:a single|one|any)|without (?:an?|any|a single)|never had (?:an?|any)|none of|free of)\s+(?<noun>\p{L}{4,})(?=\s*(?:$|[.,;:()\n!]|\b(?:in|on|for|during|since|at|over|last|from|to|with|across|this|whatsoever|at all|of any)\b))/giu

/** "no grievances upheld", "no appeals against us proven": there were some, to no effect. */
const judged =
  /\b(?:no|zero|without(?: any)?)\s+(?:[\p{L}-]+\s){0,2}?(?<noun>\p{L}{4,}s?)\s+(?:were |was |ever |been |has been |have been )*(?<limit>upheld|substantiated|prove[nd]|sustained|confirmed|justified)\b/giu
const denying = /\b(?:no|zero|none|never|without|not)\b/iu

/** "no incidents" from "no at-fault incidents": a denial that leaves out what limits it says more. */
export function checkLimitedDenial(claim: Claim, grounds: Grounds): Finding[] {
  const known = [...grounds.text.matchAll(limited)].map(({ groups }) => ({
    limit: claimWords(groups?.limit ?? '').map(({ stem }) => stem),
    noun: claimWords(groups?.noun ?? '')[0]?.stem ?? '',
  }))
  const outcomes = [...ofOutcome(claim, grounds), ...ofCounted(claim, grounds), ...ofTime(claim, grounds)]
  if (known.length === 0) return outcomes
  const said = new Set(claim.words.map(({ stem }) => stem))
  const bare = [...claim.plain.matchAll(denied)].flatMap((match) => {
    const noun = claimWords(match.groups?.noun ?? '')[0]?.stem ?? ''
    const hit = known.some(
      (one) => (one.noun === noun || synonymsOf(noun).has(one.noun)) && !one.limit.some((stem) => said.has(stem)),
    )
    const range = { start: match.index, end: match.index + match[0].length }
    return hit ? [finding(claim, range, { kind: 'negation', why: 'The evidence denies less than this.' })] : []
  })
  return [...bare, ...outcomes]
}

const ever = /\b(?:never|not once|no \p{L}+ ever)\b/iu
const always = /\b(?:never|ever|always|not once|not a single|so far|to date|yet)\b/iu

/** "never" from "no errors in the last three audits": nothing in the evidence speaks of all the time. */
function ofTime(claim: Claim, { text }: Grounds): Finding[] {
  const match = ever.exec(claim.plain)
  if (
    !match ||
    always.test(text) ||
    /^ (?:more|less|fewer|mind|again)\b/iu.test(claim.plain.slice(match.index + match[0].length))
  )
    return []
  const range = { start: match.index, end: match.index + match[0].length }
  const why = 'The evidence does not say that it never happened.'
  return [finding(claim, range, { kind: 'negation', level: 'underline', why })]
}

/** "no complaints" from "no complaints upheld". */
function ofOutcome(claim: Claim, { text }: Grounds): Finding[] {
  return [...text.matchAll(judged)].flatMap(({ groups }) => {
    const noun = claimWords(groups?.noun ?? '')[0]?.stem
    const hit = claim.words.find(
      ({ stem, start }) => stem === noun && denying.test(claim.plain.slice(Math.max(0, start - 30), start)),
    )
    const kept = new RegExp(
      `\\b(?:${groups?.limit ?? ''}|upheld|proven|proved|substantiated|well[- ]founded|found against)\\b`,
      'iu',
    )
    return hit && !kept.test(claim.plain)
      ? [finding(claim, hit, { kind: 'negation', why: 'The evidence denies less than this.' })]
      : []
  })
}

/** "no accidents" from "Accidents: 2 in 2019, none serious": the evidence counts some. */
function ofCounted(claim: Claim, { texts, text, quantities }: Grounds): Finding[] {
  if (quantities.some(({ value }) => value === 0)) return []
  return [...claim.plain.matchAll(denied)].flatMap((match) => {
    const stem = claimWords(match.groups?.noun ?? '')[0]?.stem ?? ''
    const spared = [...text.matchAll(/\b(?:no|zero|without(?: any)?|free of)\s+(?<what>\p{L}+(?:\s\p{L}+)?)/giu)].some(
      ({ groups }) => claimWords(groups?.what ?? '').some((word) => word.stem === stem),
    )
    const counted = texts.some((one) =>
      one.quantities.some(
        ({ unit, value, near, label }) => unit === null && !label && value > 0 && value < 1900 && near.includes(stem),
      ),
    )
    const headed = new RegExp(
      `\\b${match.groups?.noun ?? '-'}\\b[^.;:\\d]{0,40}:\\s*(?:[1-9]|one|two|three)`,
      'iu',
    ).test(text)
    const range = { start: match.index, end: match.index + match[0].length }
    return !spared && (counted || headed)
      ? [finding(claim, range, { kind: 'negation', why: 'The evidence counts some.' })]
      : []
  })
}
