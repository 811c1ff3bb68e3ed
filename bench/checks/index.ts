import { openStore } from '../../electron/adapters/store/open-store.ts'
import { checkInPlace } from '../../electron/services/checks/check-in-place.ts'
import { checkSections } from '../../electron/services/checks/check-sections.ts'
import { selfCheck } from '../../shared/self-checking/self-check.ts'
import { putManyItems, size } from '../library/many-items.ts'
import { perSection, putCheckedDocument, sections, typeInto } from './checked-document.ts'

/**
 * What the checks of the page cost: `npm run bench -- checks`. Milliseconds of processor in this process, without the wire, so that other
 * work on the machine counts little; medians where it says so.
 */
const rounds = 15
const clock = { now: () => Date.UTC(2026, 4, 4) }

async function cost(act: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

async function median(act: () => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    times.push(await cost(act))
  }
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}

const line = (name: string, ms: number, more = '') =>
  console.log(`${name.padEnd(64)} ${ms.toFixed(1).padStart(7)} ms${more}`)

const store = openStore(':memory:', clock)
const ports = { store, clock, checker: checkInPlace }
const { whole, one } = putCheckedDocument(store)
const all = sections * perSection
line(`${sections} sections, ${all} cited sentences: the first check`, await cost(() => checkSections(ports, whole)))
const found = await checkSections(ports, whole)
const count = found.reduce((sum, { findings }) => sum + findings.length, 0)
let typed = 0
const afterKey = (application: string) => {
  typed += 1
  typeInto(store, application, typed)
  return checkSections(ports, application)
}
line('the same after a key in one section, median', await median(() => afterKey(whole)), `   ${count} findings`)
line(`a document of one section of ${perSection} sentences after a key, median`, await median(() => afterKey(one)))
store.close()

const library = openStore(':memory:', clock)
putManyItems(library)
const own = { entries: library.entries.list(), evidence: library.evidence.list(), today: '2026-05-04' }
line(`a library of ${size.items} items against itself: the first time`, await cost(() => selfCheck(own)))
line('the same, median', await median(() => selfCheck(own)), `   ${selfCheck(own).length} remarks`)
library.close()
