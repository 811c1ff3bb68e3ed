import { type Stretch, stretchText } from '../lines/stretch.ts'

/** A name cut within its bracket with all of it: "BSc (incomplete" of "BSc (incomplete, 2 years) Weaving, …" → "BSc (incomplete, 2 years) Weaving". `others` are the fields it must not run into. */
export function wholeBracket(name: Stretch, others: readonly (Stretch | null)[]): Stretch {
  const text = stretchText(name)
  if (text.lastIndexOf('(') <= text.lastIndexOf(')')) return name
  const [rest = ''] = name.block.text.slice(name.end).split('\n', 1)
  const more = /^[^()]{0,40}\)(?: \p{Lu}[\p{L}& ]{2,40}(?=,|$| [–—-] ))?/u.exec(rest)?.[0]
  if (more === undefined) return name
  const end = name.end + more.length
  const runsInto = others.some(
    (one) => one !== null && one.block.runs === name.block.runs && one.start < end && one.end > name.end,
  )
  return runsInto ? name : { ...name, end }
}
