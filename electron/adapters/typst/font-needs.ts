import type { TypstData } from '../../../shared/formats/to-typst-data.ts'

export interface FontNeeds {
  /** True when the document's own font lacks characters that the system's fonts may have. */
  readonly fallback: boolean
  /** Characters that no font on this computer has. */
  readonly missing: readonly string[]
  readonly warnings: string[]
}

/** Tells which characters of a text no font has, with or without the system's fonts. */
export type Probe = (text: string, fallback: boolean) => string[]

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** What Libertinus Serif is known to have; everything else is asked for once and remembered. */
const ordinary = /^[\t\n\r\u0020-\u007e\u00a0-\u017f\u2010-\u201f\u2022\u2026\u20ac]*$/u
const most = 12

/** Remembers, for one compiler, which characters need the system's fonts and which nothing has. */
export function fontNeeds(probe: Probe): (data: TypstData) => FontNeeds {
  const own = new Map<string, boolean>()
  const system = new Map<string, boolean>()
  return (data) => {
    const text = JSON.stringify(data)
    if (ordinary.test(text)) return { fallback: false, missing: [], warnings: [] }
    const foreign = lacking(unusual(text), own, (each) => probe(each, false))
    const missing = lacking(foreign, system, (each) => probe(each, true))
    return { fallback: foreign.length > 0, missing, warnings: sentences(foreign, missing) }
  }
}

function unusual(text: string): string[] {
  const signs = Array.from(graphemes.segment(text), ({ segment }) => segment)
  return [...new Set(signs.filter((sign) => !ordinary.test(sign)))]
}

/** Those of the given signs that are not covered; unknown ones are looked up together. */
function lacking(signs: readonly string[], known: Map<string, boolean>, look: (text: string) => string[]): string[] {
  const unknown = signs.filter((sign) => !known.has(sign))
  if (unknown.length > 0) {
    const uncovered = look(unknown.join(' '))
    for (const sign of unknown) known.set(sign, !uncovered.some((each) => sign.includes(each) || each.includes(sign)))
  }
  return signs.filter((sign) => known.get(sign) === false)
}

function sentences(foreign: readonly string[], missing: readonly string[]): string[] {
  const found = foreign.filter((sign) => !missing.includes(sign))
  return [
    ...(found.length > 0
      ? [
          `The document's own font lacks ${listed(found)}; a font of this computer is used there, so another computer may show it differently.`,
        ]
      : []),
    ...(missing.length > 0
      ? [
          `No font on this computer has ${listed(missing)}; the PDF shows an empty box there and is an ordinary tagged file, not PDF/UA-1. Replace the characters or install a font for them.`,
        ]
      : []),
  ]
}

function listed(signs: readonly string[]): string {
  const shown = signs.slice(0, most).map((sign) => `“${sign}”`)
  const more = signs.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more characters` : shown.join(', ')
}
