import type { TypesetLine } from '../../../../shared/domain/typeset-line.ts'
import { readLinePlace } from '../../../../shared/formats/parts/line-place.ts'

type PageLine = Omit<TypesetLine, 'page'>

interface Point {
  readonly x: number
  readonly y: number
}

interface Run extends Point {
  readonly text: string
}

/** A stretch of a line that carries a place: Typst draws one for each piece of text. */
interface Stretch extends Point {
  readonly width: number
  readonly height: number
  readonly address: string
}

const token =
  /<g\b([^>]*)>|<\/g>|<rect class="pseudo-link" width="([\d.]+)" height="([\d.]+)">|<a [^>]*xlink:href="([^"]*)">|<h5:div[^>]*>([\s\S]*?)<\/h5:div>/gu
const shift = /transform="translate\((-?[\d.]+),\s*(-?[\d.]+)\)"/u

/** The lines of a page in Typst's drawing, in the order of the drawing, each with the place its text comes from. */
export function linesOfPage(svg: string): PageLine[] {
  const { stretches, runs } = drawn(svg)
  return joined(stretches).flatMap((line) => {
    const { address, ...box } = line
    const place = readLinePlace(address)
    const text = runs.filter((run) => inside(run, box)).map((run) => run.text)
    return place ? [{ ...box, place, text: text.join('') }] : []
  })
}

/** Walks the nested groups of a drawing. Only shifts matter: Typst scales letters alone. */
function drawn(svg: string): { readonly stretches: Stretch[]; readonly runs: Run[] } {
  const [stretches, runs]: [Stretch[], Run[]] = [[], []]
  const at: Point[] = []
  let address = ''
  for (const [all, group, width, height, href, text] of svg.matchAll(token)) {
    const here = at.at(-1) ?? { x: 0, y: 0 }
    if (group !== undefined) at.push(moved(here, shift.exec(group)))
    else if (all === '</g>') at.pop()
    else if (href !== undefined) address = unescaped(href)
    else if (width !== undefined) stretches.push({ ...here, width: Number(width), height: Number(height), address })
    else if (text !== undefined) runs.push({ ...here, text: unescaped(text) })
  }
  return { stretches, runs }
}

function moved({ x, y }: Point, by: RegExpExecArray | null): Point {
  return by ? { x: x + Number(by[1]), y: y + Number(by[2]) } : { x, y }
}

/** Stretches of the same place side by side are one line. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const lines: Stretch[] = []
  for (const next of stretches.filter(({ address }) => readLinePlace(address) !== null)) {
    const last = lines.at(-1)
    if (last && last.address === next.address && sameLine(last, next)) lines[lines.length - 1] = around(last, next)
    else lines.push(next)
  }
  return lines
}

function sameLine(one: Stretch, other: Stretch): boolean {
  const [top, bottom] = [Math.max(one.y, other.y), Math.min(one.y + one.height, other.y + other.height)]
  return bottom - top > Math.min(one.height, other.height) / 2
}

function around(one: Stretch, other: Stretch): Stretch {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)]
  const width = Math.max(one.x + one.width, other.x + other.width) - x
  const height = Math.max(one.y + one.height, other.y + other.height) - y
  return { ...one, x, y, width, height }
}

/** Whether a run of letters, which stands on its baseline, is within a box. */
function inside({ x, y }: Point, box: Omit<Stretch, 'address'>): boolean {
  const slack = 0.5
  return x >= box.x - slack && x < box.x + box.width && y > box.y && y <= box.y + box.height + slack
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (all, hex, decimal, name) =>
    name ? (entities[name] ?? all) : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)),
  )
}
