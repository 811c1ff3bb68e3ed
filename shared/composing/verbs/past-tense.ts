import { irregularPast } from '../../text/verbs/irregular-verbs.ts'

const irregular = new Map(Object.entries(irregularPast).map(([past, base]) => [base, past]))

/** Verbs of one stressed last syllable whose consonant doubles before "-ed". */
const doubling =
  /^(?:admit|commit|control|equip|fit|format|map|occur|permit|plan|refer|scan|ship|stop|submit|tag|transfer|trim|chat|drop|grab|plot|program|prefer|step|strip|swap|tap|wrap)$/u

/** The past tense of an English verb given in its base form: "run" → "ran", "carry" → "carried", "manage" → "managed". */
export function pastTense(base: string): string {
  const known = irregular.get(base)
  if (known) return known
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`
  return doubling.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}
