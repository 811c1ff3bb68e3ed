import type { Finding } from '../../../domain/finding.ts'
import { anyCase } from '../../../text/any-case.ts'
import { anyPhrase } from '../../../text/any-phrase.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { namedDates } from '../../times/dates.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'

const unfinished =
  /[;,(]?\s*(?:the )?results? (?:is |are )?(?:awaited|pending|due|to come)|(?: student| candidate)?[,(]?\s*expected (?:in )?(?:\p{L}+ )?20\d\d|\b(?:studying(?: \p{L}+(?:-\p{L}+)?){0,2} (?:for|towards?)|working towards?|preparing for|training (?:for|towards|to be|as)|enrolled (?:on|in|for)|(?:exam|test|assessment|viva) (?:booked|scheduled|planned|due)\b(?: (?:for|in|on)\b[^.;,]*)?|due to (?:finish|complete|end)|expect(?:ed|ing)? to (?:finish|complete)|(?:part|half)[- ]?way through|in the (?:first|second|third|final|last) year of|(?:have |has )?(?:not|never) (?:yet )?(?:finished|completed|passed|submitted|taken|sat)|still (?:learning|writing|building|studying|working on|to (?:take|sit|pass|finish|complete))|unfinished|incomplete|(?:left |withdrew |but )?without (?:completing|finishing|graduating|a degree)|not completed|abandoned|discontinued|withdrew|dropped out|ongoing|in progress|under ?way|not yet|pending|awaiting|awaited|(?<!successful )(?<=\b(?:wrote|written|submitted|prepared|drafted|put in|made|co-wrote|working on) (?:an? |the |our |two |three )?(?:\p{L}+ )?)(?:bids?|applications?|proposals?|tenders?) (?:for|to)|yet to|begun|(?:half|part|most|a third|two thirds) of (?:an?|my|the)(?= [^.;,]{2,40}\b(?:done|completed|finished|passed)\b)|(?<!all )(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:modules?|papers?|units?|exams?|parts?|stages?|courses?|credits|assignments?)|outstanding(?=\s*(?:[.;,)]|$)))\b/giu
const finished = anyPhrase(
  [
    'to completion|complet(?:ed|ing)|finish(?:ed|ing)|gain(?:ed|ing)|obtain(?:ed|ing)|earned|achieved',
    'attained|passed|hold|holding|awarded|graduated|qualified (?:as|in)|submitted|concluded',
    'have (?:an? |the |my )|received|won|secured|raised',
    '(?:am|as) (?:an? )?(?=chartered|qualified|certified|registered|licensed|accredited)',
    String.raw`\bI(?: am|'m) (?:now )?an? (?=\p{Lu})`,
  ].map(anyCase),
  'gu',
)
const open = anyPhrase([
  'not|yet|still|currently|at present|towards?|studying|study for|working on',
  String.raw`(?<!(?:finished|completed|machine|distance|deep|adult|blended) )learning|(?:expect|aim|schedul)\p{L}*|due|will|ongoing|progress`,
  'under ?way|to (?:finish|complete|gain|obtain|earn|pass)|ahead|half|on course|short of',
  String.raw`(?:am|is|are) (?:one|two|three|four|\d+) short|to go|started|began|begun|(?:continu|hop)\p{L}+`,
  'preparing|pending|awaiting|part of|shall|sit|sits|sitting|book(?:ed|ing)?',
  String.raw`(?!all|both|each)(?:\p{L}+|\d+) (?:out )?of (?:the |its |my )?(?:\p{L}{3,}|\d+) (?:[\p{L}\d-]+ ){0,3}?(?:modules?|papers?|units?|exams?|parts?|stages?|credits|assignments?|courses?)`,
  String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:modules?|papers?|units?|exams?|parts?|stages?|courses?|credits|assignments?) (?:out )?of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)`,
])

/** "AAT Level 2" beside "currently taking evening classes". */
const current =
  /\b(?:currently|at present|now|still)\b[^.;]{0,40}\b(?:study\p{L}*|taking|doing|attending|classes|course|training|enrolled|reading for)\b/iu

/** "completed" of what the evidence says is under way or not done yet. */
export function checkCompletion(claim: Claim, grounds: Grounds): Finding[] {
  const evidence = grounds.text.replace(/’/gu, "'")
  const pending = [
    ...[...evidence.matchAll(unfinished)].map((match) => thing(evidence, match.index, match[0])),
    ...toCome(evidence, claim.today).map((at) => headOf(evidence, at)),
    ...evidence
      .split(/[.;\n]/u)
      .filter((clause) => current.test(clause))
      .map(telling),
  ]
  if (pending.length === 0) return []
  const done = [...evidence.matchAll(finished)]
    .filter(({ index }) => !openBefore(evidence, index))
    .map((match) => after(evidence, match.index + match[0].length))
  const plain = plainParts(evidence)
  return [...claim.plain.matchAll(finished)].flatMap((match) => {
    if (open.test(clauseOf(claim.plain, match.index))) return []
    const said = after(claim.plain, match.index + match[0].length)
    if (said.length > 1 && plain.map(telling).some((part) => said.every((stem) => part.includes(stem)))) return []
    const hit =
      (done.length === 0 &&
        !open.test(claim.plain) &&
        isUnearned(claim.plain.slice(match.index + match[0].length), evidence)) ||
      (pending.some((one) => names(said, one)) &&
        !done.some((one) => names(said, one) && !sharesNew(said, one, pending)))
    const range = { start: match.index, end: match.index + match[0].length }
    return hit ? [finding(claim, range, { kind: 'unfinished', why: 'By the evidence this is not finished.' })] : []
  })
}

/** What stands in the evidence with nothing open about it: "Level 2" of "Level 2, Level 3 in progress". A bare "expected June" is of what is before it. */
function plainParts(evidence: string): readonly string[] {
  const parts = evidence.split(/[.;:,\n]/u)
  const isOpen = (part: string) => part.search(unfinished) >= 0 || current.test(part)
  const isBare = (part = '') => {
    const at = part.search(unfinished)
    return at >= 0 && telling(part.slice(0, at)).length === 0
  }
  return parts.filter((part, at) => !isOpen(part) && !isBare(parts[at + 1]))
}

const standing = /^(?:an? )?(?<word>chartered|qualified|certified|registered|licensed|accredited)\b/iu

/** "chartered" where all that the evidence tells of it is under way, in whatever letters: "CEng application in progress". */
function isUnearned(rest: string, evidence: string): boolean {
  const word = standing.exec(rest)?.groups?.word
  return word !== undefined && !new RegExp(`\\b${word.slice(0, 5)}`, 'iu').test(evidence)
}

/** What is under way: the words after the marker, or those before it when it ends its clause. */
function thing(text: string, at: number, marker: string): string[] {
  const said = after(text, at + marker.length)
  const told = said.length > 0 ? said : before(text, at)
  return told.some((stem) => !barely.test(stem)) ? told : [...told, ...headOf(text, at)]
}

/** How much of it is done or which year of it this is, and not what it is: "2 of 3 finished", "third year of four". */
const barely =
  /^(?:\d+|finish|complet|done|pass|year|yr|month|first|second|third|fourth|fifth|final|last|one|two|three|four|five|six)/u

/** What a line of one statement begins with: "B.Ed., Maseno" of "B.Ed., Maseno: third year of four, expected 2027". */
function headOf(text: string, at: number): string[] {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return line.includes(';') ? [] : telling(line.split(/:\s/u)[0] ?? '').slice(0, 6)
}

const ending =
  /\b(?:ends?|ending|finish(?:es|ing)|complet(?:es|ing)|concludes|runs? (?:to|until|till)|until|till|graduat(?:es|ing)) (?:in )?(?=(?:\p{L}+ )?20\d\d)/giu

/** Where lines say that something ends at a time that is still to come. */
function toCome(evidence: string, today: string | null): number[] {
  if (today === null) return []
  return [...evidence.matchAll(ending)].flatMap(({ index, 0: said }) => {
    const [date] = namedDates(evidence.slice(index + said.length, index + said.length + 24))
    const month = Math.max(...(date?.months ?? []), 0)
    const isAhead = date?.year && (date.year > year(today) || (date.year === year(today) && month > monthOf(today)))
    return isAhead ? [index] : []
  })
}

const year = (date: string): number => Number(date.slice(0, 4))
const monthOf = (date: string): number => Number(date.slice(5, 7))

function after(text: string, from: number): string[] {
  return telling(
    /^(?:[^.;:,()\n]|\.(?=\p{L}|\s\p{Ll}))*?(?=\.(?!\p{L}|\s\p{Ll})|[;:,()\n]|$|\b(?:and|but|so|due|expected)\b)/u.exec(
      text.slice(from),
    )?.[0] ?? '',
  ).slice(0, 6)
}

/** "Level 3 Early Years (in progress)": a bracket right before the marker is passed over. */
function before(text: string, at: number): string[] {
  return telling(/[^.;:,()\n]*$/u.exec(text.slice(0, at).replace(/[\s,(:]+$/u, ''))?.[0] ?? '').slice(-6)
}

/** Content stems and figures; "level 5" is told by its figure. */
function telling(text: string): string[] {
  return claimWords(text)
    .filter((word) => !isNeutral(word) || /^\d|^[ivx]+$/u.test(word.word))
    .map(({ stem }) => stem)
}

/** The same thing: every figure of one is in the other, and a word or figure is shared. */
function names(said: readonly string[], one: readonly string[]): boolean {
  const figures = said.filter((stem) => /^\d/u.test(stem))
  const shared = said.filter((stem) => one.some((other) => other === stem || isFamily(other, stem)))
  const open = one.filter((stem) => /^\d/u.test(stem))
  if (shared.length === 0) return false
  return figures.every((figure) => one.includes(figure)) || open.some((figure) => figures.includes(figure))
}

/** "chartered" and "Chartership". */
function isFamily(one: string, other: string): boolean {
  return one.length > 5 && other.length > 5 && one.slice(0, 6) === other.slice(0, 6)
}

/** Whether what is said shares more with something pending than with what is done. */
function sharesNew(said: readonly string[], done: readonly string[], pending: readonly (readonly string[])[]): boolean {
  const own = said.filter((stem) => !done.includes(stem))
  return pending.some((one) => own.some((stem) => one.includes(stem)))
}

function clauseOf(text: string, at: number): string {
  const start = Math.max(...[',', ';', '.', ':'].map((sign) => text.lastIndexOf(sign, at - 1))) + 1
  const stop = /[,;:.]|\b(?:and|but)\b/u.exec(text.slice(at))
  return text.slice(start, stop ? at + stop.index : text.length)
}

function openBefore(text: string, at: number): boolean {
  return /\b(?:not|yet|never|to|towards?)\s+(?:yet )?$/iu.test(text.slice(Math.max(0, at - 20), at))
}
