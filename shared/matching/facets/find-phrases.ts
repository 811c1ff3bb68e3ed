import type { Term } from '../ranking/terms.ts'
import { places } from './lexicon-places.ts'

/** A term of the lexicon found in a text: positions are half-open into its words. */
export interface Found {
  readonly term: string
  readonly from: number
  readonly to: number
}

interface Node {
  readonly next: Map<string, Node>
  term: string | null
}

const widestGap = 2
let root: Node | null = null

/** Every term of the lexicon in a text, overlaps included, in order of position and shortest first. */
export function findPhrases(words: readonly Term[]): Found[] {
  const trie = root ?? buildTrie()
  root = trie
  const found: Found[] = []
  for (let from = 0; from < words.length; from += 1) {
    const node = trie.next.get(words[from]?.key ?? '')
    if (node) walk(node, { words, from, at: from + 1, found })
  }
  return found
}

interface Walk {
  readonly words: readonly Term[]
  readonly from: number
  readonly at: number
  readonly found: Found[]
}

function walk(node: Node, { words, from, at, found }: Walk): void {
  if (node.term !== null) found.push({ term: node.term, from, to: at })
  const gap = node.next.get('*')
  if (gap) for (let skip = 0; skip <= widestGap; skip += 1) step(gap, { words, from, at: at + skip, found })
  step(node, { words, from, at, found })
}

function step(node: Node, state: Walk): void {
  const next = node.next.get(state.words[state.at]?.key ?? '')
  if (next) walk(next, { ...state, at: state.at + 1 })
}

function buildTrie(): Node {
  const made: Node = { next: new Map(), term: null }
  for (const term of places.keys()) insert(made, term)
  return made
}

function insert(top: Node, term: string): void {
  let node = top
  for (const key of term.split(' ')) {
    const next: Node = node.next.get(key) ?? { next: new Map(), term: null }
    node.next.set(key, next)
    node = next
  }
  node.term = term
}
