import type { Limit } from '../domain/limit.ts'
import { fold } from '../text/fold.ts'

const unitWords = 'words?|wörter[n]?|worte|mots|palabras|woorden|parole|字以内|字|語'
const unitCharacters = 'characters?|chars?|zeichen|caractères|caracteres|tekens|signes|字符|文字'
const amount = new RegExp(
  String.raw`(?<![\d.,])(\d{1,3}(?:[,. ]\d{3})+|\d{2,6})\s*(?:(?:-|–|to|bis|à|a|tot)\s*(\d{1,3}(?:[,. ]\d{3})+|\d{2,6})\s*)?[- ]?\s*(?:(${unitCharacters})|(${unitWords}))(?![\p{Script=Latin}])`,
  'gu',
)

/** A count that is a floor, or that is not about how long an answer may be. */
const floor =
  /(?:at least|minimum(?: of)?|min\.?|no (?:fewer|less) than|(?<!no )(?<!not )more than|\bover|mindestens|au moins|al menos|minimaal|至少)\s*$/u
const cap =
  /max|limit|up to|no more than|not (?:more than|exceed|be longer)|within|or (?:less|fewer|under)|fewer than|less than|under|approximately|around|about|in (?:\d|no|under)|each|per|count|höchstens|bis zu|maximum|ne (?:pas )?dépass|hasta|más de|niet meer|以内|不超过|≤|</u

/** The longest answer a form takes, in words or characters, or null when the line names none. */
export function readLimit(text: string): Limit | null {
  const plain = fold(text.slice(0, 2000)).replace(/\s+/gu, ' ')
  for (const match of plain.matchAll(amount)) {
    const before = plain.slice(Math.max(0, match.index - 40), match.index)
    if (floor.test(before)) continue
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 30)
    const bracketed = /[([{][^)\]}]{0,30}$/u.test(before)
    const adjective =
      /^ (?:statement|example|answer|essay|personal|supporting|response|summary|pitch|piece|cover|application|suitability)/u.test(
        after,
      )
    if (!bracketed && !adjective && !cap.test(`${before} ${match[0]} ${after}`)) continue
    const count = Number((match[2] ?? match[1] ?? '').replace(/[,. ]/gu, ''))
    if (count > 0) return match[3] ? { characters: count } : { words: count }
  }
  return null
}
