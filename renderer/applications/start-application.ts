import type { DocumentKind } from '../../shared/domain/document.ts'
import { client } from '../api.ts'
import { go } from '../app/navigation.ts'
import { longAct } from '../app/notices/long-act.ts'
import { attempt } from '../app/notices/toasts.ts'
import { givenPosting, newApplicationOpen } from './new-application-state.ts'

/** A posting as the person gave it: pasted, or as a file that was chosen, dropped or fetched. */
export type GivenPosting = { readonly text: string } | { readonly file: File }

/** Stores a posting and begins an application for it. Returns false when it could not be read. */
export async function startFrom(given: GivenPosting, kind: DocumentKind): Promise<boolean> {
  const posting = await attempt(() => client.postings.add(given))
  if (!posting) return false
  const application = await attempt(() => client.applications.create({ posting: posting.id, kind }))
  if (application) go({ kind: 'application', id: application.id, view: 'posting' })
  return application !== null
}

/** Shows what a dropped file asks for, to begin an application with it. */
export function startFromFile(file: File): void {
  givenPosting.set(file)
  newApplicationOpen.set(true)
}

/** Opens an alignment draft: its headings become requirements, its bullets evidence and text, its remarks notes. */
export async function startFromDraft(file: File): Promise<void> {
  const application = await longAct(`Reading ${file.name}…`, (signal) =>
    client.applications.openDraft({ file }, { signal }),
  )
  if (application) go({ kind: 'application', id: application.id, view: 'write' })
}
