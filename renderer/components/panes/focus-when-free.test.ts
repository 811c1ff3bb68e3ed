// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { focusWhenFree } from './focus-when-free.ts'

beforeEach(() => {
  document.body.innerHTML =
    '<div role="menu"><button id="act">Archive</button></div><input id="field"><ul><li><button id="neighbour">Cook</button></li></ul>'
})

const at = (id: string) => document.getElementById(id)
const wish = () => focusWhenFree({ find: () => at('neighbour') })
const told = () => Promise.resolve()
const focused = () => document.activeElement?.id

describe('the focus of what has gone', () => {
  it('goes at once to what took its place', () => {
    expect(wish()).toBe(false)
    expect(focused()).toBe('neighbour')
  })

  it('waits for the menu that is still closing, and for the row that comes later', async () => {
    const row = at('neighbour')
    row?.remove()
    at('act')?.focus()
    expect(wish()).toBe(true)
    at('act')?.parentElement?.remove()
    await told()
    expect(focused()).toBe('')
    if (row) document.querySelector('li')?.append(row)
    await told()
    expect(focused()).toBe('neighbour')
  })

  it('stays with what has it elsewhere', async () => {
    at('field')?.focus()
    expect(wish()).toBe(false)
    at('field')?.remove()
    await told()
    expect(focused()).toBe('')
  })
})
