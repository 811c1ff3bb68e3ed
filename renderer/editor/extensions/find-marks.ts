import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { type FoundMatch, findMatches } from '../find/find-matches.ts'

/** A search in the document: what it found and which of it is looked at; -1 when none is. */
export interface Found {
  readonly pattern: RegExp | null
  readonly matches: readonly FoundMatch[]
  readonly at: number
  readonly set: DecorationSet
}

const key = new PluginKey<Found>('find-marks')
const nothing: Found = { pattern: null, matches: [], at: -1, set: DecorationSet.empty }

/** What is searched for now; `at` is the match to look at. */
export interface Search {
  readonly pattern: RegExp | null
  readonly at: number
}

export const foundIn = (state: EditorState): Found => key.getState(state) ?? nothing

/** Puts a search on a transaction. It is no change of the document. */
export const search = (tr: Transaction, next: Search): Transaction =>
  tr.setMeta(key, next).setMeta('addToHistory', false)

/** Shows what the search found. While no search is open it costs nothing. */
export const FindMarks = Extension.create({
  name: 'findMarks',
  addProseMirrorPlugins: () => [
    new Plugin<Found>({
      key,
      state: {
        init: () => nothing,
        apply: (tr, before, _, { doc }) => {
          const next: Search | undefined = tr.getMeta(key)
          if (next) return next.pattern === null ? nothing : found(doc, next)
          if (before.pattern === null || !tr.docChanged) return before
          return found(doc, { pattern: before.pattern, at: before.at })
        },
      },
      props: { decorations: (state) => key.getState(state)?.set },
    }),
  ],
})

function found(doc: Node, { pattern, at }: Search): Found {
  const matches = pattern ? findMatches(doc, pattern) : []
  const here = matches.length === 0 ? -1 : Math.min(at, matches.length - 1)
  const marks = matches.map((match, i) => decoration(doc, match, i === here))
  return { pattern, matches, at: here, set: DecorationSet.create(doc, marks) }
}

function decoration(doc: Node, match: FoundMatch, here: boolean): Decoration {
  const looks = `found${here ? ' found-here' : ''}`
  if (match.kind === 'text') return Decoration.inline(match.from, match.to, { class: looks })
  const end = match.section + (doc.nodeAt(match.section)?.nodeSize ?? 1)
  return Decoration.node(match.section, end, { class: here ? 'has-found-here' : 'has-found' })
}
