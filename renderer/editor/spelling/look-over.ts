import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { blockText } from '../document/block-text.ts'
import { markSpelling, type PlacedIssue } from '../extensions/spelling-marks.ts'
import { takeSeenCaret } from '../take-seen-caret.ts'
import { ignoreMark } from './ignore-mark.ts'
import type { SpellingIssue, SpellingSetup } from './issue.ts'
import type { Speller } from './speller.ts'

/** What no remark is made of: notes never leave, and code is kept as it is. */
const leftAlone = new Set(['note', 'code'])

/** Looks the whole document over and underlines what is found, unless it was written on meanwhile. */
export async function lookOver(
  editor: Editor,
  speller: Speller,
  { setup, ignored }: { readonly setup: SpellingSetup; readonly ignored: ReadonlySet<string> },
): Promise<readonly PlacedIssue[] | null> {
  const { doc } = editor.state
  const blocks = blocksOf(doc)
  const found = await speller.look(
    setup,
    blocks.map(({ text }) => text),
  )
  if (!found || editor.isDestroyed || editor.state.doc !== doc) return null
  const placed = blocks.flatMap(({ node, at, text }, i) =>
    (found[i] ?? [])
      .filter((issue) => !isLeftAlone(node, issue) && !ignored.has(ignoreMark(text, issue)))
      .map((issue) => ({ from: at + 1 + issue.start, to: at + 1 + issue.end, text, issue })),
  )
  takeSeenCaret(editor.view)
  editor.view.dispatch(markSpelling(editor.state.tr, placed))
  return placed
}

interface Block {
  readonly node: Node
  readonly at: number
  readonly text: string
}

function blocksOf(doc: Node): Block[] {
  const blocks: Block[] = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true
    const text = blockText(node)
    if (/\p{L}{2}/u.test(text)) blocks.push({ node, at, text })
    return false
  })
  return blocks
}

function isLeftAlone(block: Node, { start, end }: SpellingIssue): boolean {
  let found = false
  block.nodesBetween(start, end, ({ marks }) => {
    if (marks.some(({ type }) => leftAlone.has(type.name))) found = true
  })
  return found
}
