import { type Styles, styleOf } from './styles.ts'
import { attr, type HtmlElement } from './tree.ts'

/** Colour of the ground an element stands on: a colour, or null when it cannot be told. */
export type Ground = string | null

const names: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  snow: '#fffafa',
  ivory: '#fffff0',
}

function colour(value: string | undefined): string | null {
  const text = (value ?? '').split(/\s+(?![^(]*\))/)[0] ?? ''
  if (names[text]) return names[text]
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text)
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`
  const long = /^#[0-9a-f]{6}/.exec(text)
  if (long) return long[0]
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(text)
  return rgb
    ? `#${rgb
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`
    : null
}

/** The ground below an element, given that of its parent. A class that no sheet of the page explains may have any ground. */
export function groundOf(element: HtmlElement, styles: Styles, parent: Ground): Ground {
  const style = styleOf(element, styles)
  const own = style.get('background-color') ?? style.get('background') ?? attr(element, 'bgcolor').toLowerCase()
  if (own && !/^(?:none|transparent|inherit|initial)/.test(own)) return colour(own)
  return styles.elsewhere && attr(element, 'class') !== '' ? null : parent
}

/** True when an element's own text colour is that of its ground, or none at all. */
export function isDrowned(element: HtmlElement, styles: Styles, ground: Ground): boolean {
  const value =
    styleOf(element, styles).get('color') ??
    (element.tagName === 'font' ? attr(element, 'color').toLowerCase() : undefined)
  if (value === undefined) return false
  if (value === 'transparent' || /^rgba\([^)]*,\s*0(?:\.0+)?\s*\)$/.test(value)) return true
  const own = colour(value)
  return own !== null && ground !== null && distance(own, ground) <= 12
}

/** Largest difference between two colours' channels, 0 to 255. */
function distance(one: string, other: string): number {
  const channel = (text: string, at: number) => Number.parseInt(text.slice(at, at + 2), 16)
  return Math.max(...[1, 3, 5].map((at) => Math.abs(channel(one, at) - channel(other, at))))
}
