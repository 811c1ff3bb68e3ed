import type { Store } from '../../electron/store-ports.ts'

/** What the library holds while it is scrolled and searched. */
export const size = { items: 2000, entries: 100 } as const

const acts = [
  'Wired',
  'Trained',
  'Planned',
  'Tested',
  'Cooked',
  'Wrote',
  'Led',
  'Audited',
  'Repaired',
  'Taught',
] as const
const things = [
  'a primary school with new circuits',
  'twelve apprentices in safe isolation',
  'the budget of a ward with 28 beds',
  'every alarm of the northern depot before the winter began',
  'menus for 90 guests a night',
  'a handbook of forty pages that the whole department still uses for the induction of its new starters every spring',
  'a team of seven through a merger of two offices',
] as const

/** Fills a library with fictional evidence of differing length under entries. */
export function putManyItems(store: Store): void {
  store.transact(() => {
    for (let i = 0; i < size.entries; i += 1) {
      const year = 1980 + (i % 40)
      const name = { kind: 'work' as const, title: `Electrician ${i + 1}`, organisation: `Volt & Sons ${i + 1}` }
      const when = { location: null, start: `${year}-03`, end: `${year + 1}-09` }
      store.entries.put({ id: `n${i + 1}`, ...name, ...when, doubts: [], origins: [] })
    }
    for (let i = 0; i < size.items; i += 1) store.evidence.put(evidence(i))
  })
}

const evidence = (i: number) => ({
  id: `e${i + 1}`,
  text: `${acts[i % acts.length]} ${things[(i * 3) % things.length]}, job ${i + 1}`,
  entry: `n${(i % size.entries) + 1}`,
  parent: null,
  by: 'hand' as const,
  original: null,
  origins: [],
  links: [],
  said: null,
})
