import type { DocumentLimit } from '../../../shared/domain/limit.ts'

export const limitUnits = ['words', 'characters', 'letters', 'pages'] as const

/** What is counted; `letters` are characters without spaces. */
export type LimitUnit = (typeof limitUnits)[number]

/** A limit as the fields of a form have it. */
export interface LimitFields {
  readonly unit: LimitUnit
  readonly most: string
  readonly least: string
  /** Whether a line end counts twice, and whether an emoji does. */
  readonly twice: boolean
  readonly emoji: boolean
}

export function fieldsOf(limit: DocumentLimit | null): LimitFields {
  const none = { most: '', least: '', twice: false, emoji: false }
  if (limit === null) return { unit: 'words', ...none }
  if ('pages' in limit) return { ...none, unit: 'pages', most: String(limit.pages) }
  if ('leastWords' in limit) return { ...none, unit: 'words', least: String(limit.leastWords) }
  if ('words' in limit) return { ...none, unit: 'words', most: String(limit.words), least: said(limit.least) }
  const counting = {
    unit: limit.spaces === false ? ('letters' as const) : ('characters' as const),
    twice: limit.lineBreak === 2,
    emoji: limit.emoji === 2,
  }
  if ('leastCharacters' in limit) return { ...counting, most: '', least: said(limit.leastCharacters) }
  return { ...counting, most: said(limit.characters), least: said(limit.least) }
}

const said = (count: number | undefined) => (count === undefined ? '' : String(count))

/** The limit that the fields say, or null while they say none; a minimum alone is one. */
export function limitOf(fields: LimitFields): DocumentLimit | null {
  const [most, least] = [wholeNumber(fields.most), wholeNumber(fields.least)]
  if (most === null) return fields.most.trim() === '' && least !== null ? minimumOf(fields, least) : null
  if (fields.unit === 'pages') return { pages: most }
  if (least !== null && least > most) return null
  const bound = least === null ? {} : { least }
  return fields.unit === 'words' ? { words: most, ...bound } : { characters: most, ...bound, ...countingOf(fields) }
}

function minimumOf(fields: LimitFields, least: number): DocumentLimit | null {
  if (fields.unit === 'pages') return null
  return fields.unit === 'words' ? { leastWords: least } : { leastCharacters: least, ...countingOf(fields) }
}

function countingOf({ unit, twice, emoji }: LimitFields) {
  const signs = emoji ? ({ emoji: 2 } as const) : {}
  if (unit === 'letters') return { spaces: false, ...signs } as const
  return twice ? ({ lineBreak: 2, ...signs } as const) : signs
}

function wholeNumber(text: string): number | null {
  const plain = text.replace(/[\s,.’']/gu, '')
  return /^[1-9]\d{0,6}$/u.test(plain) ? Number(plain) : null
}
