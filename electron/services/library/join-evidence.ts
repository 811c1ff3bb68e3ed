import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Store } from '../../store-ports.ts'

/**
 * Makes one of two: `from` goes, and its places, children, pairs and citations become those of `into`. Call it inside a
 * transaction. Nothing happens when both are the same.
 */
export function joinEvidence(store: Store, into: Id, from: Id): void {
  const [kept, gone] = [store.evidence.get(into), store.evidence.get(from)]
  if (!kept || !gone || into === from) return
  store.evidence.put({ ...kept, origins: withOrigins(kept, gone) })
  for (const item of store.evidence.list())
    if (item.parent === from) store.evidence.put({ ...item, parent: item.id === into ? null : into })
  for (const { id } of store.applications.list()) {
    movePairs(store, id, { into, from })
    moveCitations(store, id, { into, from })
  }
  store.evidence.remove(from)
}

interface Move {
  readonly into: Id
  readonly from: Id
}

function withOrigins(kept: Evidence, gone: Evidence): Evidence['origins'] {
  const known = new Set(kept.origins.map((origin) => JSON.stringify(origin)))
  return [...kept.origins, ...gone.origins.filter((origin) => !known.has(JSON.stringify(origin)))]
}

function movePairs(store: Store, application: Id, { into, from }: Move): void {
  const { pairs, gaps } = store.pairings.get(application)
  if (!pairs.some(({ evidence }) => evidence === from)) return
  const moved = pairs.map((pair) => (pair.evidence === from ? { ...pair, evidence: into } : pair))
  const once = new Map(moved.map((pair) => [`${pair.requirement} ${pair.evidence}`, pair]))
  store.pairings.put(application, { pairs: [...once.values()], gaps })
}

/** The document is saved as its next revision, so that a window that has it open notices. */
function moveCitations(store: Store, application: Id, { into, from }: Move): void {
  const stored = store.documents.get(application)
  if (!stored) return
  const document = replaced(stored.document, { into, from })
  if (JSON.stringify(document) === JSON.stringify(stored.document)) return
  store.documents.put({ ...stored, revision: stored.revision + 1, document })
}

const isCitation = (value: object): value is { readonly kind: 'citation'; readonly evidence: readonly Id[] } =>
  'kind' in value && value.kind === 'citation' && 'evidence' in value

/** The same value with one id for the other in every citation within. */
function replaced<Value>(value: Value, move: Move): Value {
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk)
    if (typeof part !== 'object' || part === null) return part
    if (isCitation(part)) {
      const evidence = part.evidence.map((id) => (id === move.from ? move.into : id))
      return { ...part, evidence: [...new Set(evidence)] }
    }
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]))
  }
  // Generic edge: a value of the same shape, only ids exchanged.
  return walk(value) as Value
}
