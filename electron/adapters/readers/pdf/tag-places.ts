/** Where a marked piece of content stands in a tagged PDF. Pieces with the same `key` belong to one block. */
export interface TagPlace {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'label' | 'row' | 'loose'
  /** Heading level from 1, or list nesting from 0. */
  readonly level: number
  readonly key: number
  /** Which paragraph of its list item, or which cell of its row. */
  readonly part: number
  readonly quote: boolean
  /** Position in the order of the tags. */
  readonly order: number
}

/** The shape of what pdf.js gives for a structure tree. */
export interface TagNode {
  readonly role?: string
  readonly children?: readonly TagNode[]
  readonly type?: string
  readonly id?: string
}

interface Around {
  readonly kind: TagPlace['kind']
  readonly level: number
  readonly key: number
  readonly part: { count: number }
  readonly list: number
  readonly quote: boolean
}

interface Walk {
  readonly places: Map<string, TagPlace>
  keys: number
}

/** The place of every marked piece of a page, by its id. */
export function tagPlaces(tree: TagNode | null): Map<string, TagPlace> {
  const walk: Walk = { places: new Map(), keys: 0 }
  const loose: Around = { kind: 'loose', level: 0, key: 0, part: { count: 0 }, list: -1, quote: false }
  if (tree) visit(walk, tree, loose)
  return walk.places
}

function visit(walk: Walk, node: TagNode, around: Around): void {
  if (node.id !== undefined && (node.type === 'content' || node.type === 'object')) {
    const { kind, level, key, part, quote } = around
    walk.places.set(node.id, { kind, level, key, part: part.count, quote, order: walk.places.size })
    return
  }
  const inside = within(walk, node, around)
  for (const child of node.children ?? []) visit(walk, child, inside)
}

function within(walk: Walk, node: TagNode, around: Around): Around {
  const role = node.role ?? ''
  const block = (kind: Around['kind'], level: number): Around => {
    walk.keys += 1
    return { ...around, kind, level, key: walk.keys, part: { count: 0 } }
  }
  const heading = /^H([1-6])?$/.exec(role)
  if (heading) return block('heading', Number(heading[1] ?? 2))
  if (role === 'Title') return block('heading', 1)
  if (role === 'L') return { ...around, list: around.list + 1 }
  if (role === 'LI')
    return holds(node, /^H[1-6]?$/) ? { ...block('loose', 0), list: -1 } : block('item', Math.max(0, around.list))
  if (role === 'Lbl') return { ...around, kind: around.kind === 'item' ? 'label' : around.kind }
  if (role === 'TR') return isColumns(node) ? block('loose', 0) : block('row', 0)
  if (role === 'TD' || role === 'TH') return nextPart(around)
  if (role === 'BlockQuote') return { ...around, quote: true }
  if (role !== 'P') return around
  return around.kind === 'item' || around.kind === 'row' ? nextPart(around) : block('paragraph', 0)
}

/** The same block, its next part. Cells hold paragraphs: only the cell counts in a row. */
function nextPart(around: Around): Around {
  if (around.kind === 'item' || around.kind === 'row') around.part.count += 1
  return { ...around, part: { count: around.part.count } }
}

function holds(node: TagNode, role: RegExp): boolean {
  return (node.children ?? []).some(
    (child) => (child.role !== 'L' && role.test(child.role ?? '')) || (child.role !== 'L' && holds(child, role)),
  )
}

/** Cells with lists, headings or several paragraphs are a page's columns, not data. */
function isColumns(row: TagNode): boolean {
  return (row.children ?? []).some((cell) => {
    const paragraphs = (cell.children ?? []).filter((child) => child.role === 'P').length
    return (
      paragraphs > 1 ||
      holds(cell, /^(?:H[1-6]?|L|LI|Table)$/) ||
      (cell.children ?? []).some((child) => child.role === 'L')
    )
  })
}
