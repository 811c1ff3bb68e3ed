import type { Box } from '../../../../shared/domain/quote.ts'
import { applyTo, type Matrix, multiply } from './matrix.ts'

interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** What a page draws, apart from what its text says. */
export interface DrawnPage {
  /** Small shapes about as wide as high: list bullets that are drawn rather than written. */
  readonly dots: Box[]
  readonly hasPictures: boolean
  /** Every character shown, in order. */
  readonly shown: ShownCharacter[]
}

export interface ShownCharacter {
  readonly character: string
  /** True when it cannot be seen on its ground. */
  readonly hidden: boolean
  /** Which act of showing text it belongs to, counted from 0: characters of one act stand on one line. */
  readonly act: number
  /** True when a gap as wide as a space was left before it within its act, or a space drawn. */
  readonly spaced: boolean
}

/** Thousandths of an em that a gap between letters takes at least to be a space. */
const spaceGap = 150

/** What was done since the last save: a picture that was left out leaves a place moved to and nothing painted on it. */
interface Doing {
  moved: boolean
  painted: boolean
}

interface State {
  readonly matrix: Matrix
  readonly fill: string
  readonly alpha: number
  readonly mode: number
}

interface Painter {
  readonly page: DrawnPage & { hasPictures: boolean }
  readonly grounds: { readonly box: Box; readonly colour: string | null }[]
  readonly stack: { readonly state: State; readonly doing: Doing }[]
  /** True when the file holds pictures; pdf.js is told to leave them out, and their operators go with them. */
  readonly images: boolean
  state: State
  doing: Doing
  text: Matrix
}

type Step = (painter: Painter, args: unknown) => void

const numbers = (value: unknown): number[] =>
  Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(Object.values(value), Number) : []
const first = (args: unknown): unknown => (Array.isArray(args) ? args[0] : undefined)
const save: Step = (painter) => {
  painter.stack.push({ state: painter.state, doing: painter.doing })
  painter.doing = { moved: false, painted: false }
}
const restore: Step = (painter) => {
  const before = painter.stack.pop()
  if (!before) return
  const { moved, painted } = painter.doing
  if (painter.images && moved && !painted && isLarge(painter.state.matrix)) picture(painter, null)
  painter.state = before.state
  painter.doing = { ...before.doing, painted: before.doing.painted || painted }
}
const transform = (painter: Painter, matrix: Matrix): void => {
  painter.state = { ...painter.state, matrix: multiply(painter.state.matrix, matrix) }
  painter.doing.moved = true
}
const picture: Step = (painter) => {
  painter.page.hasPictures = true
  painter.doing.painted = true
  const [x, y] = applyTo(painter.state.matrix, 0, 0)
  const [x1, y1] = applyTo(painter.state.matrix, 1, 1)
  painter.grounds.push({ box: boxOf(x, y, x1, y1), colour: null })
}

/** Shadings and groups of pictures may lie under anything. */
const cover: Step = (painter) => {
  painter.doing.painted = true
  painter.grounds.push({ box: { x: -1e4, y: -1e4, width: 1e5, height: 1e5 }, colour: null })
}

/** Steps by pdf.js's operator numbers (its `OPS`, stable since its first versions). */
const steps: Readonly<Record<number, Step>> = {
  9: setState,
  10: save,
  11: restore,
  12: (painter, args) => transform(painter, numbers(args)),
  31: (painter) => {
    painter.text = [1, 0, 0, 1, 0, 0]
  },
  38: (painter, args) => {
    painter.state = { ...painter.state, mode: Number(first(args)) }
  },
  40: move,
  41: move,
  42: (painter, args) => {
    const matrix = numbers(first(args))
    painter.text = matrix.length === 6 ? matrix : numbers(args)
  },
  44: showText,
  55: (painter) => {
    painter.state = { ...painter.state, fill: '' }
  },
  59: (painter, args) => {
    painter.state = { ...painter.state, fill: String(first(args)) }
  },
  62: cover,
  74: (painter, args) => {
    save(painter, args)
    const matrix = numbers(first(args))
    if (matrix.length === 6) transform(painter, matrix)
  },
  75: restore,
  83: picture,
  84: cover,
  85: picture,
  86: picture,
  87: cover,
  88: picture,
  89: cover,
  90: picture,
  91: drawPath,
}

