import { roleNouns } from './role-nouns.ts'

/** What did not happen, a heading, and firms without a name: "No accidents", "Duties as mate", "Various farms". */
const noName =
  /^(?:no|zero|nil) \p{L}|^(?:duties|responsibilities|tasks)\b|^(?:various|several|different|numerous|many) \p{L}+s\b/iu

/** Small words that begin a name: "van der Berg & Zonen", "the Rye Bell". */
const particles =
  /^(?:the|an?|de|del|della|den|der|des|di|da|do|dos|du|van|von|vom|zum|zur|ten|ter|le|la|les|el|al|af|av|y|bin|ibn)\s/u

/** "community and regional station, Rye", "shop closing January 2027.": words of a sentence, by somebody who writes names with capitals. */
const isSaid = (name: string): boolean => /^\p{Ll}{2,} \p{Ll}{2,}.*\s\p{Lu}/u.test(name) && !particles.test(name)

/** Whether what stands where an employer should is surely none: no name, words of a sentence, or an office ("Reviewer for Rye Letters"). */
export const isNoBody = (name: string): boolean =>
  noName.test(name) ||
  isSaid(name) ||
  /\d\.$/u.test(name) ||
  roleNouns.has(/^(?<who>\p{L}+) for (?:the )?\p{Lu}/u.exec(name)?.groups?.who?.toLowerCase() ?? '')
