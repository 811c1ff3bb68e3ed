import type { DocumentKind } from '../../shared/domain/document.ts'
import { client } from '../api.ts'
import { go } from '../app/navigation.ts'
import { longAct } from '../app/notices/long-act.ts'
import { say, sayNext } from '../app/notices/toasts.ts'
import { kindPhrases } from '../workspace/kinds/kind-names.ts'
import { givenPosting, newApplicationOpen, onceBegun } from './new-application-state.ts'
import { type GivenPosting, withPosting } from './with-posting.ts'

/** What is to be written; `why` only where the posting decided it. */
export interface ChosenKind {
  readonly kind: DocumentKind
  readonly why: string | null
}

/**
 * Stores a posting and begins an application for it, and says what it became where the posting decided that. Returns false when it could
 * not be read, or was stopped.
 */
export async function startFrom(given: GivenPosting, choose: () => Promise<ChosenKind>): Promise<boolean> {
  const begun = await withPosting(given, 'Reading the posting…', async (posting, signal) => {
    const { kind, why } = await choose()
    const { id } = await client.applications.create({ posting, kind }, { signal })
    return { id, became: becameWords(kind, why) }
  })
  if (begun) await show(begun.id, begun.became)
  return begun !== null
}

/** A statement is what one gets unless something is said: only what the posting made something else of it has to be told. */
const becameWords = (kind: DocumentKind, why: string | null) =>
  why === null || kind === 'statement' ? null : `You will write ${kindPhrases[kind]}: ${why}.`

/** Shows the posting of a new application, with what it became; of the first one it says what comes next. */
async function show(id: string, became: string | null): Promise<void> {
  go({ kind: 'application', id, view: 'posting' })
  const all = await client.applications.list().catch(() => [])
  if (all.length !== 1) {
    if (became) say(became)
    return
  }
  const next = () => go({ kind: 'application', id, view: 'write' })
  const asks = 'This is what it asks for. Next: pair it with what you have done.'
  sayNext(became ? `${became} ${asks}` : asks, { label: 'Pair and write', run: next })
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
