import type { DocumentLimit } from '../../../shared/domain/limit.ts'

export const limitUnits = ['words', 'characters', 'letters', 'pages'] as const

/** What is counted; `letters` are characters without spaces. */
export type LimitUnit = (typeof limitUnits)[number]

/** A limit as the fields of a form have it. */
export interface LimitFields {
  readonly unit: LimitUnit
  readonly most: string
  readonly least: string
  /** Whether a line end counts twice. */
  readonly twice: boolean
}

export function fieldsOf(limit: DocumentLimit | null): LimitFields {
  const none = { least: '', twice: false }
  if (limit === null) return { unit: 'words', most: '', ...none }
  if ('pages' in limit) return { unit: 'pages', most: String(limit.pages), ...none }
  const least = limit.least === undefined ? '' : String(limit.least)
  if ('words' in limit) return { unit: 'words', most: String(limit.words), least, twice: false }
  const unit = limit.spaces === false ? 'letters' : 'characters'
  return { unit, most: String(limit.characters), least, twice: limit.lineBreak === 2 }
}

/** The limit that the fields say, or null while they say none. */
export function limitOf({ unit, most, least, twice }: LimitFields): DocumentLimit | null {
  const size = wholeNumber(most)
  if (size === null) return null
  const fewest = wholeNumber(least)
  const bound = fewest === null ? {} : { least: fewest }
  if (unit === 'pages') return { pages: size }
  if (fewest !== null && fewest > size) return null
  if (unit === 'words') return { words: size, ...bound }
  const breaks = twice ? ({ lineBreak: 2 } as const) : {}
  return { characters: size, ...bound, ...(unit === 'letters' ? { spaces: false } : breaks) }
}

function wholeNumber(text: string): number | null {
  const plain = text.replace(/[\s,.’']/gu, '')
  return /^[1-9]\d{0,6}$/u.test(plain) ? Number(plain) : null
}
