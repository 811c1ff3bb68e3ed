import type { ProposedSentence } from '../../domain/proposal.ts'
import { isBesideWork } from './is-beside-work.ts'

const longest = 24
const being = /^I am (?<what>an? [^.;:“”]+)\.$/u
const having =
  /^I have (?<what>(?:(?:over|more than|nearly|almost|around|about|at least) )?[\p{L}\d+-]+ years[^.;:“”]+)\.$/u

/**
 * The first sentence of a letter, which names the post, with what the person says they are: "As a registered nurse with sixteen years on acute wards, I am applying for …". Null where the words
 * make no such opening, or a check would mark it; `isSure` asks that.
 */
export function letterOpening(
  opening: string,
  profile: ProposedSentence | undefined,
  isSure: (sentence: ProposedSentence) => boolean,
): ProposedSentence | null {
  if (!profile || !opening.startsWith('I am applying ') || /\bI\b/u.test(profile.text.slice(2))) return null
  if (isBesideWork(profile.text)) return null
  if (/\band (?:have|has|had|am|was|\p{L}+ed)\b/u.test(profile.text)) return null
  const is = being.exec(profile.text)?.groups?.what
  const has = having.exec(profile.text)?.groups?.what
  const begin = is ? `As ${is}` : has ? `With ${has}` : null
  if (!begin || begin.split(' ').length > longest || (begin.match(/,/gu) ?? []).length > 2) return null
  const sentence = { ...profile, text: `${begin}, ${opening}` }
  return isSure(sentence) ? sentence : null
}
