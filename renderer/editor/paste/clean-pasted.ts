import { cleanLink } from './clean-link.ts'
import { linesAsBlocks } from './lines-as-blocks.ts'
import { listsFromDocs } from './lists-from-docs.ts'
import { listsFromWord } from './lists-from-word.ts'
import { listsFromWordOnline } from './lists-from-word-online.ts'
import { rowsAsLines } from './rows-as-lines.ts'

const thrownAway =
  'script, style, meta, link, title, template, noscript, iframe, object, embed, svg, math, img, picture, video, audio, canvas, button, input, select, textarea, form > legend, [hidden], [aria-hidden=true]'
const blocks = 'p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, blockquote, table, pre, section, article'

/**
 * What is worth keeping of HTML from a word processor or a web page: paragraphs, headings, lists, quotes, bold, italic, line breaks
 * and safe links. Styles, classes, pictures, comments, hidden text and everything an application marks for itself are left out;
 * so no page can forge a citation.
 */
export function cleanPasted(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  dropComments(body)
  for (const element of all(body, thrownAway)) element.remove()
  for (const element of all(body, '[style]')) if (isHidden(element)) element.remove()
  listsFromWordOnline(body)
  listsFromWord(body)
  listsFromDocs(body)
  for (const element of all(body, '*')) keepLook(element)
  for (const link of all(body, 'a')) cleanLink(link)
  rowsAsLines(body)
  for (const tag of ['h4', 'h5', 'h6']) for (const heading of all(body, tag)) renamed(heading, 'h3')
  for (const element of all(body, '*')) plain(element)
  linesAsBlocks(body)
  for (const element of all(body, 'br')) if (isStray(element)) element.remove()
  dropEmpty(body)
  return body.innerHTML
}

const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]

function dropComments(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  while (walker.nextNode()) comments.push(walker.currentNode)
  for (const comment of comments) comment.parentNode?.removeChild(comment)
}

const isHidden = (element: Element) =>
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu.test(element.getAttribute('style') ?? '')

/** Word processors write bold and italic as styles; and Google wraps everything in a bold that is none. */
function keepLook(element: HTMLElement): void {
  const style = element.getAttribute('style') ?? ''
  const weight = /(?<![\w-])font-weight\s*:\s*(\w+)/iu.exec(style)?.[1]
  const light = weight !== undefined && /^(?:normal|lighter|[1-5]00)$/iu.test(weight)
  if (/^(?:B|STRONG)$/u.test(element.tagName)) {
    if (light) unwrap(element)
    return
  }
  if (/^(?:I|EM|CITE|DFN|VAR)$/u.test(element.tagName)) {
    if (/(?<![\w-])font-style\s*:\s*normal/iu.test(style)) unwrap(element)
    else if (!/^(?:I|EM)$/u.test(element.tagName)) renamed(element, 'em')
    return
  }
  if (/^H[1-6]$/u.test(element.tagName) || element.closest('h1, h2, h3, h4, h5, h6')) return
  if (weight !== undefined && !light) wrapContent(element, 'strong')
  if (/(?<![\w-])font-style\s*:\s*(?:italic|oblique)/iu.test(style)) wrapContent(element, 'em')
}

const kept =
  /^(?:p|h1|h2|h3|ul|ol|li|blockquote|strong|b|em|i|a|br|div|pre|section|article|dt|dd|dl|figure|figcaption|main|header|footer)$/u

/** Nothing but the address of a link and the first number of a list is more than looks. */
function plain(element: HTMLElement): void {
  const tag = element.localName
  for (const { name } of [...element.attributes]) {
    const counts = (tag === 'a' && name === 'href') || (tag === 'ol' && name === 'start')
    if (!counts) element.removeAttribute(name)
  }
  if (!kept.test(tag)) unwrap(element)
}

/** A line break that stands between blocks or ends one says nothing. */
function isStray(element: Element): boolean {
  const { parentElement, nextSibling, previousSibling } = element
  if (!parentElement) return true
  const beside = (node: Node | null) => node instanceof Element && node.matches(blocks)
  const last =
    nextSibling === null || (nextSibling.nextSibling === null && (nextSibling.textContent ?? '').trim() === '')
  return beside(previousSibling) || beside(nextSibling) || (last && parentElement.localName !== 'body')
}

function dropEmpty(root: Element): void {
  for (const element of all(root, blocks).toReversed())
    if (/^[\s\u00a0]*$/u.test(element.textContent ?? '')) element.remove()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    node.nodeValue = (node.nodeValue ?? '').replace(/[\s\u00a0]+/gu, ' ').replace(/[\u200b\ufeff]/gu, '')
  }
}

function wrapContent(element: Element, tag: string): void {
  if (element.querySelector(blocks)) return
  const wrapper = document.createElement(tag)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

function renamed(element: Element, tag: string): void {
  const other = document.createElement(tag)
  other.append(...element.childNodes)
  element.replaceWith(other)
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}
