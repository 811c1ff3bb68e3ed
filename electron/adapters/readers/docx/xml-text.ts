const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9a-fA-F]+));/g, (whole, name, decimal, hex) => {
    if (name) return entities[String(name)] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

export interface WordParagraph {
  readonly text: string
  readonly bullet: boolean
}

/** The paragraphs of a piece of WordprocessingML, for parts that need no more than their words: text boxes, headers, footers. */
export function xmlParagraphs(xml: string): WordParagraph[] {
  const pieces = xml.split(/<w:p(?=[ >])[^>]*>/).slice(1)
  return pieces.flatMap((piece) => {
    const text = runText(piece)
    return text.trim() === '' ? [] : [{ text, bullet: /<w:numPr>/.test(piece) }]
  })
}

/** The text of runs, with tabs and line breaks; field instructions and deleted text are no text. */
export function runText(xml: string): string {
  const parts = xml.matchAll(/<w:t(?=[ >])[^>]*>([^<]*)<\/w:t>|<w:(tab|br|cr)(?:\s[^>]*)?\/>/g)
  return [...parts].map((part) => (part[2] ? (part[2] === 'tab' ? '\t' : '\n') : decoded(part[1] ?? ''))).join('')
}
