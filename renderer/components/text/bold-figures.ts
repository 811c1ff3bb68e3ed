interface Part {
  /** Where it begins in the text. */
  readonly at: number
  readonly words: string
  readonly bold: boolean
}

const figures = /((?:[~±+<>≈]|[€£$])?\d(?:[\d.,]*\d)?(?:\s?%|[×x+k]|\s?pp|(?:m|bn)(?!\p{L}))*)/u

/** A word with a capital that no sentence begins with, or an abbreviation: a figure after it is a part of its name ("Sage 50", "ISO 17025"). */
const named = /(?:[\p{L}\d,;:)–-]\s+\p{Lu}[\p{L}.]*|(?<!\p{L})\p{Lu}{2,})[\s-]$/u

/** A text in parts: its figures, which stand out, and what is around them. */
export function boldFigures(text: string): readonly Part[] {
  let at = 0
  return text.split(figures).map((words, i) => {
    const part = { at, words, bold: i % 2 === 1 && !named.test(text.slice(0, at)) }
    at += words.length
    return part
  })
}
