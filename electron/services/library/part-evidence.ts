import type { Id } from '../../../shared/domain/ids.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { found } from '../found.ts'
import type { ServicePorts } from '../service-ports.ts'
import { readAgain } from './read-again.ts'
import { itemAt, readWording } from './read-wording.ts'

/** Makes evidence of its own of the wording that one origin of merged evidence has. The rest keeps its id, pairs and citations. */
export async function partEvidence(
  ports: Pick<ServicePorts, 'store' | 'reader'>,
  { id, index }: { readonly id: Id; readonly index: number },
  signal?: AbortSignal,
): Promise<{ undo: Id }> {
  const { store } = ports
  const before = found(store.evidence.get(id), 'evidence')
  const origin = found(before.origins[index], 'wording')
  if (before.origins.length < 2)
    throw new VouchError('not-found', 'This item stands in one place only; there is nothing to part.')
  const reading = await readAgain(ports, origin.source, signal)
  const text = readWording(reading, origin.quote)
  const item = itemAt(reading, origin.quote)
  const rest = before.origins.filter((_, at) => at !== index)
  const restWords = await wordsAt(ports, rest[0], signal)
  return {
    undo: store.undoable(() => {
      const { entry, parent } = before
      const own = index === 0 && before.by === 'import' ? { text: restWords ?? before.text } : {}
      store.evidence.put({ ...before, ...own, origins: rest })
      const made = { id: store.nextId('e'), text, entry, parent, by: 'import' as const, original: null }
      store.evidence.put({ ...made, origins: [origin], links: item?.links ?? [], said: item?.said ?? null })
    }),
  }
}

async function wordsAt(
  ports: Pick<ServicePorts, 'store' | 'reader'>,
  origin: { readonly source: Id; readonly quote: { start: number; end: number } } | undefined,
  signal?: AbortSignal,
): Promise<string | null> {
  return origin ? readWording(await readAgain(ports, origin.source, signal), origin.quote) : null
}
