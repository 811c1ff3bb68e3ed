import type { ReadDocument } from '../../../shared/domain/reading.ts'
import { spelledByTags } from './blocks/invisible.ts'
import { wrapWidth } from './blocks/join-lines.ts'
import { splitLines } from './blocks/split-lines.ts'
import { frontMatter } from './markdown/front-matter.ts'
import { gatherLeaves, normalLabel } from './markdown/gather-leaves.ts'
import type { Gathered } from './markdown/leaf.ts'
import { leafBlocks } from './markdown/leaf-blocks.ts'

/**
 * Reads Markdown (CommonMark with GFM tables and strikethrough, Jekyll front matter, kramdown attributes, raw HTML).
 * `text` is the file itself, so every run of a block points into it. Written by hand because the usual parser takes half a second
 * for 200 KB, where this one has to stay far under a tenth; a test compares the two.
 */
export function readMarkdown(text: string): ReadDocument {
  const lines = splitLines(text)
  const front = frontMatter(text, lines)
  const gathered: Gathered = { leaves: [], definitions: new Map(), unclosed: new Set() }
  const place = { quote: false, list: -1, ordered: false, item: { fresh: true } }
  gatherLeaves({ source: text, lines: lines.slice(front.lines), place, depth: 0, into: gathered })
  const hidden = spelledByTags(text)
  const width = wrapWidth(text, lines)
  const find = (label: string) => gathered.definitions.get(normalLabel(label))
  const blocks = gathered.leaves.flatMap((leaf) => leafBlocks(leaf, { source: text, find, width, hidden }))
  return {
    kind: 'markdown',
    text,
    blocks,
    hidden,
    warnings: [],
    ...(front.title === null ? {} : { meta: { title: front.title } }),
  }
}
