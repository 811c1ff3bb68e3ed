/** A line about one thing that is held: its name, and what stands behind it, which tells of it. */
export interface LineParts {
  readonly name: string
  readonly behind: readonly string[]
}

/** "IRTEC 2018", "First aid valid to 2027": a time behind the name without a comma. */
const looseTime =
  /(?<=[\p{L}\d)]) (?<time>(?:(?:valid|expir(?:es|y|ing)|exp\.?|renewed|refreshed|revalidated|issued|last renewed|since|until|till|to|from|passed|gained|awarded|admitted) )(?:(?:in|until|to|till) )?(?:(?:\p{Lu}\p{Ll}{2,8} |\d{1,2}[/.])?(?:19|20)\d{2}|\d{1,2}[/.]\d{2})|(?:passed first time|all in date|in date))$|(?<=\p{L}{3}|[)]) (?<year>(?:19|20)\d{2})$/u

/** "2018 – 2021": a dash between two years cuts nothing. */
const isSpan = (text: string, at: number): boolean =>
  /(?:19|20)\d{2} $/u.test(text.slice(0, at)) &&
  /^. (?:\p{Lu}\p{Ll}{2,8}\.? )?(?:19|20)\d{2}(?!\d)/u.test(text.slice(at))

/**
 * Cuts a line at its commas, dashes and brackets: "Rope Card (Level 2), Fenwick Board – renewed 2023" → "Rope Card" with "Level 2", "Fenwick Board" and "renewed 2023" behind it. Null for a line of several sentences or
 * things, or with a bracket that does not close.
 */
export function lineParts(text: string): LineParts | null {
  const own = text.replace(/[\s.;,]+$/u, '')
  if (/;|\.\s+\p{Lu}\p{Ll}|[“”"]|\([^()]*:[^()]*,/u.test(own)) return null
  const pieces: string[] = []
  let depth = 0
  let open = ''
  const kept = inName(own)
  for (const [at, sign] of [...own].entries()) {
    if (at >= kept.from && at < kept.to) {
      open += sign
      continue
    }
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (depth < 0 || depth > 1) return null
    const dash = depth === 0 && /[–—-]/u.test(sign) && own[at - 1] === ' ' && own[at + 1] === ' ' && !isSpan(own, at)
    const comma = sign === ',' && !/\d,\d/u.test(own.slice(at - 1, at + 2))
    if (comma || dash || sign === '(' || sign === ')') {
      pieces.push(open)
      open = ''
    } else open += sign
  }
  if (depth !== 0) return null
  const [first = '', ...rest] = [...pieces, open].map((piece) => piece.trim()).filter(Boolean)
  const { time, year } = looseTime.exec(first)?.groups ?? {}
  return { name: first.replace(looseTime, ''), behind: [time ?? year ?? [], rest].flat() }
}

/** "Assessment of Stones (AS) course", "Helm (O) 2021": a bracket with its name behind it, or one of a letter, is part of the name. */
function inName(text: string): { readonly from: number; readonly to: number } {
  const found =
    /\((?:[^(),]+\)(?= (?:course|certificate|training|award|diploma|test|programme|module|assessment)\b)|\p{L}{1,2}\))/u.exec(
      text,
    )
  return found ? { from: found.index, to: found.index + found[0].length } : { from: -1, to: -1 }
}
