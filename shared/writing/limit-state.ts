import type { Limit } from '../domain/limit.ts'
import { countCharacters } from './count-characters.ts'
import { countWords } from './count-words.ts'

/** How full a limited text is; `left` is negative beyond the limit. `near` begins at nine tenths. */
export interface LimitState {
  readonly kind: 'within' | 'near' | 'over'
  readonly unit: 'words' | 'characters'
  readonly used: number
  readonly limit: number
  readonly left: number
}

export function limitState(text: string, limit: Limit): LimitState {
  const [unit, most, used] =
    'words' in limit
      ? (['words', limit.words, countWords(text)] as const)
      : (['characters', limit.characters, countCharacters(text)] as const)
  const kind = used > most ? 'over' : used >= most * 0.9 ? 'near' : 'within'
  return { kind, unit, used, limit: most, left: most - used }
}