/** Follows a page's drawing: bullets drawn as shapes, pictures, and characters that have the colour of what they stand on. */
export function drawnPage({ fnArray, argsArray }: Operators, toPage: Matrix, images: boolean): DrawnPage {
  const state: State = { matrix: toPage, fill: '#000000', alpha: 1, mode: 0 }
  const page = { dots: [], hasPictures: false, shown: [] }
  const doing = { moved: false, painted: false }
  const painter: Painter = { page, grounds: [], stack: [], images, state, doing, text: [1, 0, 0, 1, 0, 0] }
  for (const [index, operator] of fnArray.entries()) steps[operator]?.(painter, argsArray[index])
  return page
}

function setState(painter: Painter, args: unknown): void {
  const pairs: unknown = first(args)
  for (const pair of Array.isArray(pairs) ? pairs : []) {
    if (Array.isArray(pair) && pair[0] === 'ca') painter.state = { ...painter.state, alpha: Number(pair[1]) }
  }
}

function move(painter: Painter, args: unknown): void {
  const [x = 0, y = 0] = numbers(args)
  painter.text = multiply(painter.text, [1, 0, 0, 1, x, y])
}

function showText(painter: Painter, args: unknown): void {
  const hidden = isHidden(painter)
  painter.doing.painted = true
  const act = (painter.page.shown.at(-1)?.act ?? -1) + 1
  const glyphs: unknown = first(args)
  let spaced = false
  for (const glyph of Array.isArray(glyphs) ? glyphs : []) {
    if (typeof glyph === 'number') spaced ||= glyph < -spaceGap
    const unicode: unknown = typeof glyph === 'object' && glyph !== null ? Reflect.get(glyph, 'unicode') : null
    if (typeof unicode !== 'string') continue
    for (const character of unicode.normalize('NFKC')) painter.page.shown.push({ character, hidden, act, spaced })
    spaced = unicode.trim() === ''
  }
}

/** Drawn with no ink, or in the colour of its ground. Invisible letters over a picture are what a scanner read off it. */
function isHidden({ state, text, grounds, page }: Painter): boolean {
  if (state.mode === 3 || state.mode === 7) return !page.hasPictures
  if (state.alpha < 0.02) return true
  const [x, y] = applyTo(multiply(state.matrix, text), 0, 0)
  const size = Math.abs(multiply(state.matrix, text)[3] ?? 1)
  const ground = grounds.findLast(
    ({ box }) =>
      x >= box.x - 1 &&
      x <= box.x + box.width + 1 &&
      y - 0.3 * size >= box.y - 1 &&
      y - 0.3 * size <= box.y + box.height + 1,
  )
  const colour = ground === undefined ? '#ffffff' : ground.colour
  return colour !== null && state.fill.length === 7 && distance(colour, state.fill) <= 12
}

/** Largest difference between two colours' channels, 0 to 255. */
function distance(one: string, other: string): number {
  const channel = (text: string, at: number) => Number.parseInt(text.slice(at, at + 2), 16)
  return Math.max(...[1, 3, 5].map((at) => Math.abs(channel(one, at) - channel(other, at))))
}

const fills = new Set([22, 23, 24, 25, 26, 27])

/** A path's first argument is how it is painted, its last the box around it. */
function drawPath(painter: Painter, args: unknown): void {
  const [x0, y0, x1, y1] = Array.isArray(args) ? numbers(args[2]) : []
  if (!fills.has(Number(first(args))) || x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined)
    return
  painter.doing.painted = true
  const { matrix, fill, alpha } = painter.state
  const box = boxOf(...applyTo(matrix, x0, y0), ...applyTo(matrix, x1, y1))
  if (isDot(box)) painter.page.dots.push(box)
  else if (box.height > 4 && box.width > 4)
    painter.grounds.push({ box, colour: alpha > 0.95 && fill.length === 7 ? fill : null })
}

/** A place for a picture that people see, in points. */
function isLarge(matrix: Matrix): boolean {
  const { width, height } = boxOf(...applyTo(matrix, 0, 0), ...applyTo(matrix, 1, 1))
  return width >= 12 && height >= 12 && width < 5000 && height < 5000
}

function boxOf(x0: number, y0: number, x1: number, y1: number): Box {
  return { x: Math.min(x0, x1), y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) }
}

const isDot = ({ width, height }: Box): boolean =>
  width >= 1 && width <= 9 && height >= 1 && height <= 9 && width / height > 0.6 && width / height < 1.7
