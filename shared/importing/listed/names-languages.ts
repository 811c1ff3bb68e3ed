import { languageNames } from '../words/language-names.ts'
import { levelBefore } from '../words/level-before.ts'

/** How well, behind the name of a language. General knowledge. */
const levels =
  "native|fluent(?:ly)?|mother tongue|first|second|third|language|bilingual|proficien(?:t|cy)|advanced|upper|lower|intermediate|basics?|beginners?(?:['’]s?)?|elementary|conversational|working|professional|knowledge|spoken|written|speaking|reading|read|writing|level|[abc][12]|gcse|a[- ]level|n[1-5]|hsk ?\\d|at|home|very|good|excellent|limited|some|a|bit|little|only|all|both|also|speaker|everyday|business|rusty|improving|learning|and|in|to|understand"
const language = new RegExp(
  `^(?:${levelBefore} )?(?:${languageNames})(?!\\p{L})(?:\\s*(?:[:–—-]\\s*)?(?:\\([^()]{1,40}\\)|(?:${levels})(?!\\p{L})))*\\s*[.]?$`,
  'iu',
)
const goesOn = new RegExp(`^(?:(?:${levels})(?!\\p{L})\\s*)+[.]?$`, 'iu')
const label =
  /^(?:languages? known|languages? spoken|languages?|spoken languages?|langues|sprachen|idiomas)\s*[:–—-]\s*/iu

/** A longer line is no list of languages. */
const longest = 250

/** True of a line that tells languages and nothing else: "Welsh – first language, English fluent", "Languages: German B2, a bit of Polish". */
export function namesLanguages(text: string): boolean {
  if (text.length > longest) return false
  const parts = text
    .replace(label, '')
    .split(/[,;|·•/]\s*(?![^()]*\))|\s(?:and|&|\+)\s(?![^()]*\))/u)
    .map((each) => each.trim())
    .filter(Boolean)
  const [first] = parts
  return first !== undefined && language.test(first) && parts.every((each) => language.test(each) || goesOn.test(each))
}
