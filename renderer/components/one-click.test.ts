// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { guardSecondClicks } from './one-click.ts'

let stop: () => void
let pressed: string[]

beforeEach(() => {
  pressed = []
  document.body.innerHTML =
    '<button id="draft">Draft</button><button id="reject">Reject</button><p id="words">Words</p>'
  document.addEventListener('click', note)
  stop = guardSecondClicks()
})
afterEach(() => {
  stop()
  document.removeEventListener('click', note)
})

function note({ target }: MouseEvent): void {
  if (target instanceof Element) pressed.push(target.id)
}

const press = (id: string, detail: number) =>
  document.getElementById(id)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }))

test('the second click of a double click does nothing to what came under the pointer', () => {
  press('draft', 1)
  press('reject', 2)
  press('words', 2)
  expect(pressed).toEqual(['draft'])
})

test('a control that does another thing by now is not pressed again', () => {
  press('draft', 1)
  const draft = document.getElementById('draft')
  if (draft) draft.textContent = 'Stop'
  press('draft', 2)
  expect(pressed).toEqual(['draft'])
})

test('a control that stays may be pressed as fast as one likes, and so may words and keys', () => {
  press('draft', 1)
  press('draft', 2)
  press('words', 1)
  press('words', 2)
  press('reject', 0)
  expect(pressed).toEqual(['draft', 'draft', 'words', 'words', 'reject'])
})
