import Fuse from 'fuse.js'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import type { Entry } from '../../shared/domain/entry.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import { stem } from '../../shared/text/stem.ts'
import { plainBm25 } from './plain-bm25.ts'

/** Ranks a library for one requirement: ids, best first; what a ranker does not find is left out. */
export type Ranker = (query: string) => readonly string[]

interface Row {
  readonly id: string
  readonly text: string
  readonly title: string
  readonly organisation: string
}

/** The libraries that people search lists with, each with the fields and weights ours has and the settings its documentation advises. */
export function peers(evidence: readonly Evidence[], entries: readonly Entry[]): Readonly<Record<string, Ranker>> {
  const rows = rowsOf(evidence, entries)
  return {
    'MiniSearch (stems, prefix, fuzzy)': miniSearch(rows),
    'lunr (stems, stop words)': lunrSearch(rows),
    'Fuse.js (by word, threshold 0.4)': fuse(rows),
    'plain BM25 + stems': (query) => plainBm25(query, evidence),
  }
}

function rowsOf(evidence: readonly Evidence[], entries: readonly Entry[]): Row[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return evidence.map(({ id, text, entry }) => {
    const role = entry === null ? undefined : byId.get(entry)
    return { id, text, title: role?.title ?? '', organisation: role?.organisation ?? '' }
  })
}

const fields = ['text', 'title', 'organisation'] as const
const weights = { text: 1, title: 0.5, organisation: 0.3 } as const

function miniSearch(rows: readonly Row[]): Ranker {
  const search = new MiniSearch<Row>({
    fields: [...fields],
    processTerm: (term) =>
      lunr.stopWordFilter(new lunr.Token(term.toLowerCase(), {})) ? stem(term.toLowerCase()) : null,
  })
  search.addAll(rows)
  const options = { boost: weights, prefix: (term: string) => term.length > 3, fuzzy: 0.2 }
  return (query) => search.search(query, options).map(({ id }) => String(id))
}

function lunrSearch(rows: readonly Row[]): Ranker {
  const index = lunr((builder) => {
    for (const name of fields) builder.field(name, { boost: weights[name] })
    for (const row of rows) builder.add(row)
  })
  return (query) => index.search(query.replace(/[^\p{L}\p{N}\s]/gu, ' ')).map(({ ref }) => ref)
}

/** Fuse matches one pattern at a time: each word is asked for by itself, as its extended search does with "|". */
function fuse(rows: readonly Row[]): Ranker {
  const keys = fields.map((name) => ({ name, weight: weights[name] }))
  const search = new Fuse(rows, {
    keys,
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.4,
    useExtendedSearch: true,
  })
  return (query) => {
    const words = query.split(/[^\p{L}\p{N}+#.]+/u).filter((word) => word.length > 2)
    return words.length === 0 ? [] : search.search(words.join(' | ')).map(({ item }) => item.id)
  }
}
