import { type HtmlElement, has, isElement, isText, textOf } from './tree.ts'

/** No name, place or time in a box of its own is longer. In characters. */
const longestBox = 90

/** True for a block made of short boxes only ("<span>Title</span> <span>Employer</span> <time>2019</time>"), which styles set apart from each other. */
export function sideBySide(node: HtmlElement): boolean {
  if (!/^(?:div|p|h[1-6]|header|li|dt|dd|section|article)$/.test(node.tagName)) return false
  const boxes = node.childNodes.filter(isElement)
  if (boxes.length < 2 || boxes.length > 6 || !boxes.every(isBox)) return false
  return node.childNodes.every((child) => !isText(child) || child.value.trim() === '')
}

function isBox(node: HtmlElement): boolean {
  if (!/^(?:span|time|small|label|address)$/.test(node.tagName)) return false
  const text = textOf(node).trim()
  return (
    text.length > 1 &&
    text.length <= longestBox &&
    !/[.!?]$/.test(text) &&
    !has(node, (each) => /^(?:br|div|p|ul|ol|li)$/.test(each.tagName))
  )
}
