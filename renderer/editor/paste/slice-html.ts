import type { Fragment, Node, Slice } from '@tiptap/pm/model'
import { safeHref } from '../../../shared/formats/leaving/safe-href.ts'

const blockTags: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
}
const markTags: Readonly<Record<string, string>> = { bold: 'strong', italic: 'em', code: 'code' }

/** Copied text for other programs: plain HTML without classes, and without what is the writer's own (notes, citations, parts of STAR). */
export function sliceHtml({ content }: Slice): string {
  const root = document.createElement('div')
  root.append(...blocksOf(content))
  return root.innerHTML
}

function blocksOf(content: Fragment): globalThis.Node[] {
  const blocks: globalThis.Node[] = []
  content.forEach((node) => {
    if (node.type.name === 'section') blocks.push(...blocksOf(node.content))
    else if (node.isInline) blocks.push(...inlineOf(node))
    else blocks.push(blockOf(node))
  })
  return blocks
}

function blockOf(node: Node): HTMLElement {
  const level = Math.min(6, Number(node.attrs.level) + 2)
  const element = document.createElement(
    node.type.name === 'heading' ? `h${level}` : (blockTags[node.type.name] ?? 'div'),
  )
  if (node.type.name === 'orderedList' && node.attrs.start !== 1)
    element.setAttribute('start', String(node.attrs.start))
  element.append(...blocksOf(node.content))
  return element
}

function inlineOf(node: Node): globalThis.Node[] {
  if (node.marks.some(({ type }) => type.name === 'note')) return []
  let made: globalThis.Node = node.isText ? document.createTextNode(node.text ?? '') : document.createElement('br')
  for (const mark of node.marks) {
    const href = mark.type.name === 'link' ? safeHref(String(mark.attrs.href)) : null
    const tag = href === null ? markTags[mark.type.name] : 'a'
    if (!tag) continue
    const around = document.createElement(tag)
    if (href !== null) around.setAttribute('href', href)
    around.append(made)
    made = around
  }
  return [made]
}
