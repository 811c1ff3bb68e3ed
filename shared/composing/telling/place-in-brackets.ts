import type { Phrase } from './phrase.ts'
import { unfinished } from './unfinished.ts'

/** "I was an usher, Marsh Hall, 2010–2013 (part-time)" → "I was an usher (Marsh Hall, 2010–2013, part-time)"; null where more than one thing stands between commas. */
export function withPlaceInBrackets(told: Phrase): Phrase | null {
  const { who, where, how } =
    /^(?<who>I (?:am|was|have been) (?:an? )?[^,;:()]+), (?<where>[^();:]*(?:19|20)\d{2})(?: \((?<how>[^()]*)\))?$/u.exec(
      told.text,
    )?.groups ?? {}
  if (who && where && !unfinished.test(told.text))
    return { ...told, text: `${who} (${[where, how].filter(Boolean).join(', ')})` }
  const bare = told.text.replace(/\([^()]*\)|(?<=\d),(?=\d{3})/gu, '')
  const rows =
    /^I (?:am|was|have been) .*?,.*,/u.test(bare) &&
    !/, (?:and|who|which) |[^,]+ and [^,]+$|^[^,]+, [\p{L}\d]+ years qualified, with [^,]+$/u.test(bare)
  return told.kind === 'state' && (rows || (unfinished.test(told.text) && /,/u.test(bare))) ? null : told
}
