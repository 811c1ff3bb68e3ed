import type { PageStyle } from './page-style.ts'

/**
 * How far a page may be tightened and still be read with ease. What a person set beyond a bound stays as they set it.
 * - size, points: below 10 the print of a text face is small for many readers, and employers' own rules rarely allow less;
 * - margin, millimetres: 16 leaves room for a thumb and for every printer's edge;
 * - spacing, factor: at 0.92 lines stand 1.26 sizes apart; handbooks of typography give 1.2 to 1.45.
 */
export const readableBounds = { size: 10, margin: 16, spacing: 0.92 } as const

/** What is tightened in turn: first what is seen least. Each step is small, so that no more is taken than is needed. */
const order = [
  { field: 'spacing', by: 0.02 },
  { field: 'margin', by: 2 },
  { field: 'size', by: 0.5 },
] as const

/** The style itself and then ever tighter ones, down to the bounds. */
export function tighterStyles(style: PageStyle): readonly PageStyle[] {
  const styles: PageStyle[] = [style]
  let now = style
  for (const { field, by } of order) {
    while (now[field] > readableBounds[field]) {
      now = { ...now, [field]: Math.max(readableBounds[field], Math.round((now[field] - by) * 100) / 100) }
      styles.push(now)
    }
  }
  return styles
}

export interface Fitted<Result> {
  readonly style: PageStyle
  readonly result: Result
  readonly fits: boolean
}

export interface Typeset<Result> {
  readonly result: Result
  readonly pages: number
}

/**
 * Typesets with the loosest style whose pages are few enough, found by halving; with the tightest when none fits. The same
 * document always gives the same style, whatever was typeset before.
 */
export function fitPages<Result>(style: PageStyle, typeset: (style: PageStyle) => Typeset<Result>): Fitted<Result> {
  const target = style.fit ?? Number.POSITIVE_INFINITY
  const fitted = (at: PageStyle): Fitted<Result> => {
    const { result, pages } = typeset(at)
    return { style: at, result, fits: pages <= target }
  }
  const asSet = fitted(style)
  if (asSet.fits) return asSet
  const styles = tighterStyles(style)
  let best = fitted(styles.at(-1) ?? style)
  if (!best.fits) return best
  let [low, high] = [1, styles.length - 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const tried = fitted(styles[middle] ?? style)
    if (tried.fits) [best, high] = [tried, middle]
    else low = middle + 1
  }
  return best
}
