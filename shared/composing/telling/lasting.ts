import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { pastParticiple } from '../../writing/past-participle.ts'
import { verbPlace } from '../verbs/verb-place.ts'
import type { Period } from './first-person.ts'

/** "since 2019" and "so far" of the deed itself, not in brackets and not of a clause behind it. */
export const lasts =
  /^[^;:()]*? (?:(?<since>since) (?:(?:early|late|mid) )?(?:\p{L}+ )?(?:19|20)\d{2}|since \p{L}+ing|so far|(?<!up )to date)\b/iu

/** "…, so that nothing has been lost since 2020": a clause of its own. */
const ofClause =
  /,? (?:so that|so|which|who|and (?:it|they|there|nothing|none|no \p{Ll}+)) [^,]*\b(?:has|have|is|are)\b/u

/** "Since 2022 I also train …": of a present deed, with when it began before it. */
const sinceFirst =
  /^(?<when>Since (?:\p{L}+ )?(?:19|20)\d{2},? )I (?<also>also )?(?<deed>(?!have\b|had\b|am\b|was\b|can\b|could\b|will\b|would\b|do\b|did\b)\p{Ll}[^;:.]*\.?)$/u

const perfect = /^I (?:have|had|was|were|could|can|will|would|did|do)\b/u

/**
 * A deed that says since when: English tells it in the present perfect while it lasts ("I mentor … since 2019" → "I have mentored … since 2019") and with a beginning when it is over ("I mentored … from 2015").
 * What tells of no such time stays.
 */
export function lasting(sentence: string, period: Period): string {
  const first = sinceFirst.exec(sentence)?.groups
  if (first?.when && first.deed && period !== 'ended') {
    const deed = inPerfect(first.deed, first.deed.length)
    return deed === null ? sentence : `${first.when}${first.also ? deed.replace(/^I have /u, 'I have also ') : deed}`
  }
  const found = lasts.exec(sentence)
  if (!found || !sentence.startsWith('I ') || ofClause.test(found[0])) return sentence
  const verb = sentence.slice(2)
  if (period === 'ended' && (!found.groups?.since || / have (?:also )?\p{L}+[^,;]* since /u.test(found[0])))
    return sentence
  if (period === 'ended') {
    const at = found[0].toLowerCase().lastIndexOf(' since ')
    return perfect.test(sentence) && !/^I (?:was|did)\b/u.test(sentence)
      ? sentence
      : `${sentence.slice(0, at)} from ${sentence.slice(at + ' since '.length)}`
  }
  const being = /^(?:am|was)(?= (?:an?|the|part|responsible|in|on|one)\b)/u.exec(verb)?.[0]
  if (being) return `I have been${verb.slice(being.length)}`
  return perfect.test(sentence) ? sentence : (inPerfect(verb, found[0].length - 2) ?? sentence)
}

/** The verb and those joined to it, up to the year; null when the first is no listed verb. */
function inPerfect(deed: string, end: number): string | null {
  const words = tokens(deed)
  const place = verbPlace(words)
  const form = verbForm(words[place]?.word ?? '')
  if (!form || (form.form !== 'base' && form.form !== 'past')) return null
  const joined = words.filter(
    (word, at) =>
      at === place ||
      (at > place &&
        !/^(?:have|had)$/u.test(word.word) &&
        word.end <= end &&
        /(?:,| and| or)\s+$/u.test(deed.slice(0, word.start)) &&
        verbForm(word.word)?.form === form.form),
  )
  const told = joined.reduceRight((text, { word, start, end: stop }) => {
    return `${text.slice(0, start)}${asParticiple(word)}${text.slice(stop)}`
  }, deed)
  return `I have ${told}`
}

/** What already ends in "-ed" is its own participle, in the person's own spelling ("modelled") and of a verb that no table knows ("sized"). */
function asParticiple(word: string): string {
  const known = verbForm(word)
  if (known?.form === 'past' && /..ed$/u.test(word)) return word
  return `${/^(?:co|re|pre)-/u.exec(word)?.[0] ?? ''}${pastParticiple(known?.base ?? word)}`
}
