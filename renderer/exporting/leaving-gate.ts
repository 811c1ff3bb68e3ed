import type { PreflightLine } from '../../shared/contract/exports.ts'
import type { DocumentNote } from '../../shared/formats/leaving/notes-in.ts'
import { createStore } from '../components/store.ts'

/** What is open in a document that is about to leave: claims its evidence does not carry, and notes to oneself. */
export interface StillOpen {
  readonly claims: readonly PreflightLine[]
  readonly notes: readonly DocumentNote[]
}

/** An export that waits for the person's word; `go` exports all the same. */
export interface StoppedExport extends StillOpen {
  readonly application: string
  readonly go: () => void
}

export const stoppedExport = createStore<StoppedExport | null>(null)

/** What the person knows of in each application and has let pass, while this window is open. */
const known = new Map<string, ReadonlySet<string>>()

const noteKey = ({ section, text }: DocumentNote) => `note ${section} ${text}`
const claimKey = ({ section, message }: PreflightLine) => `claim ${section} ${message}`

/** Goes on when nothing is open that the person has not decided about; else shows it. */
export function throughGate(application: string, open: StillOpen, go: () => void): void {
  const passed = known.get(application)
  const claims = open.claims.filter((claim) => !passed?.has(claimKey(claim)))
  const notes = open.notes.filter((note) => !passed?.has(noteKey(note)))
  if (claims.length + notes.length === 0) go()
  else stoppedExport.set({ application, claims, notes, go })
}

/** The person lets these pass knowingly: the claims go out as they stand, the notes stay out. */
export function letPass(application: string, { claims, notes }: StillOpen): void {
  known.set(application, new Set([...(known.get(application) ?? []), ...claims.map(claimKey), ...notes.map(noteKey)]))
}
