import type { Entry } from '../../../domain/entry.ts'
import { numberWords } from '../../../text/number-words.ts'
import { tokens } from '../../../text/tokens.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { countNouns } from '../../phrases/count-nouns.ts'
import { massNouns } from '../../phrases/mass-nouns.ts'
import { phraseHead } from '../../phrases/phrase-head.ts'
import { roleNouns } from '../../phrases/role-nouns.ts'
import { nounVerbs } from '../../verbs/noun-verbs.ts'
import { isDoer } from '../is-doer.ts'

/**
 * Whether "My work includes …" surely carries a phrase: it has to be a thing, by a noun that is known for one or has the shape of one, and that noun needs its article or has it. Who someone is
 * ("second to the head chef"), when ("2006 to 2009"), where ("FÁS training centre"), what is spoken ("Welsh first language") and deeds in disguise ("hand-stripped terriers") are none.
 */
export function carriedSurely(phrase: string, entry: Entry | null): boolean {
  const plain = phrase
    .replace(/\.$/u, '')
    .replace(/\s*\([^()]*\)| (?:up|down) to .*$/gu, '')
    .trim()
  if (noThing.some((sign) => sign.test(plain)) || isInstitution(plain)) return false
  if (entry?.kind === 'education' && (!ofStudies.test(phrase) || grade.test(plain))) return false
  if (isDeedAfterAll(plain)) return false
  const parts = plain.split(/[,;:] (?:and )?| and | or /u)
  const [first = plain] = parts
  if (entry?.kind !== 'project' && (isSomeone(plain) || parts.some(isSomeone))) return false
  if (entry === null && /^\p{Lu}{2,6}\.?$/u.test(phrase)) return false
  if (entry?.kind === 'award' || (entry === null && namedTerm.test(phrase))) return false
  if (parts.length > 1 && parts.every(isCounted)) return false
  if (isDetermined(plain)) return true
  if (parts.every(isPlaces)) return false
  if (
    entry === null &&
    parts.length > 1 &&
    !parts.every((part) => isKnownNoun(part) || isDetermined(part) || /^\p{Lu}/u.test(part))
  )
    return false
  return parts.some(isKnownNoun) && !isBareOne(first) && !parts.slice(1).some(isBareTool)
}

/** "mend lamps", "plan and run tests", "line-manage two analysts": a verb that no rule took for one is still no thing. */
function isDeedAfterAll(phrase: string): boolean {
  const [first, joint, second, object] = tokens(phrase.replace(/^the /u, ''))
  if (!first || !joint) return false
  const bare = first.word.slice(first.word.lastIndexOf('-') + 1)
  const form = verbForm(bare)
  const isPlainVerb = form?.form === 'base' && !nounVerbs.has(form.base) && !roleNouns.has(form.base)
  if (isPlainVerb && !massNouns.has(bare) && !countNouns.has(bare) && !/ing$/u.test(bare)) return true
  const other = second && verbForm(second.word)
  return (
    joint.word === 'and' &&
    form?.form === 'base' &&
    other?.form === 'base' &&
    /^(?:the|a|an|all|our|\p{L}+ed|\p{L}+[^su]s)$/u.test(object?.word ?? '')
  )
}

const grade = /^(?:an? |the )?(?:distinction|merit|pass|first|upper|lower|second|first-class|honours)\b/iu

/** What a study consists of; whatever else stands under one may be a title, a hobby or a mark. */
const ofStudies =
  /\b(?:thesis|dissertation|essay|projects?|modules?|courses?|coursework|electives?|placements?|exchange|semesters?|terms?|year|subjects?|topics?|lessons|lectures|classes|training|research|study|studies|internships?|fieldwork|rotations?|practice|survey|laboratory|seminars?|workshops?|exams?)\b/iu

const noThing: readonly RegExp[] = [
  /\bnot (?:yet|experienced|updated|current)\b/iu,
  /^(?:an? |the )?one of (?:\p{L}+ ){1,3}\p{L}+(?:ees|ers|ors|ists|ians)\b/iu,
  /^\p{Ll}*[áéíóúñçãõàèùâêîôûäöüß]\p{Ll}* \p{Ll}/u,
  /→|->|\blapsed\b|\bexpired\b|\b(?:pm|am)\b/u,
  /^(?:from )?(?:\p{L}+ )?(?:19|20)\d{2} (?:to|until) /u,
  /\b(?:(?:first|second|native) language|mother tongue|fluent|bilingual)\b/iu,
  /^(?:an? |the )?(?:first|second|third|deputy|acting|next) (?:to|in|of|under|bass|violin|row|cornet|horn|tenor|alto|soprano)\b/iu,
  /^\d+ (?:min|mins|minutes|sec|hrs?|hours)\b/u,
  /^(?:an? )?[\p{L}]+-\p{L}+ed /u,
  /^(?:elected|appointed|sworn|trained|qualified|certified|registered|licensed) /iu,
  /\b(?:turned (?!over|out|into|round|down|up)|coming back|returning)\b/u,
  /^(?:an? )?(?:project|site)$/iu,
  /^\p{Lu}\p{Ll}+$/u,
  /: /u,
  /^an? \p{Ll}+, \p{L}|, then \p{L}/u,
  /(?:^|, | and )(?:all )?(?<!my )own \p{L}/iu,
  /\baware$/u,
  /^(?:key |senior |internal |external )?(?:stakeholders|clients|customers|colleagues)\b(?! (?:service|relations|care|visits|meetings|accounts))/iu,
  /^(?:(?:\d+|two|three|four|five|several) )?(?:rosettes?|stars?|awards?|prizes?|medals?)\b/iu,
  /^(?:everything|nothing|all) \p{L}+(?:ed|de|lt|pt|ld)\b/iu,
  /^(?!an? |the )[^,]*\b(?:[Cc]ertificate|[Ll]icen[cs]e|[Dd]iploma|[Dd]egree)\b/u,
]

