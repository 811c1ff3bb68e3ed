import { openStore } from '../../../electron/adapters/store/open-store.ts'
import { systemClock } from '../../../electron/adapters/system/system.ts'
import { beginApplication } from '../worker/library.ts'

/** A library with one application, whose document begins with a short paragraph. */
export function prepareLibrary(path: string): void {
  const store = openStore(path, systemClock)
  const application = beginApplication(store)
  const stored = store.documents.get(application)
  const content = [{ kind: 'text' as const, text: 'Typed:', marks: [] }]
  if (stored) {
    const sections = stored.document.sections.map((section) => ({
      ...section,
      blocks: [{ kind: 'paragraph' as const, content }],
    }))
    store.documents.put({ ...stored, document: { ...stored.document, sections } })
  }
  store.close()
}

/** The number of the last typed word that the library holds (-1 for none), and what opening it said. */
export function openTypedLibrary(path: string): { readonly last: number; readonly notices: readonly string[] } {
  const store = openStore(path, systemClock)
  try {
    const text = JSON.stringify(store.documents.get('a1')?.document ?? '')
    const numbers = [...text.matchAll(/w(\d+)\./gu)].map(([, number]) => Number(number))
    return { last: Math.max(-1, ...numbers), notices: store.notices.map(({ message }) => message) }
  } finally {
    store.close()
  }
}
