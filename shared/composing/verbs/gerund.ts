/** Verbs of more than one syllable whose last is stressed, and short ones, double their consonant: "planning", "referring". */
const doubling =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|admit|commit|control|equip|format|occur|permit|refer|submit|transfer|prefer|begin|forget|rebut|re(?:fit|run|set))$/u
/** Which end like those and do not. */
const never = /(?:[aeiou]{2}.|[wxy])$/u

/** The "-ing" form of an English verb given in its base form: "write" → "writing", "plan" → "planning", "supervise" → "supervising". */
export function gerund(base: string): string {
  if (/ie$/u.test(base)) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/u.test(base)) return `${base.slice(0, -1)}ing`
  return doubling.test(base) && !never.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}
