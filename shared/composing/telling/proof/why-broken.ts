import { tokens } from '../../../text/tokens.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { countNouns } from '../../phrases/count-nouns.ts'
import { roleNouns } from '../../phrases/role-nouns.ts'
import { overTime } from '../over-time.ts'
import { finiteVerb } from './finite-verb.ts'

/** Ends of words that a full stop cut short, with nothing behind them: "I am a lorry driver, cat." */
const clipped = /\b(?:cat|no|nos|incl|approx|ref|vol|vs|eg|e\.g)\.$/iu

/** "45 min -> 6 min", "71 → 93%", "62 > 67%": a change that is drawn and not told. */
const drawn = /\d[^\s()]*(?: ?\p{L}+)? ?(?:->|→|=>|➔|>) ?[£$€]?\d/u

/** "kept … has been kept to £1 last year". */
const perfectOver = /\b(?:has|have) (?:also )?been \p{L}+(?:ed|en|t|n|ld|de|ne)\b[^;:()]*/u

/** "I serve as a falls champion: mats introduced, falls down by a third". */
function hangs(text: string): boolean {
  const { rest } =
    /^I (?:also )?(?:am|was|have been|serve|served|have served)\b[^:;()]*[:(] ?(?<rest>[^:;()]+)\)?\.?$/u.exec(text)
      ?.groups ?? {}
  const items = rest?.split(/, | and /u) ?? []
  return items.some(isFragment)
}

/** "My harbour registration": what one has, of which nothing is said. */
const isVerbless =
  /^My (?!.*\b(?:is|are|was|were|include[sd]?|includes|have|has|had|can|will|\p{L}+(?:ed|ght|ew|ld|me)|\p{L}+s)\b)[^.]*\.?$/u

/** "falls down by a third", "mats introduced": what became of a thing, without its verb. */
const isFragment = (item: string): boolean =>
  / /u.test(item) &&
  finiteVerb(`They ${item}`) === null &&
  tokens(item).some(
    ({ word }, at) =>
      at > 0 &&
      (/^(?:up|down)$/u.test(word) || (verbForm(word)?.form === 'past' && /^\p{L}+s \p{L}+(?:ed|en)\b/u.test(item))),
  )

/** "in first ten weeks", "for final eighteen months". */
const bareOrdinal =
  /\b(?:in|for|during|over|within|after|by|at|of|from) (?:(?:first|second|third|final|last|next|previous|past) (?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|few|couple of) )(?:\p{Ll}+ )?|(?:first|second|third|final) (?:full |working )?)(?:days?|weeks?|months?|years?|seasons?|terms?|quarters?)\b/u

/** "£64k recovered first year": when, without its words. */
const bareTime =
  /\b(?:\p{Ll}+ed|won|lost|sold|made|kept|cut|built|taught) (?:first|second|third|final) (?:day|week|month|year|season|term|quarter)(?=[).,;]|$)/u

/** "I am treasurer for three years": what lasts is in the perfect, what is over in the past, and the line says neither. */
const unlasting =
  /^I (?:also )?(?:am|serve as) [^.;:()]*\bfor (?:(?:over|about|nearly|almost|more than) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|many|several) (?:weeks|months|years|seasons|terms)(?=[.,;(]|$)/u

/** "I reclaim and pugging": a noun that was taken for a verb, beside a deed as a thing. */
const nounTaken =
  /^I (?:also )?\p{Ll}+ and (?!(?:bring|sing|swing|spring|string|fling|sling|wring|ring)\b)\p{Ll}{2,}ing\b/u

/** "zero accidents 3 yrs", "rosette kept 3 years": how long, without its small word; only what lasts is done some years. */
const looseSpan = (text: string): boolean => {
  const { before = '' } =
    /(?<!\p{L})(?<before>\p{L}+) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:years?|yrs?|months?|weeks?)(?: \(|\.?$)/u.exec(
      text,
    )?.groups ?? {}
  return before !== '' && !spanned.test(before)
}
const spanned =
  /^(?:for|in|over|of|about|around|nearly|almost|last|past|first|next|than|to|by|within|after|before|under|up|every|least|these|those|the|some|roughly|approximately|from|at|on|with|and|or|took|takes|spent|spend|served|worked|lasted|stayed|lived|is|was|most|another|further|other|until|only|my)$/u

/** "architects drawings", "from customers orders": several people before what is theirs. */
function lostApostrophe(text: string): boolean {
  return [...text.matchAll(/\b(?:from|to|of|with|on|for|by) (?<who>\p{Ll}+)s (?<what>\p{Ll}+)s\b/gu)].some(
    ({ groups }) =>
      roleNouns.has(groups?.who ?? '') &&
      !/^(?:sales|accounts)$/u.test(`${groups?.who}s`) &&
      (countNouns.has(groups?.what ?? '') ||
        countNouns.has((groups?.what ?? '').replace(/e$/u, '')) ||
        /(?:ing|tion)$/u.test(groups?.what ?? '')) &&
      !/^(?:time|time|day|night|week|month|hour|year|morning|evening|weekend)$/u.test(groups?.what ?? ''),
  )
}

/** "when boss away": when it was, without its verb. */
function lacksItsVerb(text: string): boolean {
  const who =
    /\b(?:when|whenever|while|whilst) (?:(?:the|my|our) )?(?<who>\p{Ll}+) (?:away|off|out|absent|ill|sick|abroad|on (?:leave|holiday))(?=[).,;]|$)/u.exec(
      text,
    )?.groups?.who
  return who !== undefined && verbForm(who) === null && !/^(?:they|he|she|it|i|we|you|not|ever)$/u.test(who)
}

