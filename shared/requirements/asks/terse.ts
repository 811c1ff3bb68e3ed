import { anyOf } from '../../text/any-of.ts'
import { finiteVerbs } from './finite-verbs.ts'

/** "Minimum 5 yrs experience on boilers", "Time-served joiner, own tools ideal": how small firms ask, without a verb. General knowledge. */
const asks = anyOf([
  String.raw`^(?:minimum|min\.?|at least|\d+\+?)\b.*\bexperience\b`,
  String.raw`^(?:(?:some|previous|proven|good|recent) )?(?:experience (?:of|in|with|on|as)|knowledge of)\b`,
  String.raw`\bexp(?:erience)?\.? (?:essential|required|needed|preferred|ideal|a must)\b`,
  String.raw`\b(?:essential|required|needed|a must|preferred|useful|handy|desirable|an advantage|a bonus|a plus)\.?$`,
  String.raw`^(?:minimum|min\.?|at least|\d+\+?)\b.*\b(?:exp|yrs|years)\b|^time[- ]served\b`,
  String.raw`^(?:fully )?(?:qualified|trained|experienced)\b.{0,60}\b(?:preferred|ideal|essential|required|only)\b`,
])

/** True for a line in folded text that tells without a verb and without the employer, as small advertisements do. */
export function isTerse(text: string): boolean {
  const words = text.split(' ').map((word) => word.replace(/[^\p{L}'-]+$/u, ''))
  const short = words.length >= 3 && words.length <= 20
  return short && !words.some((word) => finiteVerbs.has(word)) && !/^(?:our|we|this|the)\b/u.test(text)
}

/** True when such a line asks for something by its words alone. */
export const saysTersely = (text: string): boolean => isTerse(text) && asks.test(text)

/** True for "Breakdowns, servicing and full installs.": things to do by name, which count between lines that ask. */
export const namesWork = (text: string): boolean =>
  isTerse(text) && /,| and /u.test(text) && !/[\d£€$@:?!"“]/u.test(text)
