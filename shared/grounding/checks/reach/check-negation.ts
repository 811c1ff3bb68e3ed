import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { type ClaimWord, claimWords } from '../../wording/claim-words.ts'
import { hasProvenance } from '../../wording/has-provenance.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { isSmall } from '../../wording/is-small.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'
import { verbUses } from '../../wording/verb-strength.ts'
import { negations } from '../../words/reach/negations.ts'

/**
 * A "not" put to what the evidence asserts, or one it has that the claim about the same thing leaves out. Denying what the evidence is
 * silent about is left to the underlines.
 */
export function checkNegation(claim: Claim, grounds: Grounds): Finding[] {
  const evidence = grounds.text.replace(/’/gu, "'")
  const said = [...claim.plain.matchAll(negations)]
  const known = [...evidence.matchAll(negations)].filter(
    (match, at, all) => !isTwofold(match, all[at + 1]) && !isTwofold(all[at - 1], match),
  )
  const extra = said.filter(
    (match) =>
      !isHarmless(claim, match.index, match[0]) &&
      !isSaidAlike(claim, match, evidence) &&
      !(isContrast(claim.plain, match.index) && !(isNotYet(claim.plain, match.index) && isDone.test(evidence))) &&
      !isRanked(claim, match, grounds) &&
      deniesStated(claim, match.index, match[0], grounds) &&
      !known.some((one) => denySame(claim.plain, match.index, evidence, one.index)),
  )
  const open = known.filter((one) => !said.some((match) => denySame(claim.plain, match.index, evidence, one.index)))
  const isOtherwise = otherwise.test(claim.plain)
  const lost = open
    .flatMap((match) => [
      ...dropped(claim, grounds, evidence.slice(match.index + match[0].length)),
      ...droppedBefore(claim, match[0], evidence.slice(0, match.index)),
    ])
    .slice(0, 1)
    .map((one) => (isOtherwise ? { ...one, level: 'underline' as const } : one))
  return [...extra.map((match) => added(claim, match, grounds)), ...lost, ...someOfNone(claim, evidence)]
}

/** The evidence denies it in the same words. */
function isSaidAlike({ plain }: Claim, { index, 0: said }: RegExpExecArray, evidence: string): boolean {
  return evidence.toLowerCase().includes(
    plain
      .slice(index, index + said.length + 10)
      .toLowerCase()
      .replace(/[\s.,;:!?]+$/u, ''),
  )
}

/** "never failed to": two denials side by side deny nothing. */
function isTwofold(one: RegExpExecArray | undefined, next: RegExpExecArray | undefined): boolean {
  if (!one || !next) return false
  return next.index - (one.index + one[0].length) <= 1
}

const few =
  /\b(?:(?:only|just) (?:an? )?(?:few|several|some|handful|couple|one|two|three|four|five)|several|some|a few|many|a (?:number|handful|couple) of|occasional)\b/iu

/** "Only a few were late" where the evidence has "none late". */
function someOfNone(claim: Claim, evidence: string): Finding[] {
  const some = few.exec(claim.plain)
  if (!some || few.test(evidence) || claim.plain.search(negations) >= 0) return []
  const denied = [
    ...evidence.matchAll(
      /\b(?:none|never|no|zero|nil|0|free of|without(?: any)?)(?: (?:of|was|were|is|are|has been|have been))? (?<what>(?:\p{L}|-)+(?: \p{L}+)?)/giu,
    ),
  ]
  const stems = new Set(
    denied.flatMap(({ groups }) =>
      claimWords(groups?.what ?? '').flatMap((word) => (word.word.length < 4 ? [] : [word.stem])),
    ),
  )
  const range = { start: some.index, end: some.index + some[0].length }
  return claim.words.some(({ stem }) => stems.has(stem))
    ? [finding(claim, range, { kind: 'negation', why: 'The evidence says there was none.' })]
    : []
}

/** Limits of the evidence that an honest "not" may put into words. */
const limits =
  /\b(?:(?:exclud|declin|absen|stopp)\p{L}+|(?:except|fail|reject)\p{L}*|only|begun|started|unfinished|incomplete|pending|zero|none|outside|out of scope|beginner|basic|little|yet|free of|left|ended|stopped|until|turned down|part-?time|partly|half|first|new|newly|introduced|set up|founded|free|unchanged|same|steady|stable|constant|maintained|unpaid|voluntary|clean)\b|\b0\b|-free\b/iu
const mild = /^(?:only|worry|mind|matter|new|strange|afraid|problem|secret|surprise|alone|least|stop|forget|hesitate)$/u

