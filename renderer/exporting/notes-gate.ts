import type { DocumentNote } from '../../shared/formats/leaving/notes-in.ts'
import { createStore } from '../components/store.ts'

/** Notes that stop an export until they are dealt with; `go` exports without them. */
export interface StoppedExport {
  readonly application: string
  readonly notes: readonly DocumentNote[]
  readonly go: () => void
}

export const stoppedExport = createStore<StoppedExport | null>(null)

/** What the person knowingly keeps out of the files of each application, while this window is open. */
const keptOut = new Map<string, ReadonlySet<string>>()

const keyOf = ({ section, text }: DocumentNote) => `${section} ${text}`

/** Goes on when no note is left that the person has not decided about; else shows them. */
export function throughGate(application: string, notes: readonly DocumentNote[], go: () => void): void {
  const known = keptOut.get(application)
  const open = notes.filter((note) => !known?.has(keyOf(note)))
  if (open.length === 0) go()
  else stoppedExport.set({ application, notes: open, go })
}

/** The person keeps these notes out knowingly. */
export function keepOut(application: string, notes: readonly DocumentNote[]): void {
  keptOut.set(application, new Set([...(keptOut.get(application) ?? []), ...notes.map(keyOf)]))
}
