import type { Range } from '../../text/range.ts'

/** Glyphs that open an item: bullets, ticks, arrows and emoji. A hyphen or star needs white space after it. */
const glyph =
  /^(?:[•●○◦▪▫■□◆◇◈►▶▸▹➢➤➔→‣⁃∙·※✓✔✗✘☑☐★☆✦✧✨➡⮚¶«・◼⁍]|\p{Extended_Pictographic}(?:\u{FE0F}|\u{200D}|[\u{1F3FB}-\u{1F3FF}]|\p{Extended_Pictographic}){0,8}|[-–—*+o](?=\s)|[\u{1F1E6}-\u{1F1FF}]{2})(?:\u{FE0F}|\s)*/u
const numbering =
  /^(?:\d{1,2}(?:\.\d{1,2}){1,2}\.?(?=\s)|\(?(?:\d{1,2}[.)、]|(?:[a-zA-Z]|[ivx]{1,4})(?:[)、]|\.(?=\s)))|\d{1,2}、|[QE]?\d{1,2}[.:)](?!\d)|[（(][一二三四五六七八九十\d]{1,2}[)）])\s*(?=\S)/u
/** How a criterion is assessed ("(A/I)") may follow the level. */
const marker =
  /\s*[([{]\s*(e|d|essential|desirable|preferred|e\/d|must|nice)\s*[)\]}]\s*(?:[([]\s*[A-Z]{1,2}(?:\s*[/,&+]\s*[A-Z]{1,2}){0,4}\s*[)\]]\s*)?[.;,]?$/iu
/** The number of a criterion whose letter its marker repeats ("E1 … (E)"). */
const code = /^[ED]\d{1,2}[.:)]?\s+(?=\p{Lu})/u
const openingMarker = /^[([{]\s*(e|d|essential|desirable|preferred|must|nice)\s*[)\]}]\s*[:–-]?\s*/iu

export interface Stripped {
  readonly range: Range
  readonly item: boolean
  readonly mark: 'must' | 'nice' | null
}

/** Takes the bullet glyph, the numbering and the (E) or (D) off a stretch of text; white space at both ends too. */
export function stripMarkers(text: string, range: Range): Stripped {
  let { start, end } = trimmed(text, range)
  let item = false
  let mark: Stripped['mark'] = null
  for (let round = 0; round < 3; round++) {
    const head = text.slice(start, Math.min(end, start + 40))
    const opening = openingMarker.exec(head)
    const found = opening ?? glyph.exec(head) ?? numbering.exec(head)
    if (!found || start + found[0].length >= end) break
    if (opening) mark ??= meaning(opening[1] ?? '')
    else item = true
    start += found[0].length
  }
  const closing = marker.exec(text.slice(Math.max(start, end - 24), end))
  if (closing && end - closing[0].length > start) {
    mark ??= meaning(closing[1] ?? '')
    end -= closing[0].length
    start += code.exec(text.slice(start, end))?.[0].length ?? 0
  }
  return { range: trimmed(text, { start, end }), item, mark }
}

/** What a marker says about the level. */
function meaning(marker: string): 'must' | 'nice' {
  return /^(?:d|desirable|preferred|nice)$/iu.test(marker) ? 'nice' : 'must'
}

/** A range without white space at its ends. */
export function trimmed(text: string, range: Range): Range {
  let { start, end } = range
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1
  return { start, end }
}
