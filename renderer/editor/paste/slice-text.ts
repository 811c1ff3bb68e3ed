import type { Fragment, Node, Slice } from '@tiptap/pm/model'

/** Copied text for programs that know no more: a blank line between paragraphs, a sign before each item, and no notes to self. */
export function sliceText({ content }: Slice): string {
  return blocksText(content, '').join('\n\n')
}

function blocksText(content: Fragment, indent: string): string[] {
  const texts: string[] = []
  content.forEach((node) => {
    if (node.type.name === 'section') texts.push(...blocksText(node.content, indent))
    else if (node.type.name === 'bulletList') texts.push(listText(node, indent, () => '- '))
    else if (node.type.name === 'orderedList')
      texts.push(listText(node, indent, (i) => `${Number(node.attrs.start) + i}. `))
    else if (node.isTextblock) texts.push(lineText(node, indent))
    else texts.push(...blocksText(node.content, indent))
  })
  return texts.filter((text) => text.trim() !== '')
}

function listText(list: Node, indent: string, sign: (i: number) => string): string {
  const items: string[] = []
  list.forEach((item, _, i) => {
    const inner = `${indent}  `
    const [first = '', ...rest] = blocksText(item.content, inner)
    if (first !== '') items.push([`${indent}${sign(i)}${first.trimStart()}`, ...rest].join('\n'))
  })
  return items.join('\n')
}

function lineText(block: Node, indent: string): string {
  let text = ''
  block.forEach((node) => {
    if (node.marks.some(({ type }) => type.name === 'note')) return
    text += node.isText ? (node.text ?? '') : '\n'
  })
  return indent + text.replace(/ {2,}/gu, ' ').trim().replaceAll('\n', `\n${indent}`)
}
