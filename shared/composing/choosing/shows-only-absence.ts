import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'

const harms =
  'accidents? incidents? complaints? injur(?:y|ies) errors? defects? breach(?:es)? faults? disputes? claims? collisions? fires? thefts? infections? falls?'.replaceAll(
    ' ',
    '|',
  )
const dealing =
  /\b(?:assess|handl|investigat|deal|respond|manag|resolv|review|report|analys|analyz|process|settl|attend|record)\p{L}*\b(?<what>[^.;]*)/iu
const harm = new RegExp(`\\b(?:${harms})\\b`, 'giu')
const absent = new RegExp(
  `\\b(?:no|zero|nil|without (?:an? |any |one )?|never had an?|not one|free (?:of|from))\\s?(?:\\p{L}+[ -]){0,2}(?<harm>${harms})\\b|\\b(?<free>${harms})[- ]free\\b`,
  'iu',
)

/** Whether an item only says that there was none of what is to be dealt with: whoever had no accidents has not investigated any. */
export function showsOnlyAbsence(text: string, requirement: string): boolean {
  const dealt = (dealing.exec(requirement)?.groups?.what ?? '').match(harm) ?? []
  const none = absent.exec(text)?.groups
  const missing = none?.harm ?? none?.free
  return missing !== undefined && dealt.some((one) => stemOf(one) === stemOf(missing))
}

const stemOf = (word: string): string => tokens(word).map((token) => stem(token.word))[0] ?? word
