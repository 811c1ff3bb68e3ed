import type { Finding } from '../../../domain/finding.ts'
import { numberWords } from '../../../text/number-words.ts'
import { remembered } from '../../../text/remembered.ts'
import { statedGrades } from '../../amounts/stated-grades.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { isAbbreviatedPlace } from '../../names/abbreviated-place.ts'
import { feastsIn } from '../../names/feasts-in.ts'
import { judgePlaces, type PlaceVerdict } from '../../names/judge-place.ts'
import { isPlace } from '../../names/known-places.ts'
import { otherNames } from '../../names/other-names.ts'
import { isRenamed } from '../../names/renamed.ts'
import { isSoftName } from '../../names/soft-names.ts'
import { spellsAcronym } from '../../names/spells-acronym.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { hasProvenance, isStated } from '../../wording/has-provenance.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { germanNouns } from '../../words/names/german-nouns.ts'
import { lowerCaseTools, plainAbroad } from '../../words/names/lower-case-tools.ts'
import { plainProducts, productsOf } from '../../words/names/makers.ts'
import { institutions, plainCapitals } from '../../words/names/plain-capitals.ts'

/**
 * Organisations, people, places, products and tools that the evidence does not name; tools in lower case too. A region that may hold its
 * places, and a capital that may be no name, are underlined.
 */
export function checkNames(claim: Claim, grounds: Grounds): Finding[] {
  const shouted = isShouted(claim)
  const graded = [
    ...statedGrades(claim, grounds).flatMap(({ grade, stated }) => (stated ? [grade] : [])),
    ...feastsIn(claim.plain, grounds.text),
  ]
  const named = claim.words.flatMap((word, at) => (isName(claim, word, at, shouted) ? [{ word, at }] : []))
  if (named.length === 0) return []
  const places = judgePlaces(claim, grounds)
  const wrong = named.flatMap(({ word, at }) =>
    !isPlaced(claim, at, places) &&
    (!isKnown(claim, word, at, grounds) || isRenamed(claim, at, grounds)) &&
    !graded.some(({ start, end }) => start <= word.start && word.end <= end)
      ? [word]
      : [],
  )
  return runs(claim, wrong).map((words) => {
    const range = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
    const isOpen =
      words.every((word) => places.get(word) === 'open' || isCompass(word) || isServed(word, grounds)) &&
      !ofInstitution(claim, range)
    return finding(claim, range, {
      kind: 'name',
      level: isOpen || (!words.some((word) => places.has(word)) && isSoftName(claim, words)) ? 'underline' : 'flag',
      why: `"${claim.text.slice(range.start, range.end)}" is not named in the evidence.`,
    })
  })
}

/** "University of Arizona", "Galway City Council": a name of its own, not of the place alone. */
function ofInstitution({ text }: Claim, { start, end }: { start: number; end: number }): boolean {
  return /\p{Lu}\p{Ll}+ of $/u.test(text.slice(0, start)) || /^ \p{Lu}\p{Ll}+/u.test(text.slice(end))
}

/** Public bodies with what tells that a post is under them. General knowledge. */
const served: Readonly<Record<string, RegExp>> = {
  gp: /\b(?:surger(?:y|ies)|medical (?:centre|practice)|health centre)\b/iu,
  nhs: /\b(?:hospital|infirmary|ward|midwi\p{L}+|Band [2-9]|A&E|GP|CCG|ICB)\b/iu,
  hmrc: /\b(?:tax|VAT|PAYE|R&D claims?|payroll)\b/iu,
}

const isServed = ({ word }: ClaimWord, { text }: Grounds): boolean => served[word]?.test(text) === true

const isCompass = ({ word }: ClaimWord): boolean =>
  /^(?:north|south|east|west|northern|southern|eastern|western|central|greater|upper|lower|mid|outer|inner)$/u.test(
    word,
  )

/** A place that the evidence gives, or the "South" before one. */
function isPlaced(claim: Claim, at: number, places: ReadonlyMap<ClaimWord, PlaceVerdict>): boolean {
  const [word, next] = [claim.words[at], claim.words[at + 1]]
  if (!word) return false
  if (places.get(word) === 'stated') return true
  return isCompass(word) && !places.has(word) && next !== undefined && places.get(next) === 'stated'
}