/** The first telling words denied are said by the evidence, which sets no limit that the "not" may tell of. */
function deniesStated(claim: Claim, at: number, said: string, grounds: Grounds): boolean {
  const from = at + said.length
  const stop = /[,;.:!?]|\b(?:and|but|because|so|which|who|that|until|before|while)\b/u.exec(claim.plain.slice(from))
  const until = stop ? from + stop.index : claim.plain.length
  const after = claim.words.filter((word) => word.start >= from && word.end <= until && !/^\d/u.test(word.word))
  if (after.slice(0, 2).some(({ word }) => mild.test(word))) return false
  const telling = after.filter((word) => !isNeutral(word)).slice(0, 6)
  if (deniesNumber(claim, from, grounds)) return true
  if (telling.length === 0)
    return after.some((word) => !isSmall(word, claim.language) && word.word.length > 2 && grounds.own.has(word.stem))
  const stated = telling.filter((word) => hasProvenance(word, grounds)).length
  return /^without$/iu.test(said) ? stated === telling.length : stated * 2 >= telling.length
}

/** "is not £86 million": the very number of the evidence. */
function deniesNumber({ quantities, plain }: Claim, from: number, grounds: Grounds): boolean {
  const next = quantities.find(({ start }) => start >= from)
  return (
    next !== undefined &&
    /^ (?:the |an? |always |often )?$/u.test(plain.slice(from, next.start)) &&
    grounds.quantities.some(({ value, unit }) => value === next.value && unit === next.unit)
  )
}

