/** What plain text is made of: paragraphs and items of lists. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }

const bullet = /^\s*[•●▪◦‣·–*-]\s+(?=\S)/u
const sure = /^\s*[•●▪◦‣]\s+(?=\S)/u

/**
 * Plain text as blocks: each line a paragraph, lines behind bullets a list. A dash or an asterisk makes a list only when two or more
 * lines in a row begin with one.
 */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = []
  let run: string[] = []
  const end = () => {
    const items = run.map((line) => line.replace(bullet, '').trim())
    const isList = run.length > 1 || run.some((line) => sure.test(line))
    if (isList) blocks.push({ kind: 'bullets', items })
    else blocks.push(...run.map((line) => ({ kind: 'paragraph' as const, text: line.trim() })))
    run = []
  }
  for (const line of text.split(/\r\n?|\n/u)) {
    if (bullet.test(line)) run.push(line)
    else {
      end()
      if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: line.trim() })
    }
  }
  end()
  return blocks
}
