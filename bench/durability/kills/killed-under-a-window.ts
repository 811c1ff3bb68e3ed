import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from '../../../scripts/ensure-built.ts'
import { findBrowser } from '../../../scripts/find-browser.ts'
import { type Outcome, skipped, tally } from '../outcome.ts'
import { damageOf } from '../worker/damage-of.ts'
import { openTypedLibrary, prepareLibrary } from './typed-library.ts'
import { openTypingWindow } from './typing-window.ts'

/** Milliseconds before a kill within which what was typed may be missing. */
const allowed = 1000

/**
 * Types numbered words into the real window and kills its browser, or the host behind it, up to three seconds later. Each word that was typed more than
 * a second before must be in the library that opens next. The other one is ended too, so that nothing can be saved late.
 */
export async function killedUnderAWindow(
  folder: string,
  { victim, rounds }: { victim: 'browser' | 'host'; rounds: number },
): Promise<Outcome> {
  const browser = process.env.VOUCH_BROWSER ?? findBrowser()
  if (!browser) return skipped('no Chromium, Chrome or Edge was found')
  ensureBuilt('node')
  ensureBuilt('page')
  const { add, outcome } = tally()
  for (let round = 0; round < rounds; round += 1) {
    const home = join(folder, `round-${round}`)
    mkdirSync(home)
    const library = join(home, 'library.vouch')
    prepareLibrary(library)
    const window = await openTypingWindow({ browser, library })
    const { typed, killed } = await window.typeUntilKilled(victim, 500 + Math.random() * 3000)
    const { last, notices } = openTypedLibrary(library)
    const unkept = typed.flatMap((at, number) => (number > last ? [Math.round(killed - at)] : []))
    const lost = unkept.filter((age) => age > allowed).map((age) => `a word typed ${age} ms before the kill`)
    add({ acknowledged: typed.length - unkept.length, lost, damage: damageOf(library), notices })
    outcome.unkept = Math.max(outcome.unkept ?? 0, ...unkept)
  }
  return outcome
}
