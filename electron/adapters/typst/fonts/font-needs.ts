import type { TypstData } from '../../../../shared/formats/typst/typst-data.ts'
import type { Probed, ProbedText } from './probe-fonts.ts'

export interface FontNeeds {
  /** True when the document's own font lacks characters that other fonts may have. */
  readonly fallback: boolean
  /** Characters that no font on this computer has. */
  readonly missing: readonly string[]
  readonly warnings: string[]
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** What every bundled family is known to have; everything else is asked for once and remembered. */
export const ordinary = /^[\t\n\r\u0020-\u007e\u00a0-\u017f\u2010\u2012-\u2014\u2018-\u201e\u2022\u2026\u20ac]*$/u
const most = 12

/** Remembers, for one compiler, which characters need other fonts than the document's and which nothing has. */
export function fontNeeds(probe: (probed: ProbedText) => Probed): (data: TypstData) => FontNeeds {
  const lacking = remembered(probe)
  const fontsOf = lastAnswer((text, family) => probe({ text, family, fallback: true }).fonts)
  return (data) => {
    const text = textsOf(data)
    if (ordinary.test(text)) return { fallback: false, missing: [], warnings: [] }
    const { family } = data.style
    const foreign = lacking(unusual(text), { family, fallback: false })
    const missing = lacking(foreign, { family, fallback: true })
    const found = foreign.filter((sign) => !missing.includes(sign))
    const fonts = found.length === 0 ? [] : fontsOf(found.join(' '), family)
    return { fallback: foreign.length > 0, missing, warnings: [...borrowed(found, fonts), ...absent(missing)] }
  }
}

/** Those of some characters that are not covered; unknown ones are looked up together. */
function remembered(probe: (probed: ProbedText) => Probed) {
  const known = new Map<string, boolean>()
  return (signs: readonly string[], fonts: Omit<ProbedText, 'text'>): string[] => {
    const key = (sign: string) => `${fonts.family} ${fonts.fallback} ${sign}`
    const unknown = signs.filter((sign) => !known.has(key(sign)))
    if (unknown.length > 0) {
      const { uncovered } = probe({ text: unknown.join(' '), ...fonts })
      for (const sign of unknown)
        known.set(key(sign), !uncovered.some((each) => sign.includes(each) || each.includes(sign)))
    }
    return signs.filter((sign) => known.get(key(sign)) === false)
  }
}

/** While someone writes, the characters that need other fonts rarely change from key to key. */
function lastAnswer<Answer>(ask: (text: string, family: string) => Answer) {
  let last: { readonly text: string; readonly family: string; readonly answer: Answer } | null = null
  return (text: string, family: string): Answer => {
    if (last?.text !== text || last.family !== family) last = { text, family, answer: ask(text, family) }
    return last.answer
  }
}

/** Everything that is printed, as one text; the names of fields are ordinary characters. */
function textsOf(data: TypstData): string {
  return JSON.stringify(data).replace(/\\u[0-9a-f]{4}/giu, ' ')
}

function unusual(text: string): string[] {
  const signs = Array.from(graphemes.segment(text), ({ segment }) => segment)
  return [...new Set(signs.filter((sign) => !ordinary.test(sign)))]
}

/** Other fonts that come with the program are the same everywhere; only the system's are worth a sentence. */
function borrowed(found: readonly string[], fonts: readonly string[]): string[] {
  if (fonts.length === 0) return []
  const who =
    fonts.length === 1
      ? `${joined(fonts)}, a font of this computer, stands`
      : `${joined(fonts)}, fonts of this computer, stand`
  return [
    `The document's own font lacks ${listed(found)}; ${who} in, so the document may look different when it is saved on another computer.`,
  ]
}

function absent(missing: readonly string[]): string[] {
  if (missing.length === 0) return []
  return [
    `No font on this computer has ${listed(missing)}; the PDF shows an empty box there and is an ordinary tagged file, not PDF/UA-1. Replace the characters or install a font for them.`,
  ]
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function listed(signs: readonly string[]): string {
  const shown = signs.slice(0, most).map((sign) => `“${sign}”`)
  const more = signs.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more characters` : shown.join(', ')
}
