import type { DocumentKind } from '../../shared/domain/document.ts'
import { client } from '../api.ts'
import { go } from '../app/navigation.ts'
import { attempt } from '../app/toasts.ts'

/** Reads a posting and begins an application for it. Returns false when it could not be read. */
export async function startFromText(text: string, kind: DocumentKind = 'statement'): Promise<boolean> {
  const posting = await attempt(() => client.postings.add({ text }))
  return posting !== null && begin(posting.id, kind)
}

export async function startFromFile(file: File, kind: DocumentKind = 'statement'): Promise<void> {
  const posting = await attempt(() => client.postings.add({ file }))
  if (posting) await begin(posting.id, kind)
}

/** Opens an alignment draft: its headings become requirements, its bullets evidence and text, its remarks notes. */
export async function startFromDraft(file: File): Promise<void> {
  const application = await attempt(() => client.applications.openDraft({ file }))
  if (application) go({ kind: 'application', id: application.id, view: 'write' })
}

async function begin(posting: string, kind: DocumentKind): Promise<boolean> {
  const application = await attempt(() => client.applications.create({ posting, kind }))
  if (application) go({ kind: 'application', id: application.id, view: 'posting' })
  return application !== null
}
