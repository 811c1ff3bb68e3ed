import type { SpellingIssue } from './issue.ts'

/**
 * A mark for one remark at one place, that holds no words: a hash (FNV-1a, 32 bits) of what was said there and the words beside it,
 * so that editing elsewhere does not bring it back.
 */
export function ignoreMark(text: string, { start, end, kind, said }: SpellingIssue): string {
  const before = /\S*\s*$/u.exec(text.slice(0, start))?.[0] ?? ''
  const after = /^\s*\S*/u.exec(text.slice(end))?.[0] ?? ''
  return hash([kind, before.trim(), said, after.trim()].join('\u0000'))
}

function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value.toString(36)
}