/** "chaired none": the deed before the "none" is denied. */
function droppedBefore(claim: Claim, said: string, before: string): Finding[] {
  if (!/^(?:none|nothing|nobody|neither)$/iu.test(said) || /[;,.:(–—]\s*$/u.test(before)) return []
  const deed = claimWords(before.slice(-30)).at(-1)
  const word = claim.words.find(({ stem }) => stem === deed?.stem)
  return word ? [finding(claim, word, { kind: 'negation', why: 'The evidence says this is not so.' })] : []
}

/** Denying without a "not": "the signature was left to others", "the interview is still ahead". */
const otherwise =
  /\b(?:others?|someone else|somebody else|rather than|instead of|(?:except|avoid|remain|retain|stay|prevent|stopp|refus)\p{L}*|exclud\p{L}+|apart from|ahead|yet|still|outside|beyond|free of|short of|only|unbroken|clean|spotless|kept|perfect|always|consistently|zero|0)\b/iu

/** A denial of what the evidence asserts; one of what it only touches is modest more often than false. */
function added(claim: Claim, { index: start, 0: said }: RegExpExecArray, grounds: Grounds): Finding {
  const why = `The evidence does not say "${said}".`
  const level =
    isNotYet(claim.plain, start) ||
    deniesNumber(claim, start + said.length, grounds) ||
    limits.test(grounds.text) ||
    (/\bI\b[^,;.]*$/u.test(claim.plain.slice(0, start)) && !deniesDeed(claim, start + said.length, grounds))
  return finding(
    claim,
    { start, end: start + said.length },
    { kind: 'negation', why, level: level ? 'underline' : 'flag' },
  )
}

/** The first deed denied is a deed of the evidence. */
function deniesDeed(claim: Claim, from: number, grounds: Grounds): boolean {
  const after = claim.words.filter(({ start }) => start >= from).slice(0, 6)
  const deed = verbUses(after)[0]?.word ?? after[0]
  if (deed === undefined || !grounds.own.has(deed.stem)) return false
  const rest = after.filter((word) => word !== deed && !isNeutral(word))
  return rest.every((word) => hasProvenance(word, grounds))
}

/** "I was not the manager, but I did the rotas", "not yet": what is denied makes room for what is claimed. */
function isContrast(plain: string, at: number): boolean {
  const [before, after] = [plain.slice(0, at), plain.slice(at)]
  if (!/\b(?:I|my)\b/u.test(before)) return false
  return (
    /^(?:\p{L}+ )?(?:not|n't) yet\b|^[^.;]*,? (?:but|only|rather)\b/iu.test(after) ||
    /\b(?:although|though|while|even if) (?:(?:I|we|it|this|that|there)\b[^,;.]*)?$/iu.test(before)
  )
}

/** A "not yet" that ends its sentence makes room for nothing. */
const isNotYet = (plain: string, at: number): boolean => /^(?:not|n't) yet\b[^,;.]*[.!]?\s*$/iu.test(plain.slice(at))
const isDone = /\b(?:passed|completed|finished|gained|obtained|held since|qualified|awarded|done)\b/iu

/** "no negotiator did better" from "top negotiator": nobody above who stands first. */
function isRanked(claim: Claim, match: RegExpExecArray, { text }: Grounds): boolean {
  return (
    /^(?:no|nobody|none|never)$/iu.test(match[0]) &&
    /\b(?:better|more|higher|faster|quicker|ahead|above|sooner|larger|bigger|further|as (?:many|much|well|fast))\b/iu.test(
      claim.plain.slice(match.index),
    ) &&
    /\b(?:top|best|first|highest|most|fastest|leading|number one|1st|winner|won|record|\p{L}+est)\b/iu.test(
      text.replace(notFirst, ' '),
    )
  )
}

const notFirst = /\b(?:second|third|fourth|fifth|2nd|3rd)[ -](?:best|highest|largest|fastest|most)\b/giu

/** Both deny something of the same: a content word within reach of both negations is shared. */
function denySame(claim: string, at: number, evidence: string, from: number): boolean {
  const stems = new Set(clauseAround(evidence, from).map(({ stem }) => stem))
  return around(claim, at).some(
    (word) => stems.has(word.stem) || [...synonymsOf(word.stem)].some((stem) => stems.has(stem)),
  )
}

/** As `around`, but within the clause of the negation: what stands beside it is not denied. */
function clauseAround(text: string, at: number): ClaimWord[] {
  const start = Math.max(
    ...[...text.slice(0, at).matchAll(/[;,.:\n]|\b(?:and|but)\b/gu)].map((stop) => stop.index + stop[0].length),
    0,
  )
  const stop = /[;.:\n]|,? (?:and|but) /u.exec(text.slice(at + 4))
  const until = stop ? at + 4 + stop.index : text.length
  return around(text.slice(start, until), at - start)
}

function around(text: string, at: number): ClaimWord[] {
  const after = claimWords(text.slice(at, at + 70))
    .filter((word) => !isNeutral(word) || /^(?:experienc|work|use)/u.test(word.stem))
    .slice(0, 5)
  const before = claimWords(text.slice(Math.max(0, at - 40), at))
    .filter((word) => !isNeutral(word))
    .slice(-3)
  return [...before, ...after]
}

/** "without" and "no" before a person are judged as sole credit, with its own words. */
function isHarmless(claim: Claim, at: number, said: string): boolean {
  if (/\b(?:only|just|all but|nothing if)\b/iu.test(claim.plain.slice(Math.max(0, at - 30), at))) return true
  return /^no$/iu.test(said) && /^ (?:longer|matter)/iu.test(claim.plain.slice(at + said.length))
}

/** "never failed to": the contrary of something bad is good, and needs no "not". */
const bad =
  /^(?:(?:fail|miss|los[et]|error|reject|complain|default|absence|delay|exceed|breach|broke|stop|refus)\p{L}*|late|lost|absent|overdue)$/u

/** The words the evidence denies: the first of them, or all the others, said without a "not". */
function dropped(claim: Claim, grounds: Grounds, rest: string): Finding[] {
  const clause = /^[^,;:.()\n]*/u.exec(rest.trimStart())?.[0] ?? ''
  const denied = claimWords(clause)
    .filter((word) => !isNeutral(word) || /^(?:experienc|work|use)/u.test(word.word))
    .slice(0, 5)
  const beside = claimWords(rest.slice(clause.length)).filter((one) => !isNeutral(one))
  const denies = new Set(denied.map(({ stem }) => stem))
  const main = denied.filter(({ word }) => !/^(?:experienc|work|use|far$|date$|longer$)/u.test(word))
  if (main.length === 0 || (bad.test(main[0]?.word ?? '') && !claim.words.some(({ stem }) => stem === main[0]?.stem)))
    return []
  const shared = main.filter((one) => claim.words.some(({ stem }) => stem === one.stem))
  const most = shared.length >= Math.max(1, Math.ceil(main.length * 0.6))
  const whole = shared.length === main.length && main.length > 1
  const isBeside =
    !whole && beside.some((one) => !denies.has(one.stem) && claim.words.some(({ stem }) => stem === one.stem))
  if (isBeside && !/^but\b/iu.test(rest.slice(rest.indexOf(clause) + clause.length).replace(/^[\s,;]+/u, ''))) return []
  const verb = denied[0]
  const verbShared = !!verb && claim.words.some((word) => word.stem === verb.stem)
  if (!(most && (verbShared || shared.length === main.length))) return []
  const word = claim.words.find(({ stem }) => shared.some((one) => one.stem === stem))
  return word && hasProvenance(word, grounds)
    ? [
        finding(claim, word, {
          kind: 'negation',
          level: isBeside ? 'underline' : 'flag',
          why: 'The evidence says this is not so.',
        }),
      ]
    : []
}
