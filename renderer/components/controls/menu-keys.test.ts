// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { menuKeys } from './menu-keys.ts'

const names = ['Rename', 'Remove', 'Earlier versions', 'Archive', 'Delete']

/** A menu whose keys come at these moments, and the act that has the focus after them. */
function after(keys: readonly string[], step = 100): string | null {
  document.body.innerHTML = `<div role="menu" tabindex="-1">${names
    .map((name) => `<div role="menuitem" tabindex="-1"${name === 'Archive' ? ' data-disabled' : ''}>${name}</div>`)
    .join('')}</div>`
  const menu = document.querySelector<HTMLElement>('[role=menu]')
  const hear = menuKeys()
  keys.forEach((key, at) => {
    const about = { key, timeStamp: at * step, currentTarget: menu, ctrlKey: false, metaKey: false, altKey: false }
    const event = { ...about, shiftKey: false, preventDefault: () => undefined, stopPropagation: () => undefined }
    Reflect.apply(hear, null, [event])
  })
  return document.activeElement === document.body ? null : (document.activeElement?.textContent ?? null)
}

it.each([
  [['ArrowDown'], 'Rename'],
  [['ArrowUp'], 'Delete'],
  [['Home', 'ArrowDown', 'ArrowDown', 'ArrowDown'], 'Delete'],
  [['End', 'ArrowDown'], 'Delete'],
  [['Home', 'ArrowUp'], 'Rename'],
  [['r', 'e', 'm'], 'Remove'],
  [['R', 'R'], 'Remove'],
  [['r', 'r', 'r'], 'Rename'],
  [['e', 'a', 'r', 'l', 'i', 'e', 'r', ' ', 'v'], 'Earlier versions'],
  [['r', 'e', 'm', 'Enter', 'd'], 'Delete'],
  [['r', 'e', 'm', 'Escape', 'e'], 'Earlier versions'],
  [['a'], null],
  [['Enter'], null],
  [[' '], null],
])('%j leads to %s in the same moment', (keys, name) => expect(after(keys)).toBe(name))

it('begins another name after a pause', () => expect(after(['r', 'e', 'd'], 2_000)).toBe('Delete'))
