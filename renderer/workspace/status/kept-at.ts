import { createStore } from '../../components/store.ts'

/** When a pair, a gap or a requirement of each application was last stored from this page, ISO 8601. The text tells its own time. */
export const keptAt = createStore<Readonly<Record<string, string>>>({})

/** Notes that something of an application beside its text was stored now. */
export const kept = (application: string): void =>
  keptAt.set((before) => ({ ...before, [application]: new Date().toISOString() }))