/** "I opened 4 am click and collect": a thing by its hour, with no article. */
const byItsHour =
  /^I (?:also )?\p{Ll}+ \d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\.? (?!to\b|until\b|till\b|and\b|or\b|on\b|every\b|each\b|\p{Ll}+s\b)\p{Ll}/u

/** "I patched, monitored, documented and boring": bare deeds in a row, of which the last is none. */
function endsInNoDeed(text: string): boolean {
  const { deeds = '', last = '' } =
    /^I (?:also )?(?<deeds>\p{Ll}+(?:, \p{Ll}+)+),? and (?<last>\p{Ll}+)(?: \(|\.?$)/u.exec(text)?.groups ?? {}
  const isPast = (word: string) => verbForm(word)?.form === 'past'
  return last !== '' && deeds.split(', ').every(isPast) && !isPast(last)
}

/** What is wrong with a sentence whatever its line is told as: an end that was cut off, a sign in place of words, the perfect of a time that is over. Null where none of these is. */
export function whyBroken(text: string): string | null {
  if (clipped.test(text)) return 'its last word is cut short'
  if (/\b(?:adv|mgmt|asst|maint|equip)\. ?\p{L}/iu.test(text.replace(/\([^()]*\)/gu, '')))
    return 'a word in it is cut short'
  if (drawn.test(text.replace(/“[^”]*”|\([^()]*\)/gu, ''))) return 'a sign stands in it for words'
  if (isVerbless.test(text.replace(/\s*\([^()]*\)/gu, ''))) return 'it has no verb'
  if (hangs(text)) return 'a fragment hangs behind its colon'
  if (looseSpan(text)) return 'how long it was hangs loose'
  if (bareOrdinal.test(text) || bareTime.test(text)) return 'a first or last of something lacks its article'
  if (/^My \p{L}+ (?:includes?|included) (?:no|none|nothing|not)\b/u.test(text))
    return 'it tells what there is none of as held'
  if (byItsHour.test(text)) return 'a thing by its hour lacks its article'
  if (endsInNoDeed(text)) return 'its last deed is none'
  if (lacksItsVerb(text)) return 'when it was lacks its verb'
  if (nounTaken.test(text)) return 'its verb may be a noun'
  if (unlasting.test(text)) return 'it lasts in the present and is told with how long'
  if (lostApostrophe(text)) return 'an apostrophe is lost in it'
  if (
    /\bwhen (?:short|needs be|req(?:uired|d)?)\.?$|\p{Ll}s (?:nights|mornings|evenings|weekends)(?:\.?$| \()/u.test(
      text,
    )
  )
    return 'its end is a note'
  if (
    /\b(?:and|&) then (?!the\b|an?\b|my\b|our\b|to\b|on\b|in\b|at\b|for\b)(?:\p{Ll}+ ){1,2}(?:section|station|department|shift|team|desk|counter|ward|floor|shop|unit|branch|kitchen|line)\b/u.test(
      text,
    )
  )
    return 'what comes then lacks its article'
  if (/\b(?:still|now) here\b/u.test(text)) return 'it says where the reader is not'
  return overTime.test(perfectOver.exec(text)?.[0] ?? '') ? 'it is told as lasting and is over' : null
}
