import { attr, elementsOf, type HtmlElement, has, textOf } from './tree.ts'

const dropped: ReadonlySet<string> = new Set(
  'script style template noscript head iframe svg object embed video audio canvas map select option datalist textarea button input img picture nav progress meter'.split(
    ' ',
  ),
)

const banner = /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|cookiebot|newsletter|subscribe)(?:[\s_-]|$)/i
const furniture =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|share|sharing|social-share|related|similar|recommended|sidebar-links|skip|skip-link)(?:[\s_-]|$)/i

/** True for what a page carries around its text: navigation, controls, banners, lists of links in headers and footers. */
export function isChrome(element: HtmlElement): boolean {
  const name = element.tagName
  if (dropped.has(name)) return true
  const role = attr(element, 'role').toLowerCase()
  if (/^(?:navigation|search|menu|menubar|toolbar|alertdialog|progressbar|tablist)$/.test(role)) return true
  const label = `${attr(element, 'id')} ${attr(element, 'class')}`
  if ((banner.test(label) || (role === 'dialog' && /cookie/i.test(textOf(element)))) && !isRich(element)) return true
  if (furniture.test(label) && linkShare(element) > 0.6) return true
  if (name === 'a') return /^\s*skip (?:to|the)\b/i.test(textOf(element))
  if (name === 'header' || role === 'banner')
    return isLinkList(element) && !has(element, (each) => /^h[12]$/.test(each.tagName))
  if (name === 'footer' || role === 'contentinfo') return isLinkList(element) || isImprint(element)
  return false
}

/** Enough headings and text to be the page itself, whatever its class is called. */
const isRich = (element: HtmlElement): boolean =>
  textOf(element).length > 3000 || has(element, (each) => /^(?:main|article|h1)$/.test(each.tagName))

function isLinkList(element: HtmlElement): boolean {
  const links = [...elementsOf(element)].filter((each) => each.tagName === 'a')
  return (
    links.length >= 3 && !links.some((link) => /^(?:mailto|tel):/i.test(attr(link, 'href'))) && linkShare(element) > 0.5
  )
}

const isImprint = (element: HtmlElement): boolean => {
  const text = textOf(element).replace(/\s+/g, ' ').trim()
  return (
    text.length < 400 && /©|copyright|all rights reserved|privacy|imprint|impressum/i.test(text) && !/@|tel:/.test(text)
  )
}

/** Share of an element's characters that stand in links. */
function linkShare(element: HtmlElement): number {
  const size = (text: string) => text.replace(/\s+/g, '').length
  const all = size(textOf(element))
  let linked = 0
  for (const each of elementsOf(element))
    if (each.tagName === 'a' || each.tagName === 'button') linked += size(textOf(each))
  return all === 0 ? 1 : linked / all
}
