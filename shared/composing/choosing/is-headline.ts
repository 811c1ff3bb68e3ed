import type { Held } from './answers-condition.ts'

/** "LEAD RIGGER – 9 yrs on tall ships" under no entry. */
export const isHeadline = ({ text, kind }: Held): boolean =>
  kind === null && /^(?=[^\p{Ll}]*\p{Lu}{5})\p{Lu}{3,}(?:[ /&-]+\p{Lu}{2,})+(?=$|\s*[–—|,:(-]\s?)/u.test(text)
