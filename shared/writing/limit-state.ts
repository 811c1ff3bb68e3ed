import type { DocumentLimit, SectionLimit } from '../domain/limit.ts'
import { countCharacters } from './count-characters.ts'
import { countWords } from './count-words.ts'

/**
 * How full a limited text is; `limit` is null where only a minimum is asked for. `left` is negative beyond the limit. `near` begins at nine
 * tenths, `under` is below the fewest wanted.
 */
export interface LimitState {
  readonly kind: 'under' | 'within' | 'near' | 'over'
  readonly unit: 'words' | 'characters' | 'pages'
  readonly used: number
  readonly limit: number | null
  readonly left: number | null
  /** The fewest that are wanted, where some are. */
  readonly least?: number
}

export function limitState(text: string, limit: SectionLimit): LimitState {
  return stateOf(unitOf(limit), countedIn(text, limit), boundsOf(limit))
}

/** How full a whole document is, by the texts of its sections as they are counted one by one; null while its pages are not known. */
export function wholeLimitState(
  texts: readonly string[],
  limit: DocumentLimit,
  pages: number | null,
): LimitState | null {
  if ('pages' in limit) return pages === null ? null : stateOf('pages', pages, { most: limit.pages })
  const used = texts.reduce((sum, text) => sum + countedIn(text, limit), 0)
  return stateOf(unitOf(limit), used, boundsOf(limit))
}

const unitOf = (limit: SectionLimit) => ('words' in limit || 'leastWords' in limit ? 'words' : 'characters')

const countedIn = (text: string, limit: SectionLimit) =>
  'words' in limit || 'leastWords' in limit ? countWords(text) : countCharacters(text, limit)

interface Bounds {
  readonly most: number | null
  readonly least?: number | undefined
}

function boundsOf(limit: SectionLimit): Bounds {
  if ('leastWords' in limit) return { most: null, least: limit.leastWords }
  if ('leastCharacters' in limit) return { most: null, least: limit.leastCharacters }
  return { most: 'words' in limit ? limit.words : limit.characters, least: limit.least }
}

function stateOf(unit: LimitState['unit'], used: number, { most, least }: Bounds): LimitState {
  const near = most !== null && unit !== 'pages' && used >= most * 0.9
  const under = least !== undefined && used < least
  const kind = most !== null && used > most ? 'over' : under ? 'under' : near ? 'near' : 'within'
  const left = most === null ? null : most - used
  return { kind, unit, used, limit: most, left, ...(least === undefined ? {} : { least }) }
}
