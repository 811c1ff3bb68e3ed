import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { type ClaimWord, claimWords } from '../../wording/claim-words.ts'
import { isSmall } from '../../wording/is-small.ts'
import { type OthersDeed, othersDeeds } from '../../wording/others-deeds.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'
import { wordStem } from '../../wording/word-stem.ts'

const own =
  /\bI(?:'ve| have| had)? (?:(?:also|then|once|later|now|personally|myself|regularly|always|even) )*(?<deed>\p{Ll}{3,})\b/gu
/** "wrote eight lessons and adapted them". */
const ownNext =
  /\bI\b[^.;:]{3,90}?(?:,|,? and) (?:then |later |also )?(?<deed>\p{Ll}{3,}ed|wrote|built|drew|made|ran|gave|taught|chose|draw|set)\b/gu
/** An idea claimed by its noun. */
const ownIdea =
  /\b(?:I (?:had|have had|came up with|brought) the (?<deed>idea)|(?:my|was my|were my) (?:own )?(?<named>idea)|idea (?:of|to|for|that|behind) [^.;,]{3,80} was mine)\b/gu
const shared =
  /\b(?:(?:help|assist|support|contribut)\p{L}*|together|jointly|we|us|our|team|part of|while|watched|saw|had|got|asked|let|under|gave|left)\b/iu
const reversed =
  /\b(?:the|my|our) (?<who>\p{L}{3,}(?: \p{L}{3,})?) (?:\p{L}+ )?\p{L}{3,}[^.;,]{0,50}?\b(?<way>to|for|under) me\b/giu
const why = 'By the evidence another did this.'

const read = new WeakMap<Grounds, readonly OthersDeed[]>()

/** "I made the decisions" from "decisions were made by the committee"; "the manager passes cases to me" from "cases go to the manager". */
export function checkOthersDeed(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.language !== 'en') return []
  return [...claimed(claim, grounds), ...turned(claim, grounds)].slice(0, 1)
}

function claimed(claim: Claim, grounds: Grounds): Finding[] {
  const deeds = [own, ownNext, ownIdea]
    .flatMap((way) => [...claim.plain.matchAll(way)])
    .filter((match) => isKnown(claim, match, grounds))
  const others = deeds.length === 0 ? [] : deedsIn(grounds)
  if (others.length === 0) return []
  return deeds.flatMap((match) => {
    const end = match.index + match[0].length
    const isIdea = match.groups?.deed === undefined || match.groups.deed === 'idea'
    const word = claim.words.find((one) => (isIdea ? one.stem === idea && one.start >= match.index : one.end === end))
    if (!word || (!isIdea && shared.test(claim.plain.slice(0, end)))) return []
    const object = objectAfter(claim, end)
    const said = new Set(claim.words.map(({ stem }) => stem))
    const hit = others.some((other) => isTheirs({ word, object, said, after: claim.plain.slice(end) }, other, grounds))
    const start = isIdea || end - match.index < nearest ? match.index : word.start
    return hit ? [finding(claim, { start, end }, { kind: 'agent', why })] : []
  })
}

/** "I then wrote" is marked whole, a deed further on by itself. In characters. */
const nearest = 24

/** The evidence has the deed, whoever did it. */
function isKnown({ words }: Claim, { index, 0: said }: RegExpExecArray, { own: stems }: Grounds): boolean {
  const word = words.find(({ end }) => end === index + said.length)
  if (/\bidea\b/iu.test(said)) return true
  return (
    !!word &&
    (stems.has(word.stem) || decides.has(word.stem) || [...synonymsOf(word.stem)].some((stem) => stems.has(stem)))
  )
}

const idea = wordStem('idea')
/** Deeds that evidence rather tells by a noun: "on the owner's decision". */
const decides = new Set(['decide', 'choose', 'propose', 'suggest'].map(wordStem))
/** Who does these has had the idea. */
const begins = new Set(
  'start launch introduce propose suggest invent found establish initiate create develop devise conceive'
    .split(' ')
    .map(wordStem),
)

interface ClaimedDeed {
  readonly word: ClaimWord
  /** Stems of what it is done to. */
  readonly object: readonly string[]
  /** Stems of the whole claim. */
  readonly said: ReadonlySet<string>
  /** The claim behind it. */
  readonly after: string
}

/** The same deed done to the same, and no other clause of the evidence tells it of that. */
function isTheirs({ word, object, said, after }: ClaimedDeed, other: OthersDeed, { texts, words }: Grounds): boolean {
  if (word.stem === idea && (begins.has(other.deed) || other.object.length === 0)) {
    const told = other.object.length > 0 ? other.object : words.flatMap((one) => (isSmall(one, 'en') ? [] : [one.stem]))
    return (begins.has(other.deed) || other.deed === idea) && told.some((stem) => stem !== idea && said.has(stem))
  }
  if (other.deed !== word.stem && !synonymsOf(word.stem).has(other.deed)) return false
  if (other.object.length === 0)
    return (
      (word.stem === idea || !/^ (?:as|at|under|with|in|for|by)\b/u.test(after)) &&
      words.filter(({ stem }) => stem === other.deed).length <= 1 &&
      object.some((stem) => words.some((one) => one.stem === stem))
    )
  if (!object.some((stem) => other.object.includes(stem))) return false
  return !texts
    .flatMap(({ text }) => text.replace(other.clause, ' ').split(/[.;:\n]/u))
    .map((clause) => claimWords(clause).map(({ stem }) => stem))
    .some((stems) => stems.includes(word.stem) && object.some((stem) => stems.includes(stem)))
}

/** What is done: up to the next joint. */
function objectAfter(claim: Claim, from: number): readonly string[] {
  const rest = claim.plain.slice(from)
  const stop =
    /[,;:.]|\b(?:and|but|which|that|who|so|because|when|while|where|with|by)\b/u.exec(rest)?.index ?? rest.length
  return claim.words
    .filter((word) => word.start >= from && word.end <= from + stop && !isSmall(word, 'en'))
    .slice(0, 5)
    .map(({ stem }) => stem)
}

function deedsIn(grounds: Grounds): readonly OthersDeed[] {
  const known = read.get(grounds)
  if (known) return known
  const made = grounds.texts.flatMap(({ text }) => othersDeeds(text.replace(/’/gu, "'")))
  read.set(grounds, made)
  return made
}

/** The two parts of a passing on, a deputising, a working under, the wrong way round. */
function turned(claim: Claim, { text }: Grounds): Finding[] {
  return [...claim.plain.matchAll(reversed)].flatMap((match) => {
    const { who = '', way = '' } = match.groups ?? {}
    const [first = '', second = ''] = who.toLowerCase().split(' ')
    const names = [`${first} ${second}`, first].filter((name) => name.trim() !== '')
    const hit = names.some(
      (name) =>
        new RegExp(`\\b${way} (?:the|my|our|a) (?:\\p{L}+ )?${name.trim()}\\b`, 'iu').test(text) &&
        !new RegExp(`\\b(?:from|by) (?:the|my|our|a) (?:\\p{L}+ )?${name.trim()}\\b|\\bto me\\b`, 'iu').test(text),
    )
    const range = { start: match.index, end: match.index + match[0].length }
    return hit ? [finding(claim, range, { kind: 'agent', why: 'In the evidence it is the other way round.' })] : []
  })
}
