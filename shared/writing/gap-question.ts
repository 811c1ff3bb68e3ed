import { nounVerbs } from '../composing/verbs/noun-verbs.ts'
import type { Requirement } from '../domain/requirement.ts'
import { yearsPhrase } from '../matching/years/years-phrase.ts'
import { collapse } from '../text/collapse.ts'
import { languageOf } from '../text/language-of.ts'
import { type Token, tokens } from '../text/tokens.ts'
import { verbForm } from '../text/verbs/verb-form.ts'
import { askedFrames } from './asked-frames.ts'

/**
 * The one question whose answer would fill a gap: "Have you ever written funding bids?" Made by rule from the
 * requirement's own words; where no rule is sure, the requirement is quoted, so that the question reads well for any.
 * @example gapQuestion({ text: 'Experience with remote sensing', level: 'nice' }) // "Have you ever worked with remote sensing?"
 */
export function gapQuestion({ text, level }: Pick<Requirement, 'text' | 'level'>): string {
  const asked = collapse(text)
    .replace(/^[-–—•*·]\s*|[\s.,;:]+$/gu, '')
    .replace(howWanted, '')
  if (level === 'question') return asked.endsWith('?') ? asked : `What would you answer to ${quoted(asked)}?`
  if (level === 'eligibility') return `Do you meet this: ${quoted(asked)}? Say how.`
  if (languageOf(asked) !== 'en') return neutral(asked)
  if (qualification.test(asked) && !/\b(?:experience|years?)\b/iu.test(asked))
    return `Do you hold this or something close to it: ${quoted(asked)}?`
  const done = /[?!]/u.test(asked) ? null : doneWords(asked)
  return done ? `Have you ever ${done}?` : neutral(asked)
}

/** What says only how much it is wanted: "would be a bonus", "is essential". */
const howWanted =
  /,?\s(?:(?:would|will|could|may) (?:also )?be|is|are)(?: also)? (?:an? )?(?:(?:highly|very|particularly|strongly|distinct|definite|real|big|strong|great|significant|added|also) )?(?:bonus|plus|advantage|asset|benefit|advantageous|beneficial|desirable|desired|preferred|preferable|essential|required|needed|necessary|welcome|useful|helpful|valued|ideal)(?:,? (?:but|though|and) not (?:essential|required|necessary|needed))?$/iu

const longest = 90

function quoted(asked: string): string {
  const cut = asked.length <= longest ? asked : `${asked.slice(0, longest).replace(/\s+\S*$/u, '')}…`
  return `“${cut.replace(/[“”]/gu, '"')}”`
}

const neutral = (asked: string) => `Is there anything you have done that answers ${quoted(asked)}?`

const qualification =
  /\b(?:degrees?|ph\.?d|doctorate|diplomas?|bachelor\S*|master['’]?s|m\.?sc|b\.?sc|b\.?a|b\.?eng|pgce|nvq|hn[cd]|btec|gcses?|a-levels?|certificat\w+|qualifi\w+|licen[cs]es?|chartered|registration|registered|accreditation|membership|apprenticeship)\b/iu

/** What stands before the asking itself. */
const leadIn =
  /^(?:(?:ideally|preferably|essential|desirable|required)\b[,:]?\s*|(?:you(?:['’]ll| will| should| must| can| could)?(?: also)?|we (?:need|want) someone who|candidates? (?:must|should|will)|applicants? (?:must|should|will))\s+|(?:must|should|will)\s+|(?:have|has|having|bring|possess|be|are|is|need)\s+|(?:a|an|the|some|any)\s+)+/iu
/** "Five years of" asks for experience of what follows. */
const timeAsked = (phrase: string) => (/of$/iu.test(phrase) ? 'experience of ' : 'experience ')

/** "Calm under pressure" asks how somebody is, though each word could be a deed. General knowledge. */
const quality =
  /^(?:calm|clear|open|quiet|steady|level|patient|slow|clean)\s+(?:under|in|and|when|at|during|with|about|by)\b/iu

function doneWords(asked: string): string | null {
  const plain = collapse(asked.replace(leadIn, '').replace(yearsPhrase, timeAsked)).replace(leadIn, '')
  if (quality.test(plain)) return null
  for (const { shape, say } of askedFrames) {
    const named = shape.exec(plain)?.at(-1) ?? ''
    const rest = firstPart(asked.startsWith(named) ? lowered(named) : named)
    const done = rest && say(rest, firstPart(named))
    if (done) return isSound(done) ? done : null
  }
  return null
}

const commonStart =
  /^(?:strong|excellent|good|great|proven|outstanding|exceptional|effective|solid|clear|advanced|basic|sound|first-class|communication|leadership|organi[sz]ational|interpersonal|presentation|analytical|negotiation|problem|time|people|customer|team|project|numeracy|writing|written|verbal|oral|listening|technical|social|practical|planning|influencing|coaching|computer|data)\b/iu

/** A small first letter where a sentence began, unless the word may be a name. */
const lowered = (text: string) =>
  commonStart.test(text) || /^\p{Lu}\p{Ll}+(?:ing)?\b/u.test(text)
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text

/** As much as one question can ask: up to a bracket, a semicolon, an example or a further clause. */
function firstPart(text: string): string {
  const clause =
    text.split(
      /\s*(?:[;:(]|\.\s|\s[–—-]\s|,?\s(?:such as|including|e\.?g\.?|for example|so that|in order to|to ensure|which|who|where|whilst|while|and (?:are|is|have|has|be|will|can|a|an|the ability|knowledge|experience|an? understanding)\b))/iu,
    )[0] ?? ''
  const words = tokens(clause)
  const end = words.findIndex((word, at) => at >= 3 && startsFurther(clause, word))
  const kept = end < 0 ? clause : clause.slice(0, words[end]?.start).replace(/(?:,|\s|\band|\bor)+$/u, '')
  return kept.trim()
}

/** True where another thing is asked after a comma, or another act after "and". */
function startsFurther(text: string, { word, start, end }: Token): boolean {
  const before = text.slice(0, start)
  const form = verbForm(word)?.form
  return (
    /,\s*(?:and |or )?$/u.test(before) ||
    (/\b(?:and|or)\s$/u.test(before) &&
      (form === 'base' || form === 'gerund' || form === 'third') &&
      (!nounVerbs.has(word) || /^\s+(?:an?|the|two|three|four|\d+)\b/u.test(text.slice(end))))
  )
}

/** Ends on a word that says something, is short, is one clause, and speaks of nothing that only the posting knows. */
function isSound(done: string): boolean {
  const words = done.split(' ')
  return (
    words.length >= 2 &&
    words.length <= 18 &&
    !/^(?:and|or)\b/iu.test(done) &&
    !/\b(?:of|in|with|to|and|or|the|a|an|for|on|at|as|by|from|using|any|other|their|your|last experience)$/iu.test(
      done,
    ) &&
    !/\b(?:our|we|us|you|this|these|those|the following|above|below|role|post|etc)\b|["?]/iu.test(done) &&
    !/\b(?:is|are|was|were|will|would|can|could|may|might|must|should)\b/iu.test(done)
  )
}
