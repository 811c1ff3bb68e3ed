import type { Requirement } from '../../domain/requirement.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { asides, beforeDeed, beforeState, beforeThing, said, subject, welcomed } from './heading-frames.ts'

/**
 * What stands over the section that answers a requirement. The requirement is a sentence of the employer's; over the writer's own words it would speak to the employer,
 * so that its heading goes without whom it speaks to and what it says of itself: "You should have a solid command of SAP." → "A solid command of SAP". It adds no
 * fact and drops none; what a form asks stays as it is.
 */
export function requirementHeading({ text, level }: Pick<Requirement, 'text' | 'level'>): string {
  if (level === 'question') return text
  const own = text.replace(/, (?:obviously|of course|naturally)(?=[.!]?$)/iu, '')
  const item = own.replace(/\s*(?:[;,]|[;,] (?:and|or|und|et))\s*$/u, '') || text
  if (/[.!?]\s/u.test(item) || abbreviated.test(item)) return capital(item)
  const ended = item.replace(assessed, '').replace(/(?<=[\p{L})\d%]{2})[.!]$/u, '')
  const bare = titled(asides.reduce((so, aside) => so.replace(aside, ''), ended))
  return capital(bare.split(/\s+/u).length > 1 || /\p{L}{4}/u.test(bare) ? bare : ended)
}

/** How a criterion is assessed: "(A)", "(A/I)". */
const assessed = /\s*\([A-Z](?:\s*[/,&+]\s*[A-Z]{1,2}){0,4}\)$/u

/** Whose full stop belongs to the word. */
const abbreviated = /(?:\betc|(?<!\p{Lu})\p{Lu}|\b\p{L}\.\p{L}|\b(?:approx|incl|min|max|no|St))\.$/u

const capital = (text: string): string =>
  /^\p{Ll}+(?:['’]\p{Ll}+)?(?=[\s,.-]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text

function titled(text: string): string {
  const state = beforeState.find((pattern) => pattern.test(text))
  if (state) {
    const rest = text.replace(state, '').replace(/^if /iu, '')
    const named = /^if\b/iu.test(text) ? rest.replace(welcomed, '') : rest
    return named === rest && /^if\b/iu.test(text) ? text : stated(named)
  }
  const deed = beforeDeed.find((pattern) => pattern.test(text))
  if (deed) return phrased(text.replace(deed, ''), text)
  if (beforeThing.test(text)) return text.replace(beforeThing, '')
  if (subject.test(text)) return stated(text)
  if (/^(?:be|have|hold) /iu.test(text)) return phrased(text, text)
  return said.test(text) && !/\b(?:you|we|is|are)\b/iu.test(text.replace(said, '')) ? text.replace(said, '') : text
}

/** "You're used to nights", "you have a licence", "The post holder is …": what somebody is, has or does now. */
function stated(text: string): string {
  const rest = text.replace(subject, '')
  if (rest === text)
    return /^you can (?!show|tell|talk|point|prove|describe|demonstrate|explain how)/iu.test(text)
      ? text.replace(/^you can /iu, 'able to ')
      : text
  const verb = rest
    .replace(/^(?:['’]re| are| is) /iu, 'be ')
    .replace(/^(?:['’]ve(?: got)?| have(?: got)?| has| had) /iu, 'have ')
    .trim()
  return phrased(/^you/iu.test(text) ? verb : inBase(verb), text)
}

/** "manages a team" → "manage a team": what somebody else does. */
function inBase(verb: string): string {
  const [first = ''] = /^\p{Ll}+/u.exec(verb) ?? []
  const form = verbForm(first)
  return form?.form === 'third' ? `${form.base}${verb.slice(first.length)}` : verb
}

/** What goes on with a second verb needs its first. */
const twofold =
  /\b(?:and|or|but)(?: also)? (?:be|are|is|have|has|hold|can|will|must|should|know|enjoy|understand|speak|love|like|want|stay|keep)\b/iu

/** What speaks to the reader once more. */
const speaksOn = /\b(?:and|but|or),? (?:you|we)(?![\p{L}])/iu

/** A verb and what belongs to it, without a "be" or "have" that only joins them: "be used to nights" → "used to nights". */
function phrased(verb: string, whole: string): string {
  if (!/\s/u.test(verb) || /^(?:not|never|n['’]t)\b/iu.test(verb) || speaksOn.test(verb)) return whole
  if (twofold.test(verb)) return verb
  const been = /^have been (?<doing>\p{L}+ing\b.*)$/iu.exec(verb)?.groups?.doing
  if (been) return been
  if (/^be /iu.test(verb)) return /^be \S+$/u.test(verb) ? verb.replace(/^be/iu, 'being') : verb.slice(3)
  const had =
    /^(?:have|possess|need|hold (?!your\b|on\b|back\b)|bring (?=an?\b|at least|\d|experience|knowledge|strong|proven|solid|excellent)) ?(?<what>.+)$/iu.exec(
      verb,
    )?.groups?.what
  if (had === undefined) return verb
  return /^have/iu.test(verb) && isDone(had) ? `having ${had}` : had
}

/** "worked on a ward", not "proven experience": a deed done. */
function isDone(text: string): boolean {
  const [, word = '', next = ''] =
    /^(?:(?:already|also|ideally|previously|recently|once|at least once) )*(\p{Ll}+) (\S+)/u.exec(text) ?? []
  return verbForm(word)?.form === 'past' && functionWord.test(next.replace(/[,;]$/u, ''))
}

const functionWord =
  /^(?:an?|the|your|our|their|as|in|on|at|with|for|to|from|of|by|or|and|within|under|through|across|some|any|two|three|people|young|it|this|that|\d\S*)$/iu
