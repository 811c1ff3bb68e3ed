// @vitest-environment node
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(resolve(import.meta.dirname, 'tokens.css'), 'utf8')
const colours = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]))
const darkAt = css.indexOf(':root[data-theme="dark"]')
const themes = { light: colours(css.slice(0, darkAt)), dark: colours(css.slice(darkAt)) }

/** Text on ground, as the screens use them. */
const pairs = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'amber', 'red', 'blue', 'violet'].flatMap((text) =>
    ['paper', 'panel', 'canvas'].map((ground) => [text, ground] as const),
  ),
  ...['ink', 'ink-2', 'ink-3', 'accent'].map((text) => [text, 'accent-soft'] as const),
  ['amber', 'amber-soft'],
  ['red', 'red-soft'],
  ['ink', 'mark'],
  ['ink', 'mark-strong'],
  ['ink', 'blue-soft'],
  ['ink', 'violet-soft'],
  ['ink', 'amber-soft'],
  ['ink', 'red-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
] as const

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

describe.each(Object.entries(themes))('the %s theme', (_, theme) => {
  it.each(pairs)('has enough contrast for %s on %s', (text, ground) => {
    expect(contrast(theme[text] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})
