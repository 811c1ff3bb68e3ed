import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { wordStem } from '../../wording/word-stem.ts'
import { peopleVerbs } from '../../words/people-verbs.ts'

const over = peopleVerbs.over.split(/\s+/u).filter(Boolean)
const overStems = new Set(over.map(wordStem))
/** "supervised 12 volunteers transcribing registers": the deed of those who are led. */
const led = new RegExp(
  `\\b(?:${over.join('|')})\\b[^.;:,]{0,40}?\\p{L}(?:s|people|staff|team)\\s+(?:who (?:were )?|to |in )?(?<deed>\\p{Ll}{3,}ing|(?<=to )\\p{Ll}{3,})\\b`,
  'giu',
)
const ownDeed =
  /\b(?:I|I've|I have)\s+(?:also |then |personally |once |have )?(?<deed>\p{Ll}{4,}ed|wrote|built|drew|made|ran|sold|gave)\b/gu
const undergone =
  /\bI (?:was|have been|got|am being|had been)\s+(?:also |then |closely )?(?<deed>\p{Ll}{4,}ed|taught|led)\b(?! (?:to|in|on|as|for|with|at|the)\b)/gu

/** What the evidence says others did under the writer, claimed as the writer's; or what the writer did to others, undergone. */
export function checkDoer(claim: Claim, grounds: Grounds): Finding[] {
  return [...deedsOfOthers(claim, grounds), ...leftToOthers(claim, grounds), ...turnedRound(claim, grounds)]
}

function deedsOfOthers(claim: Claim, grounds: Grounds): Finding[] {
  const theirs = new Set(
    [...grounds.text.matchAll(led)].map(({ groups }) => wordStem((groups?.deed ?? '').toLowerCase())),
  )
  if (
    theirs.size === 0 ||
    /\b(?:supervis|manag|led|lead|with|team|volunteers?|together|help)\p{L}*/iu.test(claim.plain)
  )
    return []
  return [...claim.plain.matchAll(ownDeed)]
    .filter(({ groups }) => theirs.has(wordStem((groups?.deed ?? '').toLowerCase())))
    .map((match) => mark(claim, match, 'By the evidence others did this under you.'))
}

/** "prepare accounts for the auditor to sign": the signing is the auditor's. */
const leftTo = /\bfor (?:the|my|our|an?|their) (?<who>\p{L}+(?: \p{L}+)?) to (?<deed>\p{L}{3,})\b/giu

function leftToOthers(claim: Claim, { text, words }: Grounds): Finding[] {
  return [...text.matchAll(leftTo)].flatMap(({ groups }) => {
    const [stem, who] = [wordStem((groups?.deed ?? '').toLowerCase()), claimWords(groups?.who ?? '')]
    const told = claim.words.some((word) => who.some((one) => one.stem === word.stem))
    if (told || words.filter((word) => word.stem === stem).length > 1) return []
    return claim.words
      .filter(
        (word) =>
          word.stem === stem &&
          /\bI\b[^.;:]*(?:\bI|\band|,|\p{L}ly|\bhave|\bthen)\s$/u.test(` ${claim.plain.slice(0, word.start)}`),
      )
      .map((word) => finding(claim, word, { kind: 'agent', why: 'By the evidence another does this.' }))
  })
}

function turnedRound(claim: Claim, { texts }: Grounds): Finding[] {
  return [...claim.plain.matchAll(undergone)]
    .filter(({ groups }) => {
      const stem = wordStem((groups?.deed ?? '').toLowerCase())
      if (!overStems.has(stem)) return false
      const heads = texts.flatMap(({ text }) => text.split(/[.;:\n]/u).flatMap((clause) => claimWords(clause)[0] ?? []))
      const passive = texts.some(({ text }) => /\b(?:was|were|been|being|by|under)\b/iu.test(text))
      return !passive && heads.some((head) => head.stem === stem)
    })
    .map((match) => mark(claim, match, 'In the evidence you did this, it was not done to you.'))
}

function mark(claim: Claim, match: RegExpExecArray, why: string): Finding {
  return finding(claim, { start: match.index, end: match.index + match[0].length }, { kind: 'agent', why })
}
