import { type DefaultTreeAdapterTypes, html as names } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'

export const isSvg = (element: HtmlElement): boolean => element.namespaceURI !== names.NS.HTML

export function attr(element: HtmlElement, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? ''
}

export const hasAttr = (element: HtmlElement, name: string): boolean => element.attrs.some((each) => each.name === name)

/** An element's text with its descendants', scripts and styles left out. */
export function textOf(node: HtmlParent): string {
  return node.childNodes
    .map((child) => {
      if (isText(child)) return child.value
      return isElement(child) && !/^(?:script|style|template|noscript)$/.test(child.tagName) ? textOf(child) : ''
    })
    .join('')
}

/** Every element below a node, in document order. */
export function* elementsOf(node: HtmlParent): Generator<HtmlElement> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue
    yield child
    yield* elementsOf(child)
  }
}

export const has = (node: HtmlParent, wanted: (element: HtmlElement) => boolean): boolean => {
  for (const element of elementsOf(node)) if (wanted(element)) return true
  return false
}
