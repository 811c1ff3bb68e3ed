import type { Limit, SectionLimit } from '../domain/limit.ts'

/** What bounds a text above; null where nothing does, also where only a minimum is asked for. */
export function mostAllowed(limit: SectionLimit | null): Limit | null {
  return limit !== null && ('words' in limit || 'characters' in limit) ? limit : null
}