const isInstitution = (phrase: string): boolean =>
  /^(?:an? |the )?(?:(?:\p{Lu}\S*|of|and|&|de|the) )*(?:University|College|Polytechnic|Institute|Academy|Ltd|Limited|Inc|GmbH|Lines)$/u.test(
    phrase,
  ) ||
  (/^(?:an? |the )?\p{Lu}/u.test(phrase) && /\b(?:cent(?:re|er)|school|hospital|company)$/iu.test(phrase))

/** One person, by what they are called: "an elected representative"; several are looked after or led. */
function isSomeone(phrase: string): boolean {
  const head = phraseHead(phrase)?.word ?? ''
  if (isCounted(phrase) && roleNouns.has(head.replace(/s$/u, ''))) return true
  return roleNouns.has(head) || (isDoer(phrase) && !/ing /u.test(phrase)) || /\bvolunteer crew\b/iu.test(phrase)
}

const determined =
  /^(?:an?|the|my|our|its|their|this|these|all|both|each|every|some|several|many|most|about|around|over|nearly|almost|up to|more than|approximately|some|half|various|£|€|\$)(?= |\d)|^[£$€~]?\d/iu

const isDetermined = (phrase: string): boolean =>
  determined.test(phrase) || (tokens(phrase)[0]?.word ?? '') in numberWords

/** "800 items a day, two dispensers": how many there were, and no work. */
const isCounted = (phrase: string): boolean => /^\d/u.test(phrase) || (tokens(phrase)[0]?.word ?? '') in numberWords

/** "stock control", "unloading", "menus", "QA". */
function isKnownNoun(phrase: string): boolean {
  const head = phraseHead(phrase)
  const opener = tokens(phrase)[0]?.word ?? ''
  if (!head) return false
  const { word, text } = head
  return (
    /^\p{Lu}{2,}s?$/u.test(text) ||
    /[^sui]s$/u.test(word) ||
    shaped.test(word) ||
    massNouns.has(word) ||
    massNouns.has(text) ||
    countNouns.has(word) ||
    /ing$/u.test(word) ||
    (verbForm(opener)?.form === 'gerund' && !/^\p{L}+ing \p{Ll}+$/u.test(phrase))
  )
}

/** "bulk carrier and …": of a thing by no known name, an article may be missing; before "and" an adjective stands as well ("live and broadcast sound"). */
const isBareOne = (phrase: string): boolean => !isKnownNoun(phrase) && / /u.test(phrase)

/** "Ethics of Rope (2021–2024)": the name of a course with its years, held or taken nobody knows. */
const namedTerm = / \((?:19|20)\d{2} ?–/u

/** "schools and churches across the county": where it was, and no work. */
const isPlaces = (phrase: string): boolean =>
  / /u.test(phrase) === false
    ? places.test(phrase)
    : places.test(/^\p{Ll}+/u.exec(phrase)?.[0] ?? '') && /^\p{Ll}+ (?:across|in|around|near|throughout) /u.test(phrase)
const places =
  /^(?:schools|churches|hospitals|houses|homes|shops|offices|hotels|pubs|flats|farms|factories|colleges|theatres|museums|warehouses)$/u

/** "counterbalance and reach truck": one thing that is counted, without its article. */
const isBareTool = (phrase: string): boolean => {
  const { word } = phraseHead(phrase) ?? { word: '' }
  return / /u.test(phrase) && !isDetermined(phrase) && machines.has(word)
}

/** What is driven or worked with, one at a time. General knowledge. */
const machines = new Set(
  'truck crane forklift dumper excavator loader lorry tractor trailer saw chainsaw van car bus coach lift hoist press lathe grinder oven digger telehandler'.split(
    ' ',
  ),
)

/** Endings of what is done, of qualities and of fields. */
const shaped =
  /(?:tion|sion|ment|ance|ence|ancy|ency|ty|ship|ness|ism|age|ure|al|sis|ics|logy|graphy|metry|nomy|work|care|keeping|wear|ware|craft|handling|aid|hood|dom|cy|ery|try)$/u
