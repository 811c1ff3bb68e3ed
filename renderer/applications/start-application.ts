import type { DocumentKind } from '../../shared/domain/document.ts'
import { client } from '../api.ts'
import { go } from '../app/navigation.ts'
import { longAct } from '../app/notices/long-act.ts'
import { sayNext } from '../app/notices/toasts.ts'
import { givenPosting, newApplicationOpen, onceBegun } from './new-application-state.ts'
import { type GivenPosting, withPosting } from './with-posting.ts'

/** Stores a posting and begins an application for it. Returns false when it could not be read, or was stopped. */
export async function startFrom(given: GivenPosting, kind: () => Promise<DocumentKind>): Promise<boolean> {
  const application = await withPosting(given, 'Reading the posting…', async (posting, signal) =>
    client.applications.create({ posting, kind: await kind() }, { signal }),
  )
  if (application) await show(application.id)
  return application !== null
}

/** Shows the posting of a new application; of the first one it says what comes next. */
async function show(id: string): Promise<void> {
  go({ kind: 'application', id, view: 'posting' })
  const all = await client.applications.list().catch(() => [])
  if (all.length !== 1) return
  const next = () => go({ kind: 'application', id, view: 'write' })
  sayNext('This is what it asks for. Next: pair it with what you have done.', { label: 'Pair and write', run: next })
}

/** Shows what a file asks for, to begin an application with it. */
export function startFromFile(file: File, begun?: () => void): void {
  givenPosting.set(file)
  onceBegun.set(begun ? { file, run: begun } : null)
  newApplicationOpen.set(true)
}

/** Opens an alignment draft: its headings become requirements, its bullets evidence and text, its remarks notes. */
export async function startFromDraft(file: File): Promise<void> {
  const application = await longAct(`Reading ${file.name}…`, (signal) =>
    client.applications.openDraft({ file }, { signal }),
  )
  if (application) go({ kind: 'application', id: application.id, view: 'write' })
}
