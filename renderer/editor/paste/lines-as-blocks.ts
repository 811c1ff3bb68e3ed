const bullet = /^[\s\u00a0]*[•●▪◦‣][\s\u00a0]+/u

/**
 * What a viewer of PDFs copies is one stretch of text with line breaks. Where lines begin with bullets they become a list and the lines between them
 * paragraphs; text without bullets stays as it is, because its lines may be broken anywhere.
 */
export function linesAsBlocks(root: HTMLElement): void {
  if (root.querySelector('p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, blockquote, table, pre')) return
  const lines = linesOf(root)
  if (!lines.some((line) => bullet.test(line.textContent ?? ''))) return
  let list: HTMLElement | null = null
  root.replaceChildren()
  for (const line of lines) {
    const text = line.textContent ?? ''
    if (text.trim() === '') continue
    if (!bullet.test(text)) {
      list = null
      root.append(blockOf('p', line))
      continue
    }
    dropBullet(line)
    list ??= root.appendChild(document.createElement('ul'))
    list.append(blockOf('li', line))
  }
}

function linesOf(root: HTMLElement): DocumentFragment[] {
  const lines = [new DocumentFragment()]
  for (const node of [...root.childNodes])
    if (node.nodeName === 'BR') lines.push(new DocumentFragment())
    else lines.at(-1)?.append(node)
  return lines
}

function blockOf(tag: 'p' | 'li', line: DocumentFragment): HTMLElement {
  const block = document.createElement(tag)
  block.append(line)
  return block
}

/** Takes the bullet out of the first words of a line. */
function dropBullet(line: DocumentFragment): void {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  let left = bullet.exec(line.textContent ?? '')?.[0].length ?? 0
  while (left > 0 && walker.nextNode()) {
    const node = walker.currentNode
    const text = node.nodeValue ?? ''
    node.nodeValue = text.slice(left)
    left -= Math.min(left, text.length)
  }
}
