import type { Inline } from '../../domain/document.ts'

/** Whether a block's first letter belongs to a script written from right to left (Unicode bidirectional algorithm, P2). */
export function runsLeft(content: readonly Inline[]): boolean {
  const text = content.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('')
  return /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text)
}
