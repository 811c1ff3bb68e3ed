import type { StoredDocument } from '../../shared/contract/documents.ts'
import type { Document } from '../../shared/domain/document.ts'
import { createStore, type Store } from '../components/store.ts'

/** How the text on the page stands to what is stored. `stale` carries what another window stored meanwhile. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'stale'; readonly stored: StoredDocument }

export interface SaverOptions {
  readonly stored: StoredDocument
  readonly read: () => Document
  readonly save: (revision: number, document: Document) => Promise<{ saved: boolean; stored: StoredDocument }>
  readonly onSaved: (stored: StoredDocument) => void
  /** Puts this page's version in the place of another window's, which is kept in the history. Gives the revision to go on from. */
  readonly takeOver: () => Promise<number>
}

export interface Saver {
  readonly state: Store<SaveState>
  readonly revision: () => number
  /** Something was typed. */
  touched(): void
  /** Saves what is unsaved now; resolves when it is stored or could not be. */
  flush(): Promise<void>
  /** Saves over what another window stored; that version stays in the history. */
  keepMine(): Promise<void>
  /** Goes on from what is stored now, which the page shows. */
  goOn(stored: StoredDocument): void
  stop(): void
}

const waitAfterFirstKey = 500
const waitAfterFailure = 2000

/**
 * Stores the document within a second of the first unsaved key. One save runs at a time; what is typed meanwhile has its own
 * time running and is saved next. A save that finds another revision stops here and waits for the person's decision.
 */
export function createSaver({ stored, read, save, onSaved, takeOver }: SaverOptions): Saver {
  const state = createStore<SaveState>({ kind: 'saved', at: stored.savedAt })
  let revision = stored.revision
  let dirty = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let current: Promise<void> | null = null

  const schedule = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), wait)
  }
  const store = async () => {
    dirty = false
    try {
      const answer = await save(revision, read())
      if (!answer.saved) {
        dirty = true
        state.set({ kind: 'stale', stored: answer.stored })
        return
      }
      revision = answer.stored.revision
      state.set(dirty ? { kind: 'unsaved' } : { kind: 'saved', at: answer.stored.savedAt })
      onSaved(answer.stored)
    } catch {
      dirty = true
      state.set({ kind: 'failed' })
      schedule(waitAfterFailure)
    }
  }
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    if (current) await current
    if (!dirty || state.get().kind === 'stale') return
    current = store()
    await current
    current = null
  }
  return {
    state,
    revision: () => revision,
    touched() {
      if (dirty) return
      dirty = true
      if (state.get().kind !== 'stale') state.set({ kind: 'unsaved' })
      schedule(waitAfterFirstKey)
    },
    flush,
    async keepMine() {
      if (state.get().kind !== 'stale') return
      revision = await takeOver()
      state.set({ kind: 'unsaved' })
      await flush()
    },
    goOn({ revision: next, savedAt }) {
      clearTimeout(timer)
      revision = next
      dirty = false
      state.set({ kind: 'saved', at: savedAt })
    },
    stop: () => clearTimeout(timer),
  }
}
