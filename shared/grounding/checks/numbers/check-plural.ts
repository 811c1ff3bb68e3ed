import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { type ClaimWord, claimWords } from '../../wording/claim-words.ts'

const several =
  /\b(?:several|many|numerous|various|multiple|countless|a (?:number|series|range|string|variety) of|dozens of|a few|frequent|repeated|(?<count>two|three|four|five|six|seven|eight|nine|ten|twelve|[2-9]|1\d))\s+(?<what>(?:\p{L}|-)+(?: (?:\p{L}|-)+){0,2})/giu
const single = /\b(?:an?|one|1|the first|another)\s+(?<what>(?:\p{L}|-)+(?: (?:\p{L}|-)+){0,2})/giu

const often =
  /\b(?:regularly|often|frequently|routinely|repeatedly|many times|time and again|every (?:time|year|month|week|day))\b/giu
const once =
  /\b(?:once|one[- ]off|a single (?:time|occasion)|on one occasion)\b(?! (?:a|per|every|each|the|they|we|it))/iu

/** A number may be the sum of things told one by one: "an apprentice and a trainee". */
function isOnlyOne({ stem, start }: ClaimWord, claim: Claim, { words, quantities, texts, text }: Grounds): boolean {
  const number = claim.quantities.findLast(({ end }) => end <= start) ?? claim.quantities.find(({ end }) => end > start)
  const isStated = quantities.some(({ value }) => value === number?.face) || text.includes(`${number?.face}:`)
  return (
    number !== undefined &&
    number.unit === null &&
    !isStated &&
    words.filter((word) => word.stem === stem).length === 1 &&
    !quantities.some(({ near, value, unit }) => unit === null && value > 1 && value < 1900 && near.includes(stem)) &&
    !texts.some(({ text }) => /\b(?:another|a second|also an?|and an?|twice|each|per|every)\b/iu.test(text))
  )
}

/** "several exercises" where the evidence has one, "regularly" where it was once. */
export function checkPlural(claim: Claim, grounds: Grounds): Finding[] {
  return [...severalOfOne(claim, grounds), ...oftenOfOnce(claim, grounds)]
}

function oftenOfOnce(claim: Claim, { text }: Grounds): Finding[] {
  if (!once.test(text) || text.search(often) >= 0 || /\bonce\b/iu.test(claim.plain)) return []
  return [...claim.plain.matchAll(often)].map((match) =>
    finding(
      claim,
      { start: match.index, end: match.index + match[0].length },
      { kind: 'frequency', why: 'By the evidence this was once.' },
    ),
  )
}

function severalOfOne(claim: Claim, grounds: Grounds): Finding[] {
  const ones = [...grounds.text.matchAll(single)].flatMap(({ groups }) => claimWords(groups?.what ?? ''))
  if (ones.length === 0) return []
  return [...claim.plain.matchAll(several)].flatMap((match) => {
    const nouns = claimWords(match.groups?.what ?? '').filter(({ word }) =>
      /s$|^(?:people|children|men|women)$/u.test(word),
    )
    const noun = nouns.find(({ stem }) => ones.some((one) => one.stem === stem && !/s$/u.test(one.word)))
    if (
      !noun ||
      (match.groups?.count && !isOnlyOne(noun, claim, grounds)) ||
      grounds.words.some(({ stem, word }) => stem === noun.stem && word === noun.word)
    )
      return []
    return [
      finding(
        claim,
        { start: match.index, end: match.index + match[0].length },
        { kind: 'number', why: 'The evidence has one of these, not several.' },
      ),
    ]
  })
}
