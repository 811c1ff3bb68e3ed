import type { ImportEvent } from '../../../shared/contract/library.ts'
import { client } from '../../api.ts'
import { place } from '../../app/navigation.ts'
import { say, sayNext, sayProblem, toasts } from '../../app/notices/toasts.ts'
import { newApplicationOpen } from '../../applications/new-application-state.ts'
import { createStore } from '../../components/store.ts'
import { connectionState } from '../../connection/connection-state.ts'
import { reviewed } from '../review/reviewed.ts'
import { noteVersion } from '../sources/versions-state.ts'

/** An import under way. */
export interface Import {
  readonly name: string
  readonly index: number
  readonly of: number
  /** How far the file is read, once a page of it was. */
  readonly pages: { readonly read: number; readonly of: number } | null
  readonly stop: () => void
}

/** A source that was just read, until the person has looked at it. */
export interface Review {
  readonly source: string
  /** Takes the import back. */
  readonly undo: string
  readonly name: string
  readonly doubts: number
  readonly unplaced: number
}

/** A file that could not be read beside others, and why in a sentence. */
export interface Unread {
  readonly name: string
  readonly message: string
}

export const running = createStore<Import | null>(null)
export const reviews = createStore<readonly Review[]>([])
export const unread = createStore<readonly Unread[]>([])

/**
 * Reads files into the library, one after the other; what can be read is kept when another file fails or the person stops.
 * @returns the ids of the sources that were read
 */
export async function importFiles(files: readonly File[]): Promise<string[]> {
  if (files.length === 0 || running.get()) return []
  const stop = new AbortController()
  const show = (now: Pick<Import, 'name' | 'index' | 'pages'>) =>
    running.set({ ...now, of: files.length, stop: () => stop.abort() })
  show({ name: files[0]?.name ?? '', index: 0, pages: null })
  const sources: string[] = []
  try {
    for await (const event of inTurns(files, stop.signal)) {
      if (event.kind === 'reading') show({ ...event, pages: pagesOf(event) })
      else if (event.kind === 'failed') sayUnread({ name: event.name, message: event.problem.message }, files.length)
      else {
        sources.push(event.source)
        noteReview(event)
        if (event.older) noteVersion({ old: event.older.id, now: event.source })
      }
    }
  } catch (error) {
    if (stop.signal.aborted) say('Import stopped. What was read before is in the library.')
    else if (connectionState.get() !== 'open') sayLost(running.get()?.name ?? 'the file')
    else sayProblem(error)
  } finally {
    running.set(null)
    if (sources.length === 0) tellElsewhere()
  }
  return sources
}

/** The host takes so many files at once; more of them go in turns. */
const atOnce = 50

/** What the host tells of each file, counted over all turns. */
async function* inTurns(files: readonly File[], signal: AbortSignal): AsyncGenerator<ImportEvent> {
  for (let from = 0; from < files.length && !signal.aborted; from += atOnce) {
    const turn = files.slice(from, from + atOnce)
    for await (const event of await client.library.import({ files: turn }, { signal }))
      yield event.kind === 'reading' ? { ...event, index: from + event.index } : event
  }
}

const pagesOf = ({ page, pages }: { readonly page?: number | undefined; readonly pages?: number | undefined }) =>
  page && pages ? { read: page, of: pages } : null

/** One file's problem is a message; among several files the library lists it beside what was read. */
function sayUnread(file: Unread, of: number): void {
  if (of > 1) unread.set((all) => [...all, file])
  else sayFile(file)
}

function sayFile({ message }: Unread): void {
  toasts.set((all) => [...all, { id: -all.length - Date.now(), text: message, tone: 'problem' }])
}

/** Where nothing could be read nobody is led to the library, so its list would not be seen. */
function tellElsewhere(): void {
  if (place.get()?.kind === 'library') return
  const list = unread.get()
  unread.set([])
  for (const file of list) sayFile(file)
}

/** The host went away while it read; which file was at hand is all that is known. */
function sayLost(name: string): void {
  const text = `Vouch stopped answering while reading ${name}. What was read before is in the library; import this file again once Vouch is back.`
  toasts.set((all) => [...all, { id: -all.length - Date.now(), text, tone: 'problem' }])
}

function noteReview(done: Review & { readonly added: boolean }): void {
  if (!done.added) {
    say(`${done.name} is in the library already; nothing was changed.`)
    return
  }
  const { source, undo, name, doubts, unplaced } = done
  reviews.set((all) => [...all, { source, undo, name, doubts, unplaced }])
}

/** The person has looked at what was read. */
export function closeReviews(): void {
  reviews.set([])
  unread.set([])
}

/** As `closeReviews`, and says what comes next to someone who has not begun an application. */
export async function reviewsSeen(): Promise<void> {
  closeReviews()
  const all = await client.applications.list().catch(() => null)
  if (all?.length !== 0) return
  sayNext('It is in your library. Next: add a posting.', {
    label: 'Add a posting',
    run: () => newApplicationOpen.set(true),
  })
}

/** Takes back what was just imported, with what was made of it since, in one act. */
export async function undoImport(): Promise<void> {
  const list = reviews.get()
  closeReviews()
  const [first] = list
  if (!first) return
  const said =
    list.length === 1 ? `The import of ${first.name} was undone.` : `The import of ${list.length} files was undone.`
  await reviewed(said, () => client.review.undoImports({ imports: list.map(({ source, undo }) => ({ source, undo })) }))
}
