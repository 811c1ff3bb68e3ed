import type { Finding } from '../../../domain/finding.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { type Claim, finding } from '../../claim.ts'
import { type Grounds, rootsOf } from '../../grounds.ts'
import { spellsAcronym } from '../../names/spells-acronym.ts'
import { deedVerbs } from '../../wording/deed-verbs.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { wordStem } from '../../wording/word-stem.ts'
import { irregularForms } from '../../words/irregular-forms.ts'
import { rankWords, titleWords } from '../../words/names/title-words.ts'

/** What one can still do when the post is over. */
const skills = new Set(
  'use know speak have enjoy love like value believe understand think am was expect hope intend wish want plan'.split(
    ' ',
  ),
)
const lasting = new Set(['work', 'look', 'serve', 'plan', 'support', 'help', 'contribute'])
const titles = new Set([
  ...titleWords,
  ...rankWords.split(/\s+/u),
  'assistant',
  'apprentice',
  'trainee',
  'volunteer',
  'aide',
])
const now =
  /\b(?:I(?: am|'m| have)? (?:also )?(?:currently|presently|now|still)|(?<=\band )am (?:also )?still|my current|in my (?:current|present) (?:role|job|post|position)|to this day|(?:until|till|up to|(?<!\bup )to) (?:today|now|(?<!\bup to )date|the present)\b)\b|^(?:currently|presently|at present|at the moment|these days|nowadays|now|today),? /giu
const present =
  /\bI(?: am|'m) (?:(?:currently|now|still|also|presently) ){0,2}(?:(?:responsible|in charge|one of|part of|employed|working)\b|(?!(?:a |an )?(?:trained|qualified|certified|registered|former|licensed))(?:(?<article>an?|the|our) )?(?<post>(?!(?:not|never|now)\b)[\p{L}-]+(?: [\p{L}-]+){0,3})(?<!ing)|(?<doing>\p{L}{3,})ing\b)/gu
const simple =
  /\bI (?:(?:also|often|regularly|currently|now|still|usually|mostly|typically) )?(?<verb>\p{Ll}{2,})\b(?! (?:well|best|hard|happily|calmly|comfortably|effectively)\b)/gu
/** "I work as a rigger", "I serve as treasurer": the post itself. */
const inPost =
  /\bI (?:(?:also|currently|now|still|mostly) )?(?:work|serve|act|volunteer|teach|study|train) (?:(?:part|full)[- ]time )?(?:as|for|at|(?:in|on|with) [^.;,]{2,40}? (?:at|for)(?= \p{Lu}))\b/gu
/** A date that only closes a time: "until 2019". */
const until = /\b(?:until|till|bis|jusqu'en|hasta)\s+(?:\p{L}+\.?\s+)?(?<end>(?:19|20)\d{2})\b/giu
/** "a nurse by education": what one has learnt stays. */
const byCalling =
  /^[^.;,]{0,60}?\bby (?:education|training|trade|profession|background|vocation|calling|discipline|degree|qualification|apprenticeship)\b/iu
/** What a finished study leaves for good. */
const keeps = /\b(?:graduate|postgraduate|alumn\p{L}+|holder|doctor|speaker|native|member|fellow)$/u

const ended = 'By the dates of its entry this has ended.'

/** The present tense for a role, post or study that has ended. */
export function checkTense(claim: Claim, grounds: Grounds): Finding[] {
  if (!hasEnded(claim, grounds)) return stillThere(claim, grounds)
  const shown = grounds.entries.length > 0
  const matches = [
    ...[...claim.plain.matchAll(now)].filter(({ index, 0: said }) => !isSkill(claim.plain.slice(index + said.length))),
    ...[...claim.plain.matchAll(present)].filter(
      ({ groups, index, 0: said }) =>
        isPresent(groups ?? {}, grounds) && !byCalling.test(said + claim.plain.slice(index + said.length)),
    ),
    ...claim.plain.matchAll(inPost),
    ...[...claim.plain.matchAll(simple)].filter(({ groups }) => {
      const verb = groups?.verb ?? ''
      if (isPastThere(verb, grounds) || (shown && isStatedDeed(verb, grounds))) return true
      return (
        (!grounds.forms.has(verb) || isPostName(verb, grounds)) &&
        (isStatedDeed(verb, grounds) || isCalling(verb, grounds))
      )
    }),
  ]
  const evidence = grounds.text.toLowerCase()
  return matches
    .filter(({ index, 0: said }) => !feels.test(claim.plain.slice(index + said.length)))
    .filter((match) => !evidence.includes(match[0].toLowerCase()) && !isRegistration(claim, match, grounds))
    .map((match) =>
      finding(claim, { start: match.index, end: match.index + match[0].length }, { kind: 'tense', why: ended }),
    )
}

/** "I am still a little proud of it": what one feels lasts longer than what it is of. */
const feels =
  /^ (?:(?:a (?:little|bit)|very|quite|rather|really) )*(?:proud|glad|grateful|happy|fond|pleased|thankful|sorry)\b/u

const still = /\b(?:am|I'm) (?:also )?(?:still|currently|now)\b|\bI (?:also )?(?:still|currently)\b/giu

/** "and am still the treasurer" where the one cited item that has a word of it is over. */
function stillThere({ plain, words, today }: Claim, { texts, entries }: Grounds): Finding[] {
  if (entries.length > 0) return []
  return [...plain.matchAll(still)].flatMap(({ index: start, 0: said }) => {
    const end = start + said.length
    const stop = /[;:.]|, /u.exec(plain.slice(end))
    const told = words.filter((word) => word.start > end && (!stop || word.end <= end + stop.index) && !isNeutral(word))
    const from = texts.filter((one) => one.words.some(({ stem }) => told.some((word) => word.stem === stem)))
    const over = from.length > 0 && told.length > 1 && from.every((one) => isOver(one, today))
    return over
      ? [{ kind: 'tense', level: 'flag' as const, start, end, quote: plain.slice(start, end), why: ended }]
      : []
  })
}

/** A text whose every time is over, by the periods and ends it gives; one that gives none is not. */
function isOver({ text, periods }: Grounds['texts'][number], today: string | null): boolean {
  if (goesOn.test(text)) return false
  const ends = [...periods.map(({ end }) => end), ...[...text.matchAll(until)].map(({ groups }) => groups?.end ?? null)]
  return ends.length > 0 && ends.every((end) => isPastEnd(end, today))
}

const isPastEnd = (end: string | null, today: string | null): boolean =>
  /^\d{4}/u.test(end ?? '') && (today === null || isPast(end ?? '', today))

/** Every cited item belongs to a time that is over: by its entry, or by the period its own words give. */
function hasEnded({ today }: Claim, { entries, texts }: Grounds): boolean {
  if (entries.length > 0)
    return entries.every(({ end, kind }) => isPastEnd(end, today) && /^(?:work|volunteer|education)$/u.test(kind))
  return texts.every((one) => isOver(one, today))
}

/** "part-time until 2018, full-time since": the last of it still holds. */
const goesOn = /\b(?:since|seither|seitdem|depuis|desde entonces)(?: then)?\s*(?:[.;)\n]|$)/iu

/** A bare year is over with the next; in the year itself it may still run. */
const isPast = (end: string, today: string): boolean =>
  end.length === 4 ? end < today.slice(0, 4) : end.slice(0, today.length) <= today

/** "I drive" where the evidence has "driver": the deed its doer is named for. */
function isCalling(verb: string, { words, entries }: Grounds): boolean {
  if (verb.length < 4 || skills.has(verb)) return false
  const doers = new Set([`${verb}er`, `${verb}r`, `${verb}or`, `${verb}${verb.slice(-1)}er`])
  const posts = entries.flatMap(({ title }) => (title ?? '').toLowerCase().split(/[^\p{L}]+/u))
  return words.some(({ word }) => doers.has(word)) || posts.some((word) => doers.has(word))
}

/** "I chair" where the evidence has "Chair of": the name of the post, no deed in the present. */
function isPostName(verb: string, { text }: Grounds): boolean {
  return (
    /^(?:chair|head|lead|captain|coach|mentor|judge|guard|tutor|clerk|chef|nurse|volunteer|intern)$/u.test(verb) &&
    new RegExp(`\\b${verb} (?:of|at|for|to)\\b|\\b${verb}(?:,|$)`, 'iu').test(text)
  )
}

/** "I still use what I learnt": no claim that the post goes on. */
function isSkill(rest: string): boolean {
  return skills.has(/^\s*(\p{Ll}+)/u.exec(rest)?.[1] ?? '')
}

/** A deed of the evidence told in the present. */
function isStatedDeed(verb: string, { roots, stems }: Grounds): boolean {
  return (
    isDeed(verb) &&
    (stems.has(wordStem(verb)) ||
      rootsOf(verb)
        .slice(0, 2)
        .some((root) => root.length > 3 && roots.has(root)))
  )
}

/** "I am the manager" and "I am managing" last; "I am a trained instructor" and "I am looking forward" say nothing of the role. */
function isPresent({ article, post, doing }: Readonly<Record<string, string | undefined>>, grounds: Grounds): boolean {
  if (post) {
    const head = post.toLowerCase().split(/ (?:of|at|in|for|with|and|on|who|which|that|from)\b/u)[0] ?? ''
    if (!article && !/^\p{Lu}/u.test(post) && !isHeldThere(head, grounds)) return false
    return !keeps.test(head) && (head.split(' ').some((word) => titles.has(word)) || isPostOf(head, grounds))
  }
  if (doing) return [doing, `${doing}e`, doing.slice(0, -1)].some(isDeed)
  return true
}

/** Without an article only the evidence's own words are a post: "I am treasurer", and not "I am keen to lead". */
function isHeldThere(head: string, { forms }: Grounds): boolean {
  const words = head.split(/[\s-]+/u)
  return titles.has(words.at(-1) ?? '') && words.every((word) => forms.has(word))
}

/** "I am a Registered General Nurse" from "RGN": the dates of the study end no registration. */
function isRegistration(claim: Claim, { index, 0: said }: RegExpExecArray, grounds: Grounds): boolean {
  return claim.words.some(
    ({ word, start }, at) =>
      /^(?:registered|chartered|certified)$/u.test(word) &&
      index <= start &&
      start < index + said.length &&
      spellsAcronym(claim, at, grounds, 3),
  )
}

/** The very post that its entry or the head of its line names, whatever its words: "ward sister". */
function isPostOf(head: string, { entries, text }: Grounds): boolean {
  const posts = entries.flatMap(({ title, kind }) => (title && kind !== 'education' ? [title.toLowerCase()] : []))
  return head.length > 3 && (posts.includes(head) || text.toLowerCase().startsWith(`${head},`))
}

/** Past forms that a spelling of the same verb in "-ed" would otherwise show to be present. */
const pastOnly = /^(?:learnt|burnt|dreamt|leant|leapt|smelt|spelt|spilt|spoilt|dwelt|knelt)$/u

/** "I hold" where the evidence has "held". */
function isPastThere(verb: string, grounds: Grounds): boolean {
  const form = verbForm(verb)
  if (skills.has(verb) || pastOnly.test(verb) || (form?.form === 'past' && form.base !== verb)) return false
  const stem = wordStem(verb)
  return grounds.words.some(
    (one) =>
      one.word !== verb &&
      (one.stem === stem || (verb.length > 4 && one.word === `re${verb}`)) &&
      (/ed$/u.test(one.word) || irregularForms.has(one.word)),
  )
}

function isDeed(verb: string): boolean {
  return deedVerbs.has(verb) || lasting.has(verb)
}
