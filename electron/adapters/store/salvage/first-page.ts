const pageSize = 4096
const magic = 'SQLite format 3\0'
/** The first byte of a leaf and of an inner page of a table, and where a page's cells are listed (https://sqlite.org/fileformat.html, 1.6). */
const kinds = { leaf: 0x0d, inner: 0x05 } as const
const things = new Set(['table', 'index', 'trigger', 'view'])

interface Leaf {
  readonly page: number
  readonly first: number
  readonly last: number
}

/**
 * The first page of a library file, made again from the pages that its list of tables points down to: they tell which tables there are and where each
 * begins, so that a library whose first page is torn can be read. Null when none of them is left. The schema's version is written as `version`.
 */
export function firstPage(file: Uint8Array, version: number): Uint8Array | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const leaves = apart(schemaLeaves(bytes))
  if (leaves.length === 0) return null
  const page = Buffer.alloc(pageSize)
  writeHeader(page, Math.floor(bytes.length / pageSize), version)
  writeInner(page, leaves)
  return page
}

/** File header, 1.3: write-ahead log, UTF-8, no free pages (those that were are only not used again). */
function writeHeader(page: Buffer, pages: number, version: number): void {
  page.write(magic, 0, 'latin1')
  page.writeUInt16BE(pageSize, 16)
  page.set([2, 2, 0, 64, 32, 32], 18)
  const numbers = { 24: 1, 28: pages, 40: 1, 44: 4, 56: 1, 60: version, 92: 1 }
  for (const [at, value] of Object.entries(numbers)) page.writeUInt32BE(value, Number(at))
}

/** An inner page whose children are the leaves: each but the last with the largest row number below it. */
function writeInner(page: Buffer, leaves: readonly Leaf[]): void {
  const last = leaves.at(-1)
  if (!last) return
  let end = pageSize
  for (const [index, { page: child, last: key }] of leaves.slice(0, -1).entries()) {
    const cell = Buffer.concat([Buffer.alloc(4), varint(key)])
    cell.writeUInt32BE(child, 0)
    end -= cell.length
    cell.copy(page, end)
    page.writeUInt16BE(end, 112 + index * 2)
  }
  page.writeUInt8(kinds.inner, 100)
  page.writeUInt16BE(leaves.length - 1, 103)
  page.writeUInt16BE(end, 105)
  page.writeUInt32BE(last.page, 108)
}

/** The leaves in the order of their rows; of two that overlap, as a page that was given up and one in use may, the first. */
function apart(leaves: readonly Leaf[]): readonly Leaf[] {
  const kept: Leaf[] = []
  for (const leaf of leaves.toSorted((one, other) => one.first - other.first))
    if (leaf.first > (kept.at(-1)?.last ?? 0)) kept.push(leaf)
  return kept
}

function schemaLeaves(bytes: Buffer): Leaf[] {
  const found: Leaf[] = []
  for (let page = 2; page * pageSize <= bytes.length; page += 1) {
    const leaf = schemaLeaf(bytes.subarray((page - 1) * pageSize, page * pageSize), page)
    if (leaf) found.push(leaf)
  }
  return found
}

/** The row numbers of a page, when every cell of it is a row of the list of tables (2.6: type, name, table, root page, text). */
function schemaLeaf(page: Buffer, number: number): Leaf | null {
  const count = page.readUInt16BE(3)
  if (page[0] !== kinds.leaf || count === 0 || count > pageSize / 6) return null
  const rows = Array.from({ length: count }, (_, index) => schemaRow(page, page.readUInt16BE(8 + index * 2)))
  const numbers = rows.flatMap((row) => row ?? [])
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined || numbers.length < count) return null
  return { page: number, first, last }
}

/** The row number of a cell that is a row of the list of tables, else null. */
function schemaRow(page: Buffer, at: number): number | null {
  const size = readVarint(page, at)
  const row = size && readVarint(page, size.end)
  const head = row && readVarint(page, row.end)
  const type = head && readVarint(page, head.end)
  if (!row || !head || !type || type.value < 13 || type.value % 2 === 0) return null
  const start = row.end + head.value
  return things.has(page.toString('latin1', start, start + (type.value - 13) / 2)) ? row.value : null
}

interface Read {
  readonly value: number
  readonly end: number
}

/** A number of one to three bytes, seven bits each; longer ones stand for nothing in a list of tables. */
function readVarint(page: Buffer, at: number): Read | null {
  let value = 0
  for (let end = at; end < Math.min(at + 3, page.length); end += 1) {
    const byte = page[end] ?? 0
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return { value, end: end + 1 }
  }
  return null
}

function varint(value: number): Buffer {
  const bytes = [value & 0x7f]
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80)
  return Buffer.from(bytes)
}
