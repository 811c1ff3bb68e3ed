import type { DocumentLimit, Limit } from '../domain/limit.ts'
import { countCharacters } from './count-characters.ts'
import { countWords } from './count-words.ts'

/** How full a limited text is; `left` is negative beyond the limit. `near` begins at nine tenths, `under` is below the fewest wanted. */
export interface LimitState {
  readonly kind: 'under' | 'within' | 'near' | 'over'
  readonly unit: 'words' | 'characters' | 'pages'
  readonly used: number
  readonly limit: number
  readonly left: number
  /** The fewest that are wanted, where some are. */
  readonly least?: number
}

export function limitState(text: string, limit: Limit): LimitState {
  if ('words' in limit) return stateOf('words', countWords(text), { most: limit.words, least: limit.least })
  return stateOf('characters', countCharacters(text, limit), { most: limit.characters, least: limit.least })
}

/** How full a whole document is, by the texts of its sections as they are counted one by one; null while its pages are not known. */
export function wholeLimitState(
  texts: readonly string[],
  limit: DocumentLimit,
  pages: number | null,
): LimitState | null {
  if ('pages' in limit) return pages === null ? null : stateOf('pages', pages, { most: limit.pages })
  const states = texts.map((text) => limitState(text, limit))
  const used = states.reduce((sum, state) => sum + state.used, 0)
  const most = 'words' in limit ? limit.words : limit.characters
  return stateOf('words' in limit ? 'words' : 'characters', used, { most, least: limit.least })
}

interface Bounds {
  readonly most: number
  readonly least?: number | undefined
}

function stateOf(unit: LimitState['unit'], used: number, { most, least }: Bounds): LimitState {
  const near = unit !== 'pages' && used >= most * 0.9
  const under = least !== undefined && used < least
  const kind = used > most ? 'over' : under ? 'under' : near ? 'near' : 'within'
  return { kind, unit, used, limit: most, left: most - used, ...(least === undefined ? {} : { least }) }
}
