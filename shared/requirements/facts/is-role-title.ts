import { namesRole } from './names-role.ts'
import { roleEndings, roleWords } from './role-words.ts'

/** True when a title's head ends or begins with a role in the singular: "Library Assistant", "Director of Music". */
export function isRoleTitle(part: string): boolean {
  const head = part.toLowerCase().split(/\s*[,(（]|\s+(?:of|for|in|de|du|des|für)\s+/u)[0] ?? ''
  const words = head.split(/[^\p{L}\p{N}-]+/u).filter(Boolean)
  const isRole = (word = '') =>
    roleWords.has(word) || roleEndings.test(word) || word.split('-').some((piece) => roleWords.has(piece))
  return namesRole(part) && (isRole(words.at(-1)) || isRole(words[0]))
}
