import { useEffect, useState } from 'react'
import { askedFor } from '../../../shared/domain/asked-for.ts'
import type { Pairing } from '../../../shared/domain/pair.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { createStore, type Store } from '../../components/store.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { noBox, type OutlineEntry, outlineState } from './outline-state.ts'

export type Outline = ReadonlyMap<string, OutlineEntry>

/** The state of every requirement, outside React: a row renders when its own state changes, and a key renders nothing. */
export function useOutline(
  session: WritingSession,
  requirements: readonly Requirement[],
  pairing: Pairing,
): Store<Outline> {
  const [store] = useState(() => createStore<Outline>(new Map()))
  useEffect(() => {
    const update = () => store.set((before) => nextOutline(before, session, { requirements, pairing }))
    update()
    const stops = [session.counts, session.checks, session.drafts, session.kind, session.shape].map((one) =>
      one.subscribe(update),
    )
    return () => {
      for (const stop of stops) stop()
    }
  }, [store, session, requirements, pairing])
  return store
}

const withoutBox: OutlineEntry = { state: 'empty', words: noBox }

interface Asked {
  readonly requirements: readonly Requirement[]
  readonly pairing: Pairing
}

/** The outline as it is now; what did not change keeps its entry, and the whole its map. */
function nextOutline(before: Outline, session: WritingSession, { requirements, pairing }: Asked): Outline {
  const proposed = new Map(
    [...session.drafts.get()].flatMap(([section, { sentences }]) => {
      const open = sentences.filter(({ state }) => state === 'open' || state === 'kept')
      return open.length > 0 ? [[section, new Set(open.flatMap(({ evidence }) => evidence))] as const] : []
    }),
  )
  const input = { pairing, counts: session.counts.get(), checks: session.checks.get(), proposed }
  const asked = new Set(askedFor(requirements, session.kind.get(), session.shape.get()).map(({ id }) => id))
  const next = new Map(
    requirements.map(({ id }) => {
      const [old, now] = [before.get(id), asked.has(id) ? outlineState(id, input) : withoutBox]
      return [id, old?.state === now.state && old.words === now.words ? old : now]
    }),
  )
  const same = next.size === before.size && [...next].every(([id, entry]) => before.get(id) === entry)
  return same ? before : next
}
