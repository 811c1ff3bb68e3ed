import type { Finding } from '../../domain/finding.ts'
import { type Claim, finding } from '../claim.ts'
import { deedVerbs } from '../deed-verbs.ts'
import { type Grounds, rootsOf } from '../grounds.ts'
import { wordStem } from '../word-stem.ts'
import { irregularForms } from '../words/irregular-forms.ts'
import { titleWords } from '../words/title-words.ts'

/** What one can still do when the post is over. */
const skills = new Set('use know speak have enjoy love like value believe understand think am was'.split(' '))
const lasting = new Set(['work', 'look', 'serve', 'plan', 'support', 'help', 'contribute'])
const titles = new Set(titleWords)
const now =
  /\b(?:I(?: am|'m| have)? (?:currently|presently|now|still)|my current|in my (?:current|present) (?:role|job|post|position)|to this day)\b|^(?:currently|presently|at present|at the moment|these days|nowadays|now|today),? /giu
const present =
  /\bI(?: am|'m) (?:(?:currently|now|still|also|presently) )?(?:(?:responsible|in charge|one of|part of|employed|working)\b|(?!(?:a |an )?(?:trained|qualified|certified|registered|former|licensed))(?:an?|the) (?<post>\p{L}+(?: \p{L}+){0,3})|(?<doing>\p{L}{3,})ing\b)/gu
const simple = /\bI (?:(?:also|often|regularly|currently|now|still|usually|mostly|typically) )?(?<verb>\p{Ll}{2,})\b/gu

/** The present tense for a role, post or study that has ended. */
export function checkTense(claim: Claim, grounds: Grounds): Finding[] {
  if (!hasEnded(claim, grounds)) return []
  const shown = grounds.entries.length > 0
  const matches = [
    ...[...claim.plain.matchAll(now)].filter(({ index, 0: said }) => !isSkill(claim.plain.slice(index + said.length))),
    ...[...claim.plain.matchAll(present)].filter(({ groups }) => isPresent(groups ?? {})),
    ...[...claim.plain.matchAll(simple)].filter(
      ({ groups }) => isPastThere(groups?.verb ?? '', grounds) || (shown && isStatedDeed(groups?.verb ?? '', grounds)),
    ),
  ]
  const evidence = grounds.text.toLowerCase()
  return matches
    .filter((match) => !evidence.includes(match[0].toLowerCase()))
    .map((match) =>
      finding(
        claim,
        { start: match.index, end: match.index + match[0].length },
        { kind: 'tense', why: 'By the dates of its entry this has ended.' },
      ),
    )
}

/** Every cited item belongs to a time that is over: by its entry, or by the period its own words give. */
function hasEnded({ today }: Claim, { entries, texts }: Grounds): boolean {
  const over = (end: string | null) => /^\d{4}/u.test(end ?? '') && (today === null || (end ?? '') <= today)
  if (entries.length > 0)
    return entries.every(({ end, kind }) => over(end) && /^(?:work|volunteer|education)$/u.test(kind))
  return texts.every(({ periods }) => periods.length > 0 && periods.every(({ end }) => over(end)))
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
function isPresent({ post, doing }: Readonly<Record<string, string | undefined>>): boolean {
  if (post)
    return (
      post
        .toLowerCase()
        .split(/ (?:of|at|in|for|with|and|on|who|which|that)\b/u)[0]
        ?.split(' ')
        .some((word) => titles.has(word)) ?? false
    )
  if (doing) return [doing, `${doing}e`, doing.slice(0, -1)].some(isDeed)
  return true
}

/** "I hold" where the evidence has "held". */
function isPastThere(verb: string, grounds: Grounds): boolean {
  if (skills.has(verb)) return false
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
