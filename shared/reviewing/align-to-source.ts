const opened = 10
const missing = 12
/** Above this many cells the plain left-to-right search is used: a very long item is nearly always its slice anyway. */
const most = 4_000_000

/**
 * Where each character of an item's text stands in the slice of the source it was read from: an offset into `slice`, or -1 for white
 * space and for what the slice does not hold. Markup is skipped in as few pieces as possible (global alignment with affine gaps,
 * Gotoh 1982), so that a word is not found again inside the address of a link.
 */
export function alignToSource(text: string, slice: string): readonly number[] {
  const [words, places] = [solid(text), solid(slice)]
  const lead = commonLead(text, slice, { words, places })
  const [a, b] = [words.slice(lead), places.slice(lead)]
  const found = new Array<number>(text.length).fill(-1)
  for (let i = 0; i < lead; i += 1) found[words[i] ?? 0] = places[i] ?? -1
  const pairs = a.length * b.length > most ? greedy(a, b, { text, slice }) : best(a, b, { text, slice })
  for (const [at, place] of pairs) found[at] = place
  return found
}

interface Texts {
  readonly text: string
  readonly slice: string
}

const solid = (text: string) => [...text.matchAll(/\S/gu)].map(({ index }) => index)

function commonLead(text: string, slice: string, { words, places }: { words: number[]; places: number[] }): number {
  let lead = 0
  while (lead < words.length && lead < places.length && text[words[lead] ?? 0] === slice[places[lead] ?? 0]) lead += 1
  return lead
}

function greedy(a: readonly number[], b: readonly number[], { text, slice }: Texts): [number, number][] {
  const pairs: [number, number][] = []
  let from = 0
  for (const at of a) {
    let j = from
    while (j < b.length && slice[b[j] ?? 0] !== text[at]) j += 1
    if (j === b.length) continue
    pairs.push([at, b[j] ?? 0])
    from = j + 1
  }
  return pairs
}

/** Steps are told in two bits for each of the two states: which state came before, and whether a character was matched or left out. */
const step = { matched: 1, fromGap: 2, gapGoesOn: 4 } as const

function best(a: readonly number[], b: readonly number[], { text, slice }: Texts): [number, number][] {
  const wide = b.length + 1
  const steps = new Uint8Array((a.length + 1) * wide)
  let [match, gap] = firstRow(wide, steps)
  for (let i = 1; i <= a.length; i += 1) {
    const [nextMatch, nextGap] = [new Int32Array(wide), new Int32Array(wide)]
    const char = text[a[i - 1] ?? 0]
    for (let j = 0; j < wide; j += 1) {
      const skipped = lower(match, gap, j) + missing
      const taken = j > 0 && slice[b[j - 1] ?? 0] === char ? lower(match, gap, j - 1) : Number.MAX_SAFE_INTEGER
      let told = 0
      if (taken <= skipped) told |= step.matched | (isGap(match, gap, j - 1) ? step.fromGap : 0)
      else told |= isGap(match, gap, j) ? step.fromGap : 0
      nextMatch[j] = Math.min(taken, skipped)
      const begun = j > 0 ? (nextMatch[j - 1] ?? 0) + opened : far
      const on = j > 0 ? (nextGap[j - 1] ?? 0) : far
      nextGap[j] = Math.min(begun, on)
      if (on < begun) told |= step.gapGoesOn
      steps[i * wide + j] = told
    }
    match = nextMatch
    gap = nextGap
  }
  return traced(a, b, { steps, wide, inGap: isGap(match, gap, b.length) })
}

const far = 1_000_000_000
const lower = (match: Int32Array, gap: Int32Array, j: number) => Math.min(match[j] ?? far, gap[j] ?? far)
const isGap = (match: Int32Array, gap: Int32Array, j: number) => (gap[j] ?? far) < (match[j] ?? far)

function firstRow(wide: number, steps: Uint8Array): [Int32Array, Int32Array] {
  const [match, gap] = [new Int32Array(wide).fill(far), new Int32Array(wide).fill(opened)]
  match[0] = 0
  gap[0] = far
  steps.fill(step.gapGoesOn, 2, wide)
  return [match, gap]
}

interface Trace {
  readonly steps: Uint8Array
  readonly wide: number
  readonly inGap: boolean
}

function traced(a: readonly number[], b: readonly number[], { steps, wide, inGap }: Trace): [number, number][] {
  const pairs: [number, number][] = []
  let [i, j, gapped] = [a.length, b.length, inGap]
  while (i > 0) {
    const told = steps[i * wide + j] ?? 0
    if (gapped) {
      gapped = (told & step.gapGoesOn) !== 0
      j -= 1
      continue
    }
    gapped = (told & step.fromGap) !== 0
    if (told & step.matched) {
      j -= 1
      pairs.push([a[i - 1] ?? 0, b[j] ?? 0])
    }
    i -= 1
  }
  return pairs
}
