import { tokens } from '../text/tokens.ts'
import { foreignWords } from './foreign-words.ts'

const englishWords = new Set(
  `the a an and or of to in on at for with by from as is are was were be been my our their his her its this that these those which who i we it not into over
  than more all up out using through across within per`.split(/\s+/u),
)

/**
 * Whether the composer's rules for English fit a text. Short items without any function word count as English when they are
 * written in Latin letters without foreign function words.
 */
export function isEnglish(text: string): boolean {
  if (!/\p{Script=Latin}/u.test(text)) return false
  const words = tokens(text).map((token) => token.word)
  const english = words.filter((word) => englishWords.has(word)).length
  const foreign = words.filter((word) => foreignWords.has(word) && !englishWords.has(word)).length
  return english >= foreign
}
