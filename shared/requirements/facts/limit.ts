import type { Limit } from '../../domain/limit.ts'
import { fold } from '../../text/fold.ts'
import { numberWords } from '../../text/number-words.ts'

const unitWords = 'words?|wörter[n]?|worte|mots|palabras|woorden|parole|字以内|字|語'
const unitCharacters = 'characters?|chars?|zeichen|caractères|caracteres|tekens|signes|字符|文字'
const amount = new RegExp(
  String.raw`(?<![\d.,])(\d{1,3}(?:[,. ]\d{3})+|\d{2,6})\s*(?:(?:-|–|to|bis|à|a|tot|and|und|et|y|en)\s*(\d{1,3}(?:[,. ]\d{3})+|\d{2,6})\s*)?[- ]?\s*(?:(${unitCharacters})|(${unitWords}))(?![\p{Script=Latin}])`,
  'gu',
)

/** A count that is a floor, or that is not about how long an answer may be. */
const floor =
  /(?:at least|minimum(?: of)?|min\.?|no (?:fewer|less) than|(?<!no )(?<!not )more than|\bover|mindestens|au moins|al menos|minimaal|至少)\s*$/u
const cap =
  /max|máxim|massim|limit|\blong\b|no longer|between|entre|zwischen|tussen|plenty|enough|or so|\b(?:en|in) \d|程度|左右|以下|up to|no more than|not (?:more than|exceed|be longer)|within|or (?:less|fewer|under)|fewer than|less than|under|approximately|around|about|in (?:\d|no|under)|each|per|count|höchstens|bis zu|maximum|ne (?:pas )?dépass|hasta|más de|niet meer|以内|不超过|≤|</u

/** The longest answer a form takes, in words or characters, or null when the line names none. */
export function readLimit(text: string): Limit | null {
  const plain = inDigits(fold(text.slice(0, 2000)).replace(/\s+/gu, ' '))
  const named = label.exec(plain)
  if (named?.[2]) return limitOf(named[2], named[1]?.startsWith('char') === true)
  for (const match of plain.matchAll(amount)) {
    const before = plain.slice(Math.max(0, match.index - 40), match.index)
    if (floor.test(before)) continue
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 30)
    if (/^ ?(?:per|an?|\/) ?(?:min|hour|second)|^ ?pm\b/u.test(after)) continue
    const bare = plain.length <= match[0].length + 12
    const bracketed = /[([{][^)\]}]{0,30}$/u.test(before)
    const adjective =
      /^ (?:statement|example|answer|essay|personal|supporting|response|summary|pitch|piece|cover|application|suitability)/u.test(
        after,
      )
    const alone = /[.?!:;–—-] *$/u.test(before) && /^\W*$/u.test(after)
    if (!bracketed && !bare && !alone && !adjective && !cap.test(`${before} ${match[0]} ${after}`)) continue
    const limit = limitOf(match[2] ?? match[1] ?? '', match[3] !== undefined)
    if (limit) return limit
  }
  return null
}

function limitOf(digits: string, characters: boolean): Limit | null {
  const count = Number(digits.replace(/[,. ]/gu, ''))
  return count > 0 ? (characters ? { characters: count } : { words: count }) : null
}

/** "Word limit: 300", "Maximum character count 2,000". */
const label =
  /\b(word|character)s? (?:limit|count|maximum|max\.?|allowance)(?: (?:is|of))? ?[:=–-]? ?(?:up to |max\.? )?(\d{1,3}(?:[,. ]\d{3})+|\d{2,6})(?!\d)/u

const spelled = new RegExp(
  String.raw`\b(an?|${Object.keys(numberWords)
    .filter((word) => /^[a-z]+$/u.test(word) && (numberWords[word] ?? 0) > 0 && (numberWords[word] ?? 0) < 10)
    .join('|')}) (hundred|thousand)(?: (?:and )?(twenty-five|fifty|seventy-five))?(?= (?:words?|characters?))`,
  'gu',
)
const rests: Readonly<Record<string, number>> = { 'twenty-five': 25, fifty: 50, 'seventy-five': 75 }

/** Counts that forms spell out ("two hundred and fifty words", "2k characters", "300w") in digits. */
function inDigits(plain: string): string {
  return plain
    .replace(spelled, (_, ones: string, scale: string, rest?: string) =>
      String((numberWords[ones] ?? 1) * (scale === 'hundred' ? 100 : 1000) + (rests[rest ?? ''] ?? 0)),
    )
    .replace(/\b(\d{1,2})k (?=words?|characters?|chars?)/gu, '$1000 ')
    .replace(/\b(\d{2,4})w(?= max| limit|\)| each)/gu, '$1 words')
}
