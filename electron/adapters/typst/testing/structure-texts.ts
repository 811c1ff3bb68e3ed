import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a screen reader goes through: the text of each heading, paragraph and cell in the order of a PDF's structure tree, signs of lists left out. */
export async function structureTexts(bytes: Uint8Array): Promise<string[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await loading.promise
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1))
  const texts: string[] = []
  for (const page of await Promise.all(pages)) {
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    texts.push(...textsBelow(await page.getStructTree(), markedTexts(items)))
  }
  await loading.destroy()
  return texts.filter((text) => text.trim() !== '')
}

/** The text of each marked stretch of a page, by its id. */
function markedTexts(items: readonly object[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const open: (string | null)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== null)
      if (id) texts.set(id, `${texts.get(id) ?? ''}${String(item.str)}`)
    } else if ('type' in item && item.type === 'endMarkedContent') open.pop()
    else open.push('id' in item && typeof item.id === 'string' ? item.id : null)
  }
  return texts
}

const inText = /^(?:Span|Link|Em|Strong|Code|Reference|Annot)$/u

function textsBelow(node: unknown, marked: ReadonlyMap<string, string>): string[] {
  const texts: string[] = []
  let own = ''
  for (const child of childrenOf(node)) {
    const said = inlineText(child, marked)
    if (said !== null) own += said
    else if (roleOf(child) !== 'Lbl') texts.push(...textsBelow(child, marked))
  }
  return own === '' ? texts : [own, ...texts]
}

/** The text of a stretch or of what stands in a line; null for a block. */
function inlineText(node: unknown, marked: ReadonlyMap<string, string>): string | null {
  if (typeof node !== 'object' || node === null) return ''
  if ('type' in node && node.type === 'content') return 'id' in node ? (marked.get(String(node.id)) ?? '') : ''
  const role = roleOf(node)
  if (role === null) return ''
  if (!inText.test(role)) return null
  return childrenOf(node)
    .map((child) => inlineText(child, marked) ?? '')
    .join('')
}

const roleOf = (node: unknown): string | null =>
  typeof node === 'object' && node !== null && 'role' in node && typeof node.role === 'string' ? node.role : null
const childrenOf = (node: unknown): readonly unknown[] =>
  typeof node === 'object' && node !== null && 'children' in node && Array.isArray(node.children) ? node.children : []
