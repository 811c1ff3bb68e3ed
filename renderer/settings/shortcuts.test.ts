import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ShortcutScope, shortcutScopes, shortcuts } from './shortcuts.ts'

/** The scopes that work at the same time in each place. */
const together: readonly (readonly ShortcutScope[])[] = [
  ['everywhere', 'library'],
  ['everywhere', 'board'],
  ...(['posting', 'text', 'proposal', 'finding', 'requirements', 'evidence'] as const).map(
    (scope) => ['everywhere', 'application', scope] as const,
  ),
]

/**
 * Taken by the system or by every program before ours is asked. General knowledge of macOS, Windows and the usual Linux desktops; letters
 * after Mod are Command on a Mac and Control elsewhere.
 */
const systems: Readonly<Record<'mac' | 'pc', readonly string[]>> = {
  mac: [
    ...['Q', 'W', 'H', 'M', 'N', 'O', 'P', 'C', 'V', 'X', 'A', 'Space', 'Tab', ',', '`', '0', '+', '-'].map(
      (key) => `Mod+${key}`,
    ),
    ...['3', '4', '5', 'Q', 'H'].map((key) => `Mod+Shift+${key}`),
    'Mod+Alt+Esc',
    'Mod+Alt+H',
    'Mod+Alt+D',
    'F11',
  ],
  pc: [
    ...['Q', 'W', 'N', 'O', 'P', 'C', 'V', 'X', 'A', 'T', '0', '+', '-'].map((key) => `Mod+${key}`),
    'Mod+Shift+Esc',
    'Mod+Alt+Delete',
    'Mod+Alt+T',
    'Mod+Alt+L',
    'Mod+Shift+T',
    'Mod+Shift+N',
    'Alt+F4',
    'Alt+Tab',
    'Alt+Space',
    'F11',
    'F1',
  ],
}

const plain = (keys: string) => keys.toLowerCase()
const all = Object.values(shortcuts).flat()

describe('the shortcuts', () => {
  it.each(together)('do one thing each in %s %s %s', (...scopes) => {
    const keys = scopes.flatMap((scope) => (scope ? shortcuts[scope].map((one) => plain(one.keys)) : []))
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it.each(['mac', 'pc'] as const)('leave the system its own on a %s', (system) => {
    const taken = new Set(systems[system].map(plain))
    expect(all.filter(({ keys }) => taken.has(plain(keys)))).toEqual([])
  })

  it('are all on the one list: no key of the code is missing there', () => {
    const listed = new Set(all.map(({ keys }) => plain(keys)))
    const used = sources(resolve(import.meta.dirname, '..')).flatMap((text) =>
      [...text.matchAll(/isKey\(\w+, '((?:(?:Mod|Alt|Shift)\+)+[^']+|F\d+)'\)/gu)].map(([, keys = '']) => keys),
    )
    expect(used.length).toBeGreaterThan(10)
    const inFields = new Set(['shift+enter', 'alt+shift+arrowdown', 'alt+shift+arrowup'])
    expect(used.filter((keys) => !listed.has(plain(keys)) && !inFields.has(plain(keys)))).toEqual([])
  })

  it('stand under places that have names', () => {
    expect(Object.keys(shortcuts)).toEqual(Object.keys(shortcutScopes))
    for (const { name } of all) expect(name).toMatch(/^\p{Lu}/u)
  })
})

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
