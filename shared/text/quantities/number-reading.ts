import type { NumberAtom } from '../number-atoms.ts'
import type { NumberLanguage } from '../number-phrases.ts'
import type { Bound } from '../quantity.ts'

/** A number read from the atoms of a text, with its unit in base units. */
export interface Amount {
  readonly value: number
  readonly unit: string | null
  /** The number as written, where a unit multiplied it. */
  readonly face?: number
  /** Index of the atom after the last that was read. */
  readonly next: number
  readonly vague?: boolean
  readonly bound?: Bound
}

/** A text while its numbers are read. */
export interface Reading {
  readonly text: string
  readonly atoms: readonly NumberAtom[]
  readonly language: NumberLanguage
}

/** Whether two atoms stand side by side: `most` signs apart, and within one clause. */
export function near(text: string, a: NumberAtom | undefined, b: NumberAtom | undefined, most = 2): boolean {
  if (!a || !b || b.start - a.end > most) return false
  return most > 2
    ? !/[.;:!?()\n]/u.test(text.slice(a.end, b.start))
    : /^[\s\u00a0-]*$/u.test(text.slice(a.end, b.start))
}
