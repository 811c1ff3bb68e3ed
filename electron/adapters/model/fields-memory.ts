import type { LearnedFields, RequestFields } from '../../../shared/domain/learned-fields.ts'
import type { SettingsFile } from '../../ports.ts'
import { runningMemory } from './running-memory.ts'

/** Where it is kept what a model at an address takes. */
export interface FieldsMemory {
  get(url: string, model: string): RequestFields | null
  put(learned: LearnedFields): void
}

/** Kept in the settings, so that it outlives the program. Where they cannot be written it holds until the program ends: no draft fails for that. */
export function fieldsMemory(settings: SettingsFile): FieldsMemory {
  const unsaved = runningMemory()
  return {
    get: (url, model) => unsaved.get(url, model) ?? learned(settings).find(isAbout(url, model))?.fields ?? null,
    put(one) {
      const others = learned(settings).filter((other) => !isAbout(one.url, one.model)(other))
      try {
        settings.write({ learnedFields: [...others, one] })
        unsaved.forget(one.url, one.model)
      } catch {
        unsaved.put(one)
      }
    },
  }
}

const learned = (settings: SettingsFile): readonly LearnedFields[] => settings.read().learnedFields

const isAbout =
  (url: string, model: string) =>
  (one: LearnedFields): boolean =>
    one.url === url && one.model === model
