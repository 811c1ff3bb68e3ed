// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { followPress } from './follow-press.ts'

const header = '<nav><a data-to="library">Library</a><a data-to="settings">Settings</a></nav>'
let stop: () => void
let followed: string[]

beforeEach(() => {
  followed = []
  document.body.innerHTML = header
  document.addEventListener('click', note)
  stop = followPress()
})
afterEach(() => {
  stop()
  document.removeEventListener('click', note)
})

function note({ target }: MouseEvent): void {
  if (target instanceof Element) followed.push(target.textContent ?? '')
}

const pointer = (kind: 'pointerdown' | 'pointerup', to: string) =>
  document.querySelector(`[data-to=${to}]`)?.dispatchEvent(new MouseEvent(kind, { bubbles: true, button: 0 }))

test('a link whose header was replaced under the pointer is followed', () => {
  pointer('pointerdown', 'settings')
  document.body.innerHTML = header
  pointer('pointerup', 'settings')
  expect(followed).toEqual(['Settings'])
})

test('a link that stayed is left to the browser, and another link was not meant', () => {
  pointer('pointerdown', 'settings')
  pointer('pointerup', 'settings')
  pointer('pointerdown', 'settings')
  document.body.innerHTML = header
  pointer('pointerup', 'library')
  expect(followed).toEqual([])
})
