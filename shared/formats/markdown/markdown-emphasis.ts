/** The characters that stand on either side of a piece once it is written; empty at the edge of a line. */
export interface Sides {
  readonly before: string
  readonly after: string
}

export type Delimiter = '*' | '_' | '**'

/**
 * Whether a delimiter around `inner` opens and closes emphasis by the flanking rules of CommonMark 0.31 (section 6.2).
 * Where readers disagree (signs beyond the basic plane) the stricter reading is taken.
 */
export function canEmphasise(inner: string, delimiter: Delimiter, sides: Sides): boolean {
  const underscore = delimiter === '_'
  return (
    inner.trim() !== '' &&
    edge(first(inner), last(sides.before), underscore) &&
    edge(last(inner), first(sides.after), underscore)
  )
}

/** One side: the character just inside the delimiter and the one just outside. */
function edge(inside: string, outside: string, underscore: boolean): boolean {
  const free = outside === '' || (/^[\s\p{P}\p{S}]$/u.test(outside) && !isAstral(outside))
  if (free) return !/\s/u.test(inside)
  return !underscore && !/[\s\p{P}\p{S}]/u.test(inside) && !isAstral(inside)
}

function isAstral(sign: string): boolean {
  return sign.length > 1
}

function first(text: string): string {
  return [...text.slice(0, 2)][0] ?? ''
}

function last(text: string): string {
  return [...text.slice(-2)].at(-1) ?? ''
}
