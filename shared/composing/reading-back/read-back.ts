import type { Id } from '../../domain/ids.ts'
import type { Withheld } from './withheld.ts'

interface Composing<Composed> {
  /** What is withheld from the first. */
  readonly from: Withheld
  readonly compose: (withheld: Withheld) => Composed
  /** The sentences that a reader marks. */
  readonly marked: (composed: Composed) => readonly { readonly evidence: readonly Id[] }[]
}

/** So often a text is written anew: first quoting what is marked, then leaving it out; what is told in its stead is read again. */
const mostReadings = 6

/**
 * What is composed, read as somebody reads it who has the library and no citations, and written anew without the sentences that such a reader marks: their evidence is quoted, and left out where that is marked too. The
 * rules of the composer are many and words are more; this keeps the promise that nothing it writes is flagged, whoever checks it. What says nothing of the person, such as an opening, has no evidence to withhold: the caller strikes it.
 */
export function readBack<Composed>({ from, compose, marked }: Composing<Composed>): {
  readonly composed: Composed
  readonly withheld: Withheld
} {
  let withheld = from
  let composed = compose(withheld)
  for (let reading = 0; reading < mostReadings; reading += 1) {
    const next = withMore(
      withheld,
      marked(composed).flatMap(({ evidence }) => evidence),
    )
    if (!next) break
    withheld = next
    composed = compose(withheld)
  }
  return { composed, withheld }
}

/** What is withheld with what was marked this time; null where that is nothing new. */
function withMore({ quoted, left }: Withheld, marked: readonly string[]): Withheld | null {
  const [again, first] = [marked.filter((id) => quoted.has(id)), marked.filter((id) => !quoted.has(id))]
  const open = again.filter((id) => !left.has(id))
  if (first.length === 0 && open.length === 0) return null
  return { quoted: new Set([...quoted, ...first]), left: new Set([...left, ...open]) }
}