function isName(claim: Claim, word: ClaimWord, at: number, shouted: boolean): boolean {
  if (isDottedTool(word)) return true
  if (lowerCaseTools.has(word.word) && !(claim.language !== 'en' && plainAbroad.has(word.text))) return true
  if (shouted || word.word.length < 2 || isPlain(claim, at) || Object.hasOwn(numberWords, word.word)) return false
  if (/^(?:the|an?)$/u.test(word.word)) return false
  if (
    /\p{L}\d|\d\p{L}/u.test(word.text) &&
    !/^\d+(?:[.,]\d+)*(?:k|m|bn|x|st|nd|rd|th|s|ms|kg|g|kw|mw|gb|mb|tb|kb|km|cm|mm|am|pm|h|hrs?|min|%)?$/iu.test(
      word.text,
    )
  )
    return /\p{Lu}/u.test(word.text) || /^\p{L}+\d/u.test(word.text)
  if (/^\p{Lu}[\p{Lu}&+#]+s?$|\p{Ll}\p{Lu}|^\p{Lu}[+#]+$/u.test(word.text)) return true
  if (!/^\p{Lu}/u.test(word.text)) return false
  if (!word.initial || afterHonorific.test(claim.plain.slice(0, word.start)))
    return claim.language !== 'de' || beginsName(claim, at)
  return claim.language !== 'de' && startsRun(claim, word, at)
}

/** The stop of "Prof." or of an initial begins no sentence. */
const afterHonorific = /(?<!\p{L})(?:Prof|Dr|Mr|Mrs|Ms|Mx|Rev|Fr|Sr|Sra|Ing|Hr|\p{Lu})\.\s$/u

/** A word whose capital says nothing; "Council" beside another name is part of it. */
function isPlain({ words }: Claim, at: number): boolean {
  const word = words[at]
  if (!word || plainCapitals.has(word.word)) return word !== undefined
  const beside = [words[at - 1], words[at + 1]].filter(
    (other) =>
      other &&
      /^\p{Lu}\p{Ll}/u.test(other.text) &&
      !other.initial &&
      Math.max(other.start - word.end, word.start - other.end) === 1,
  )
  return (
    institutions.has(word.word) &&
    beside.every((other) => institutions.has(other?.word ?? '') || plainCapitals.has(other?.word ?? ''))
  )
}

function isDottedTool({ word }: ClaimWord): boolean {
  return /^\p{L}[\p{L}\d]*\.(?:js|py|net|io|ai|org|com)$/u.test(word) || /^\.net$/u.test(word)
}

/** At the head of a sentence a capital says nothing, unless the next word has one as well. */
function startsRun(claim: Claim, word: ClaimWord, at: number): boolean {
  const next = claim.words[at + 1]
  return (
    !!next &&
    next.start - word.end === 1 &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !isNeutral(word) &&
    !plainCapitals.has(next.word) &&
    !isGreeting(word) &&
    !(claim.language === 'es' && /[áéíó]$/u.test(word.word))
  )
}

function isGreeting({ word }: ClaimWord): boolean {
  return /^(?:dear|hello|hi|yours|kind|best|thank|as|at|in|for|with|during)$/u.test(word)
}

/**
 * In German every noun has a capital: a name is one that follows another, a word that leads to a place or company without an article,
 * or is known as a place.
 */
function beginsName(claim: Claim, at: number): boolean {
  const [before, word] = [claim.words[at - 1], claim.words[at]]
  if (!before || !word || isPlainGerman(word.word)) return false
  if (isPlace(word.word)) return true
  if (/^(?:bei|nach|aus|in|mit|firma)$/u.test(before.word)) return before.word !== 'mit' || isForeignTo(word)
  if (/^(?:bei|firma)$/u.test(claim.words[at - 2]?.word ?? '') && /^\p{Lu}/u.test(before.text)) return true
  return /^\p{Lu}/u.test(before.text) && !before.initial && word.start - before.end === 1 && !isPlainGerman(before.word)
}

/** German nouns that stand without an article after "in", "nach", "aus" and "bei": by their endings, and a few more. */
function isPlainGerman(word: string): boolean {
  return (
    /(?:ung|ungen|heit|keit|zeit|arbeit|schaft|tät|tion|tionen|ismus|nis|tum|ment|jahr|jahre|jahren|monat|monate|monaten|woche|wochen|tagen|tage|tag|stunde|stunden|prozent|euro|hilfe|kraft|bau|betrieb|form|gruppe|gruppen|team|teams|branche|industrie|leuten|personen|kindern|kollegen|kolleginnen)$/u.test(
      word,
    ) || germanNouns.has(word)
  )
}

/** A tool or product after "mit" does not look like a German noun. */
function isForeignTo({ text, word }: ClaimWord): boolean {
  return lowerCaseTools.has(word) || /^\p{Lu}{2,}|\p{Ll}\p{Lu}|\d/u.test(text)
}

/** "Model D", "Route 36": the word only says what kind of sign follows. */
const signed =
  /^(?:model|type|class|mark|series|route|line|room|lane|track|bay|berth|gate|building|block|unit|section|part|chapter|module|paper|phase|zone|channel)$/u

/** A capital before a sign that the evidence has. */
function isSigned(claim: Claim, word: ClaimWord, at: number, { forms }: Grounds): boolean {
  const next = claim.words[at + 1]
  if (!next || !signed.test(word.word) || next.start - word.end !== 1) return false
  return /^(?:\p{Lu}|\p{Lu}?\d+\p{Lu}?|[IVX]+)$/u.test(next.text) && forms.has(next.word)
}

function isKnown(claim: Claim, word: ClaimWord, at: number, grounds: Grounds): boolean {
  if (isSigned(claim, word, at, grounds)) return true
  if (claim.target.has(word.stem) || isAbbreviatedPlace(word.word, grounds.text)) return true
  const products = productsOf.get(word.word)
  if (products && grounds.words.some((one) => products.includes(one.word) && isProduct(one))) return true
  if (claim.language !== 'en' && isStatedAbroad(word, grounds)) return true
  const tool = lowerCaseTools.has(word.word)
  if (tool ? isStated(word, grounds) : hasProvenance(word, grounds)) return true
  const letters = /\p{Ll}s$|\p{Lu}s$/u.test(word.text) ? word.word.replace(/s$/u, '') : word.word
  if (
    /^\p{Lu}{3,}$/u.test(word.text) &&
    ['m', 'f', 'a'].some((letter) => grounds.acronyms.has(`${letter}${word.word}`))
  )
    return true
  if (word.word === 'english' && /\b(?:in|into)\s$/u.test(claim.text.slice(0, word.start)))
    return claim.language === 'en'
  if (
    /^\p{Lu}[\p{Lu}&\d]+s?$/u.test(word.text) &&
    (grounds.initials.has(letters) || grounds.initials.has(letters.replace(/\d+$/u, '')))
  )
    return true
  if (/^Fd(?:A|Sc|Eng|Ed)$/u.test(word.text) && /\bfoundation degree\b/iu.test(grounds.text)) return true
  if (/^\p{Lu}{2,}$/u.test(word.text) && [...grounds.forms].some((form) => isNumbered(form, word.word))) return true
  return spellsAcronym(claim, at, grounds) || otherNames(grounds).has(word.word) || isSpeltOut(word, grounds)
}

const isProduct = ({ word, text }: ClaimWord): boolean => !plainProducts.has(word) || /^\p{Lu}/u.test(text)

/** "Licenciatura" of "Lic.". */
function isSpeltOut({ text }: ClaimWord, grounds: Grounds): boolean {
  if (text.length < 6) return false
  const known = shortened(grounds.text)
  return known.has(text.slice(0, 3)) || known.has(text.slice(0, 4))
}

/** The words that a text cuts short with a full stop before a name. */
const shortened = remembered(
  (text) => new Set([...text.matchAll(/(?<!\p{L})\p{L}{3,4}(?=\.\s\p{Lu})/gu)].map(([word]) => word)),
  500,
)

/** "NVQ" of "NVQ2". */
const isNumbered = (form: string, letters: string): boolean =>
  form.startsWith(letters) && /^\d+$/u.test(form.slice(letters.length))

/** Stated in another form of its language: the same beginning ("Türkisch", "türkische"), or a part of a compound. */
function isStatedAbroad({ word }: ClaimWord, { forms }: Grounds): boolean {
  const elided = word.replace(/^\p{L}'/u, '')
  const head = elided.slice(0, Math.max(4, elided.length - 3))
  return [...forms].some(
    (form) =>
      form === elided ||
      (elided.length > 4 && (form.startsWith(head) || form.endsWith(elided))) ||
      (form.length > 4 && elided.endsWith(form)),
  )
}

/** Headings and shouting: capitals say nothing there. */
function isShouted({ words, plain }: Claim): boolean {
  if (/^(?:I|My|We)\b.*[.!?]$/u.test(plain.trim()) && plain !== plain.toUpperCase()) return false
  const letters = words.filter(({ text }) => /\p{L}{3}/u.test(text))
  const capital = letters.filter((one) => /^\p{Lu}/u.test(one.text) && !isNeutral(one))
  const upper = letters.filter(({ text }) => text === text.toUpperCase())
  return letters.length >= 4 && (upper.length > letters.length * 0.7 || capital.length > letters.length * 0.8)
}

/** Words that make one name together. */
function runs(claim: Claim, words: readonly ClaimWord[]): ClaimWord[][] {
  const found: ClaimWord[][] = []
  for (const word of words) {
    const last = found.at(-1)
    const end = last?.at(-1)?.end ?? 0
    if (last && /^(?:[\s&/'’.-]+|\s(?:of|and|the|de|von)\s)$/u.test(claim.text.slice(end, word.start))) last.push(word)
    else found.push([word])
  }
  return found
}
