import { writeSync } from 'node:fs'
import { openStore } from '../../electron/adapters/store/open-store.ts'
import { saveDocument } from '../../electron/services/documents/save-document.ts'
import type { Document } from '../../shared/domain/document.ts'
import { beginApplication, numberedDocument } from './library.ts'

/** Types, imports and removes without pause until it is killed. Each number it prints was saved before it was printed. */
const path = process.argv[2] ?? ''
const clock = { now: () => Date.now() }
const store = openStore(path, clock)
const application = beginApplication(store)
const ours = new Map<string, number>()

function act(number: number): void {
  const stored = store.documents.get(application)
  if (!stored) throw new Error('The document is gone.')
  const document: Document = numberedDocument(number)
  saveDocument({ store, clock }, { application, revision: stored.revision, document }, ours)
  if (number % 3 === 0) addEvidence(number)
  if (number % 7 === 0) store.undoable(() => store.evidence.remove(`w${number - 6}`))
}

function addEvidence(number: number): void {
  const text = `Wired house number ${number}`
  const nothing = { entry: null, parent: null, original: null, origins: [], links: [], said: null }
  store.transact(() => store.evidence.put({ id: `w${number}`, text, by: 'hand', ...nothing }))
}

const first = Number(JSON.stringify(store.documents.get(application)?.document).match(/number (\d+)/u)?.[1] ?? 0)
for (let number = first + 1; ; number += 1) {
  act(number)
  writeSync(1, `${number}\n`)
}
