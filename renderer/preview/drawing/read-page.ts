import type { Matrix, PageDrawing, PageMark, PageStroke } from './page-drawing.ts'

type Attributes = ReadonlyMap<string, string>

/** What applies to everything inside an element. */
interface Inherited {
  readonly at: Matrix
  readonly fill: string
}

/** What is known of the page while it is read. Letter shapes are not painted where they are defined. */
interface Reading {
  readonly shapes: Map<string, string>
  readonly marks: PageMark[]
  size: { readonly width: number; readonly height: number } | null
}

const element = /\s*<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>\s*/uy
/** Nearly everything on a page is a letter, so that is what is looked for first. */
const letter = /<use x="(-?[\d.]+)" y="(-?[\d.]+)" href="#([^"<]+)"\s*\/>\s*/uy
const attribute = /([\w:-]+)="([^"]*)"/gu
const colour = /^#[0-9a-f]{6}$/u
const shift = /^(translate|scale)\((-?[\d.e-]+),\s*(-?[\d.e-]+)\)$/u

/** What the drawings of our templates are made of: elements and their attributes. */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  svg: ['viewBox', 'width', 'height', 'xmlns', 'xmlns:xlink'],
  defs: [],
  g: ['transform', 'fill'],
  rect: ['width', 'height', 'fill'],
  use: ['x', 'y', 'href'],
  path: ['id', 'd', 'fill', 'fill-rule', 'stroke', 'stroke-width', 'stroke-miterlimit'],
}
const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** Reads a page's picture as Typst draws it. Null when anything stands in it that is not known: a browser must draw it then. */
export function readPage(svg: string): PageDrawing | null {
  const reading: Reading = { shapes: new Map(), marks: [], size: null }
  const open: Inherited[] = [{ at: identity, fill: '#000000' }]
  let at = 0
  while (at < svg.length) {
    at = readLetters(reading, open.at(-1), { svg, at })
    if (at === svg.length) break
    element.lastIndex = at
    const [found, end, name = '', written = '', empty] = element.exec(svg) ?? []
    if (found === undefined) return null
    at = element.lastIndex
    if (end) open.pop()
    else {
      const inherited = open.at(-1)
      const inside = inherited && read(reading, inherited, { name, written })
      if (!inside) return null
      if (!empty) open.push(inside)
    }
  }
  const { size, marks } = reading
  return size && open.length === 1 ? { ...size, marks } : null
}

/** Takes an element in and says what holds for those inside it; null when it is not known. */
function read(
  reading: Reading,
  around: Inherited,
  { name, written }: { name: string; written: string },
): Inherited | null {
  const attributes = attributesOf(name, written)
  const act = attributes && readers[name]
  return act ? act(reading, around, attributes) : null
}

type Read = (reading: Reading, around: Inherited, attributes: Attributes) => Inherited | null

const readers: Readonly<Record<string, Read>> = {
  svg(reading, around, attributes) {
    const [, width, height] = /^0 0 ([\d.]+) ([\d.]+)$/u.exec(attributes.get('viewBox') ?? '') ?? []
    reading.size = { width: Number(width), height: Number(height) }
    return reading.size.width > 0 && reading.size.height > 0 ? around : null
  },
  defs: (_, around) => around,
  g(_, around, attributes) {
    const at = moved(around.at, attributes.get('transform'))
    const fill = attributes.get('fill') ?? around.fill
    return at && colour.test(fill) ? { at, fill } : null
  },
  rect(reading, around, attributes) {
    const [width, height] = [Number(attributes.get('width')), Number(attributes.get('height'))]
    if (!(width >= 0 && height >= 0)) return null
    const path = `M 0 0 H ${width} V ${height} H 0 Z`
    return paint(reading, around, { path, fill: full(attributes.get('fill') ?? around.fill) })
  },
  path(reading, around, attributes) {
    const [id, path] = [attributes.get('id'), attributes.get('d')]
    if (path === undefined || (attributes.get('fill-rule') ?? 'nonzero') !== 'nonzero') return null
    if (id !== undefined) {
      reading.shapes.set(id, path)
      return attributes.size === 2 ? around : null
    }
    const stroke = strokeOf(attributes)
    return stroke === undefined
      ? null
      : paint(reading, around, { path, fill: attributes.get('fill') ?? around.fill, stroke })
  },
}

/** Takes in the letters that stand one after the other from a place on, and gives the place after them. */
function readLetters(
  { shapes, marks }: Reading,
  around: Inherited | undefined,
  { svg, at }: { readonly svg: string; readonly at: number },
): number {
  if (!around) return at
  const [a, b, c, d, e, f] = around.at
  let after = at
  while (true) {
    letter.lastIndex = after
    const found = letter.exec(svg)
    if (!found) return after
    after = letter.lastIndex
    const path = shapes.get(found[3] ?? '')
    const [x, y] = [Number(found[1]), Number(found[2])]
    // Spaces have no outline: a letter that is not defined paints nothing, here as in a browser.
    if (path !== undefined)
      marks.push({ path, at: [a, b, c, d, a * x + c * y + e, b * x + d * y + f], fill: around.fill, stroke: null })
  }
}

interface Painted {
  readonly path: string
  readonly fill: string
  readonly stroke?: PageStroke | null
}

function paint({ marks }: Reading, around: Inherited, { path, fill, stroke = null }: Painted): Inherited | null {
  if (fill !== 'none' && !colour.test(fill)) return null
  marks.push({ path, at: around.at, fill: fill === 'none' ? null : fill, stroke })
  return around
}

/** The line around a path; undefined when it is of a kind that is not known. */
function strokeOf(attributes: Attributes): PageStroke | null | undefined {
  const line = attributes.get('stroke') ?? 'none'
  if (line === 'none') return null
  const [width, miterLimit] = [
    Number(attributes.get('stroke-width') ?? 1),
    Number(attributes.get('stroke-miterlimit') ?? 4),
  ]
  return colour.test(line) && width >= 0 && miterLimit >= 1 ? { colour: line, width, miterLimit } : undefined
}

/** `#fff` in full. */
const full = (short: string) => short.replace(/^#(\w)(\w)(\w)$/u, '#$1$1$2$2$3$3')

function attributesOf(name: string, written: string): Attributes | null {
  const allowed = vocabulary[name]
  const attributes = new Map(
    Array.from(written.matchAll(attribute), ([, key = '', value = '']) => [key, value] as const),
  )
  return allowed && [...attributes.keys()].every((key) => allowed.includes(key)) ? attributes : null
}

function moved([a, b, c, d, e, f]: Matrix, transform: string | undefined): Matrix | null {
  if (transform === undefined) return [a, b, c, d, e, f]
  const [, kind, first, second] = shift.exec(transform) ?? []
  const [x, y] = [Number(first), Number(second)]
  if (kind === undefined || Number.isNaN(x) || Number.isNaN(y)) return null
  return kind === 'scale' ? [a * x, b * x, c * y, d * y, e, f] : [a, b, c, d, a * x + c * y + e, b * x + d * y + f]
}
