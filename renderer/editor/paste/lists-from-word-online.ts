/**
 * Word on the web puts every item of a list into a list and a box of its own and says its level in an attribute. They become what Word on the desktop
 * writes, paragraphs with a level and a number, which `listsFromWord` makes lists of.
 */
export function listsFromWordOnline(root: ParentNode): void {
  for (const item of root.querySelectorAll<HTMLElement>('li[data-aria-level]')) {
    const list = item.parentElement
    if (!list || !/^(?:UL|OL)$/u.test(list.tagName)) continue
    const paragraph = item.querySelector('p') ?? wrapped(item)
    paragraph.setAttribute('style', `mso-list:l0 level${item.dataset.ariaLevel ?? '1'}`)
    if (list.tagName === 'OL') paragraph.prepend(marker(item.dataset.ariaPosinset ?? '1'))
    const box = boxOf(list)
    box.before(...item.childNodes)
    item.remove()
    if (!box.querySelector('li')) box.remove()
  }
}

/** The box around a list that holds nothing else. */
function boxOf(list: HTMLElement): HTMLElement {
  const { parentElement: box } = list
  return box?.localName === 'div' && box.children.length === 1 ? box : list
}

function wrapped(item: HTMLElement): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.append(...item.childNodes)
  item.append(paragraph)
  return paragraph
}

function marker(number: string): HTMLElement {
  const span = document.createElement('span')
  span.setAttribute('style', 'mso-list:Ignore')
  span.textContent = `${number}.`
  return span
}
