import { isOwnReason } from './own-reason.ts'

/** Sentences of what someone likes, believes or would rather do. General knowledge of personal statements in English. */
const liking =
  /^(?:(?:what|the (?:part|thing)(?: that)?|most of all,?) I (?:most |really |also |still )?(?:like|love|enjoy|value)\b|I (?:(?:most|really|also|still|always|simply) )?(?:like|love|enjoy|believe|care (?:about|deeply)|would rather)\b|I (?:go|do (?:it|this)|stay|volunteer) because\b|I (?:moved|came|went|returned)(?: back)? .{0,40}\bto be (?:near|close|with|nearer|closer)\b)/iu
const wanting = /\bI (?:still |also )?(?:want|wanted|would like|hope|wish) to\b|\bgiv(?:e|ing) something back\b/iu
/** Of the person's own family, which is nobody's experience at work. General knowledge, as above. */
const family =
  /^(?:my|our) (?:(?:own|late|elder|older|younger|grand) ?)?(?:mother|father|mum|mam|dad|parents?|gran|granny|nan|grandma|grandad|grandmother|grandfather|grandparents|sister|brother|wife|husband|partner|son|daughter|children|kids|child|aunt|uncle|family)\b/iu

/** Whether a line says why the person wants to do something, or tells of their own family: it answers why, and proves no competency. */
export function tellsWhy(text: string): boolean {
  const plain = text.replace(/’/gu, "'").trim()
  return isOwnReason(plain) || liking.test(plain) || wanting.test(plain) || family.test(plain)
}
