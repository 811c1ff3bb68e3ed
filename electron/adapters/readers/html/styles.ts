import { attr, elementsOf, type HtmlElement, type HtmlParent, hasAttr } from './tree.ts'

/** Style declarations by property, lower case. */
type Declarations = ReadonlyMap<string, string>

/** What the page's own style sheets say of a class (`.x`), an id (`#x`) or an element (`p`). */
export interface Styles {
  readonly rules: ReadonlyMap<string, Declarations>
  /** True when the page also has style sheets of other files, so that colours are not known for sure. */
  readonly elsewhere: boolean
}

/** Reads the simple rules of a page's `<style>` elements; what stands in `@media` and the like is left out. */
export function stylesOf(root: HtmlParent): Styles {
  const rules = new Map<string, Declarations>()
  let elsewhere = false
  for (const element of elementsOf(root)) {
    if (element.tagName === 'link' && /stylesheet/i.test(attr(element, 'rel'))) elsewhere = true
    if (element.tagName === 'style')
      addRules(rules, element.childNodes.map((node) => ('value' in node ? node.value : '')).join(''))
  }
  return { rules, elsewhere }
}

function addRules(rules: Map<string, Declarations>, css: string): void {
  const flat = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{;]+(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '')
  for (const rule of flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    for (const selector of (rule[1] ?? '').split(',')) {
      const name = selector.trim()
      if (/^[.#]?[\w-]+$/.test(name))
        rules.set(name, new Map([...(rules.get(name) ?? []), ...declarations(rule[2] ?? '')]))
    }
  }
}

function declarations(style: string): Declarations {
  const found = new Map<string, string>()
  for (const part of style.split(';')) {
    const colon = part.indexOf(':')
    if (colon > 0)
      found.set(
        part.slice(0, colon).trim().toLowerCase(),
        part
          .slice(colon + 1)
          .replace(/!important/i, '')
          .trim()
          .toLowerCase(),
      )
  }
  return found
}

/** The declarations that hold for an element itself. */
export function styleOf(element: HtmlElement, { rules }: Styles): Declarations {
  const names = [
    element.tagName,
    ...attr(element, 'class')
      .split(/\s+/)
      .filter(Boolean)
      .map((name) => `.${name}`),
    `#${attr(element, 'id')}`,
  ]
  const own = declarations(attr(element, 'style'))
  if (rules.size === 0) return own
  return new Map([...names.flatMap((name) => [...(rules.get(name) ?? [])]), ...own])
}

const far = /-\d{3,}(?:\.\d+)?(?:px|pt|em|rem|vw|%)/
const nothing = /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/

/** True when an element's text cannot be seen on the page for its own style or attributes. */
export function isHidden(element: HtmlElement, styles: Styles): boolean {
  if (hasAttr(element, 'hidden') || attr(element, 'aria-hidden').toLowerCase() === 'true') return true
  const style = styleOf(element, styles)
  const is = (name: string, form: RegExp) => form.test(style.get(name) ?? '')
  const placed = is('position', /absolute|fixed/)
  return (
    is('display', /^none/) ||
    is('visibility', /^(?:hidden|collapse)/) ||
    is('opacity', /^0(?:\.0+)?%?$/) ||
    (is('font-size', /^(?:0(?:\.\d+)?|1)(?:px|pt|em|rem|%)?$/) && !is('font-size', /^(?:0\.[5-9]|1)\d*(?:em|rem)$/)) ||
    is('text-indent', far) ||
    (placed && ['left', 'top', 'right', 'bottom'].some((side) => is(side, far))) ||
    (placed && (is('clip', /rect\(\s*0/) || is('clip-path', /inset\((?:50|100)%/))) ||
    (is('overflow', /hidden/) && (is('height', nothing) || is('width', nothing) || is('max-height', nothing)))
  )
}
