import type { RequestFields } from '../../../shared/domain/learned-fields.ts'
import type { FieldsMemory } from './fields-memory.ts'

/** Kept until the program ends, or until it is forgotten. */
export function runningMemory(): FieldsMemory & { forget(url: string, model: string): void } {
  const known = new Map<string, RequestFields>()
  const keyOf = (url: string, model: string) => `${url} ${model}`
  return {
    get: (url, model) => known.get(keyOf(url, model)) ?? null,
    put: ({ url, model, fields }) => void known.set(keyOf(url, model), fields),
    forget: (url, model) => void known.delete(keyOf(url, model)),
  }
}
