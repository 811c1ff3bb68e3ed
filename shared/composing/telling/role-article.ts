import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import { isDoer } from './is-doer.ts'

/** What one is or serves as, with no article before it. */
const being =
  /^(?<frame>I (?:am|was|have been|(?:have )?served? as|(?:have )?work(?:ed)? as) )(?<what>(?!(?:an?|the|my|our|one|two|three|four|five|six|also|both|no|not|part of|in|on|at|to|for|of)\b)\p{Ll}.*)$/u

/** Of these a place has one, and English needs no article: "lead designer of", "relief duty manager". General knowledge. */
const single =
  /^(?:lead|leader|head|chair|chairman|chairwoman|chairperson|co-chair|vice-chair|captain|secretary|treasurer|president|vice-president|manager|editor|officer|director|deputy|contact|liaison|coordinator|co-ordinator|skipper|foreman|supervisor|designer|author|governor|principal|commander|organiser|organizer)$/u

/** Participles that tell of what kind someone is; others tell what was done to the person. */
const kindOf =
  /^(?:\p{Ll}+-\p{Ll}+ed|qualified|registered|licen[sc]ed|certified|chartered|accredited|trained|retired|experienced|skilled|dedicated|named|motivated|self-employed)$/u

/** "I was a secretary to the club", "I am a treasurer of the mill": of these there is one. */
const onlyOne =
  /^(?<be>I (?:am|was|have been)) an? (?<what>(?:secretary|treasurer|chair|chairman|chairwoman|captain|president|principal) (?:to|of|for) the )/u

/** "I was a lead carpenter on the refit": one thing has one lead. */
const leading = /^(?<be>I (?:am|was|have been)) an? (?<what>lead \p{Ll}+ (?:on|for|of) the )/u

/** "I am part-qualified clerk with …", "I serve as link nurse for …" → "a part-qualified clerk", "a link nurse": what many are needs its article. */
export function withRoleArticle(given: string): string {
  const sentence = given.replace(onlyOne, '$<be> $<what>').replace(leading, '$<be> the $<what>')
  const { frame = '', what = '' } = being.exec(sentence)?.groups ?? {}
  const [first = ''] = what.split(/[ ,.;]/u)
  const head = phraseHead(what.replace(/\.$/u, ''))
  if (
    frame === '' ||
    !head ||
    single.test(head.word) ||
    /^(?:lead|chief|head|deputy|acting|second|third|joint|sole)$/u.test(first) ||
    /(?:ing|ly)$/u.test(first)
  )
    return sentence
  if (!roleNouns.has(head.word) && !isDoer(what)) return sentence
  if (/^\s*(?:and|,)/u.test(what.slice(head.end))) return sentence
  if (/ed$/u.test(first) && !kindOf.test(first)) return sentence
  return `${frame}${withIndefinite(what)}`
}
