import type { Box } from '../../../../shared/domain/quote.ts'
import { type Matrix, multiply } from './matrix.ts'

interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** Operators of pdf.js that matter here, by their numbers (its `OPS`, stable since its first versions). */
const ops = {
  save: 10,
  restore: 11,
  transform: 12,
  formBegin: 74,
  formEnd: 75,
  path: 91,
  image: [82, 83, 85, 86, 88],
} as const

export interface DrawnShapes {
  /** Small shapes about as wide as high: list bullets that are drawn rather than written. */
  readonly dots: Box[]
  readonly hasPictures: boolean
}

/** Finds bullets drawn as shapes, and whether a page shows pictures. */
export function drawnShapes({ fnArray, argsArray }: Operators, toPage: Matrix): DrawnShapes {
  const dots: Box[] = []
  const stack: Matrix[] = []
  let current: Matrix = toPage
  let hasPictures = false
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index]
    if (operator === ops.save) stack.push(current)
    else if (operator === ops.restore || operator === ops.formEnd) current = stack.pop() ?? toPage
    else if (operator === ops.transform) current = multiply(current, numbers(args))
    else if (operator === ops.formBegin) {
      stack.push(current)
      const matrix = Array.isArray(args) ? numbers(args[0]) : []
      if (matrix.length === 6) current = multiply(current, matrix)
    } else if (operator === ops.path) {
      const box = pathBox(args, current)
      if (box && isDot(box)) dots.push(box)
    } else if (ops.image.some((each) => each === operator)) hasPictures = true
  }
  return { dots, hasPictures }
}

const numbers = (value: unknown): number[] =>
  Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(Object.values(value), Number) : []

/** The last argument of a path is its bounding box. */
function pathBox(args: unknown, matrix: Matrix): Box | null {
  const [x0, y0, x1, y1] = Array.isArray(args) ? numbers(args[2]) : []
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null
  const corners = [multiply(matrix, [1, 0, 0, 1, x0, y0]), multiply(matrix, [1, 0, 0, 1, x1, y1])]
  const xs = corners.map((corner) => corner[4] ?? 0)
  const ys = corners.map((corner) => corner[5] ?? 0)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

const isDot = ({ width, height }: Box): boolean =>
  width >= 1 && width <= 9 && height >= 1 && height <= 9 && width / height > 0.6 && width / height < 1.7
