import { wordKey } from './word-key.ts'

const keyOf = (phrase: string): string => phrase.split(' ').map(wordKey).join(' ')

const salesGrowth = keyOf('sales growth')
/** The term of the lexicon that any result which got better answers. */
export const betterResult = keyOf('better results')

/** How results are told. General knowledge of CVs. */
const rose =
  '(?:rose|risen|grew|grown|went up|gone up|climbed|increased|doubled|tripled|trebled|jumped|soared|up|raised|lifted|boosted|grow(?:s|ing)?|increas(?:e|es|ing))'
const fell =
  '(?:fell|fallen|went down|gone down|dropped|came down|down|cut|reduced|halved|brought|lowered|shortened|saved|trimmed|slashed|reduc(?:e|es|ing)|cutting|saving)'
const amount = String.raw`(?:[£€$]\s?)?\d[\d.,]*\s?(?:%|k\b|m\b|bn\b|million|thousand|\p{L}+)?`
/** "From £2.1m to £2.7m", "by a quarter", "to 12 days". */
const measured = String.raw`(?:from (?:about |around |over |nearly )?(?:${amount}|\p{L}+(?: \p{L}+)?) to |by (?:more than |over |about |around |nearly |almost |some )?(?:\d|a (?:third|quarter|half|fifth|tenth|sixth)|half|two thirds)|to (?:under |over |about )?(?:[£€$]\s?)?\d)`
const change = new RegExp(
  String.raw`\b(?:(?:${rose}|${fell}|improved|moved|went|taken|took|turned|got)\b(?:[^.;]{0,40}?)\b${measured}|(?:halved|doubled|trebled|tripled)\b)(?:[^.;,]|[.,](?=\d)){0,16}[\p{L}\d%]*`,
  'iu',
)
/** "When I came 41% passed; by 2023 it was 66%." */
const twoShares = /\b\d{1,3}\s?%[^.%]{3,60}?[;,] (?:by|in|within|after|now|it is now)\b[^.%]{0,30}?\b\d{1,3}\s?%/iu
const takings =
  /\b(?:sales|turnover|takings|revenues?|income|spend|billings|receipts|profits?|margins?|bookings|orders|donations|average (?:basket|sale|transaction)\p{L}*)\b/iu
const gain = new RegExp(String.raw`\b${rose}\b`, 'iu')
/** What grows to nobody's joy. */
const worse =
  /\b(?:costs?|debts?|arrears|waiting|complaints?|accidents?|injur\p{L}*|sickness|losses|waste|errors|rent|price|prices)\b[^.;]{0,20}\b(?:rose|grew|went up|increased|doubled|climbed)\b/iu

/** The words of a text that tell of a result with its figures, by the terms of the lexicon these answer: takings that grew, and anything that got better. */
export function tellsOfGain(text: string): readonly { readonly key: string; readonly shown: string }[] {
  const found = change.exec(text) ?? twoShares.exec(text)
  if (found === null || worse.test(text)) return []
  const shown = found[0].trim()
  const better = { key: betterResult, shown }
  return takings.test(text) && gain.test(found[0]) ? [better, { key: salesGrowth, shown }] : [better]
}
