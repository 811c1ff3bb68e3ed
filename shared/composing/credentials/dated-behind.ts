import { bareYear } from './bare-year.ts'

const when = '(?:(?:\\p{Lu}\\p{L}{2,8}\\.? |\\d{1,2}[/.])?(?:19|20)\\d{2})'
const leading = new RegExp(`^(?<when>${when}(?: ?[–-] ?${when})?)[,:]? (?<what>\\p{L}.*)$`, 'u')
const holding = new RegExp(
  `[\\s,–—-]+(?<how>(?:exp\\.?|expir(?:es|y|ing)|valid (?:until|to|till)|renewed|issued|renewal due) (?:in )?(?:${when}|\\d{1,2}/\\d{2}))$`,
  'iu',
)

/** "First aid March 2025": the month it was passed is no part of its name. */
const monthBehind =
  /(?<=[\p{L}\d)])(?<!\b(?:renewed|expires|expired|valid|last|updated|issued|passed|in|since|from|until|of|to|by|for)) (?<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}* (?:19|20)\d{2})(?=$| \()/u

/** When and how long it holds goes behind it, in brackets: "2015 Forklift" → "Forklift (2015)", "Safety Passport exp. 2027" → "Safety Passport (exp. 2027)". */
export function datedBehind(text: string): string {
  const { when: year, what } = leading.exec(text)?.groups ?? {}
  const plain =
    year && what
      ? holding.test(what)
        ? what.replace(holding, ` (${year}, $<how>)`).replace(/\) \(/u, ', ')
        : `${what} (${year})`
      : text
  return plain
    .replace(holding, ' ($<how>)')
    .replace(monthBehind, ' ($<month>)')
    .replace(/(?<= \([^()]*)\) \((?=exp|valid|renew|issued)/u, ', ')
    .replace(/,? (until (?:\p{L}+ )?(?:19|20)\d{2})$/u, ' ($1)')
    .replace(/ [–-] ((?:19|20)\d{2})$/u, ' ($1)')
    .replace(
      /, ((?:(?:pin|card|licen[cs]e|number) )?(?:active|current|valid|in date|up to date)(?: (?:to|until|till|through)(?: \p{L}+)? (?:19|20)\d{2})?)$/iu,
      ' ($1)',
    )
    .replace(/(?<=[^)] \([^()]*)\),? ((?:19|20)\d{2}|clean|current|valid|active|in date)$/u, ', $1)')
    .replace(/\), ((?:19|20)\d{2})$/u, ') ($1)')
    .replace(bareYear, ' ($1)')
}
