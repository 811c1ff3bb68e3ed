/** Word writes an item of a list as a paragraph with its level in a style and its bullet as text. */
interface Item {
  readonly paragraph: HTMLElement
  readonly level: number
  /** The number it shows, or null for a bullet. */
  readonly number: number | null
}

/** Makes lists of Word's paragraphs. */
export function listsFromWord(root: ParentNode): void {
  let run: Item[] = []
  const end = () => {
    if (run.length > 0) makeList(run)
    run = []
  }
  for (const paragraph of root.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')) {
    const item = itemOf(paragraph)
    if (!item || (run.length > 0 && previousBlock(paragraph) !== run.at(-1)?.paragraph)) end()
    if (item) run.push(item)
  }
  end()
}

function previousBlock(paragraph: Element): Element | null {
  return paragraph.previousElementSibling
}

function itemOf(paragraph: HTMLElement): Item | null {
  const style = paragraph.getAttribute('style') ?? ''
  const level = /mso-list\s*:[^;]*\blevel(\d+)/iu.exec(style)?.[1]
  const marker = [...paragraph.querySelectorAll<HTMLElement>('span[style]')].find((span) =>
    /mso-list\s*:\s*ignore/iu.test(span.getAttribute('style') ?? ''),
  )
  if (level === undefined && !marker) return null
  const shown = (marker?.textContent ?? '').replace(/[\s\u00a0]+/gu, '')
  marker?.remove()
  return { paragraph, level: Number(level ?? 1), number: numberOf(shown) }
}

/** "3.", "(3)" and "b)" count; "·", "§" and the letter o, Word's second bullet, do not. */
function numberOf(shown: string): number | null {
  const digits = /^\(?(\d{1,3})[.)]/u.exec(shown)?.[1]
  if (digits !== undefined) return Number(digits)
  return /^\(?(?:[a-z]|[ivx]+)[.)]/iu.test(shown) ? 1 : null
}

function makeList(run: readonly Item[]): void {
  const first = run[0]
  if (!first) return
  const open: { readonly level: number; readonly list: HTMLElement }[] = []
  const place = document.createComment('')
  first.paragraph.before(place)
  for (const { paragraph, level, number } of run) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop()
    let current = open.at(-1)
    const tag = number === null ? 'ul' : 'ol'
    if (!current || current.level < level || (current.list.localName !== tag && open.length === 1)) {
      if (current && current.level === level) open.pop()
      const list = document.createElement(tag)
      if (number !== null && number !== 1) list.setAttribute('start', String(number))
      const around = open.at(-1)?.list.lastElementChild
      if (around) around.append(list)
      else place.before(list)
      current = { level, list }
      open.push(current)
    }
    const item = document.createElement('li')
    current.list.append(item)
    item.append(paragraph)
  }
  place.remove()
}
