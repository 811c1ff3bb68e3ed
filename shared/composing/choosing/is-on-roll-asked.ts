/** What says that one stands on a body's roll. */
const enrolled = /\b(?:regist\p{L}*|member\p{L}*|chartered|fellow\p{L}*|PIN|licen[cs]ed|enrol\p{L}*)\b/iu
/** Names of several words with capitals: "General Dental Council", "Institute of Human Resource Management". */
const names = /\p{Lu}[\p{L}'’]+(?: (?:(?:of|for|and|the|in|&) ){0,2}\p{Lu}[\p{L}'’]+)+/gu
const letters = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\p{Ll}]{0,2}\p{Lu}{1,3}(?![\p{L}\d])/gu
const shortest = 3
/** What one is there, with a capital where it begins a line. */
const standing =
  /^(?:(?:Membership|Member|Registration|Registered|Fellow(?:ship)?|Current|Full|Valid|Chartered|Be|Hold) (?:(?:of|with|by|the) )*)+/u

/** The letters by which a text names bodies, written so or as the first letters of their names. */
function bodiesIn(text: string): ReadonlySet<string> {
  const spelt = [...text.replace(standing, '').matchAll(names)].map(([name]) =>
    (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join(''),
  )
  const written = [...text.matchAll(letters)].map(([name]) => name.toUpperCase())
  return new Set([...spelt, ...written].filter((name) => name.length >= shortest))
}

/** Whether a line says that one stands on the roll of the body that a requirement asks for, however either names it: "General Dental Council, registered since 2018" for "current GDC registration". */
export function isOnRollAsked(text: string, requirement: string): boolean {
  if (!enrolled.test(text) || !enrolled.test(requirement) || /\byears?\b/iu.test(text)) return false
  const held = bodiesIn(text)
  return [...bodiesIn(requirement)].some((body) => held.has(body))
}
