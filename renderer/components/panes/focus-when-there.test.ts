// @vitest-environment jsdom
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { focusWhenThere } from './focus-when-there.ts'
import { countPersonActs, personActs } from './person-acts.ts'

let stopCounting: () => void
beforeAll(() => {
  stopCounting = countPersonActs()
})
afterAll(() => stopCounting())
beforeEach(() => {
  document.body.innerHTML = '<button id="one">One</button><ul id="list"></ul>'
})

const at = (id: string) => document.getElementById(id)
const comes = (id: string) => at('list')?.insertAdjacentHTML('beforeend', `<li><button id="${id}">${id}</button></li>`)
const focused = () => document.activeElement?.id
/** Watching the page tells in a microtask. */
const told = () => Promise.resolve()
const presses = (key: string) => (document.activeElement ?? document.body).dispatchEvent(keyDown(key))
const keyDown = (key: string) => new KeyboardEvent('keydown', { key, bubbles: true })

describe('the focus that is wished for', () => {
  it('is there at once where its place is', () => {
    focusWhenThere({ find: () => at('one') })
    expect(focused()).toBe('one')
  })

  it('waits for its place for as long as it takes, though other things have the focus and the page changes meanwhile', async () => {
    vi.useFakeTimers()
    focusWhenThere({ find: () => at('second') })
    at('one')?.focus()
    comes('first')
    await told()
    vi.advanceTimersByTime(600_000)
    expect(focused()).toBe('one')
    vi.useRealTimers()
    comes('second')
    await told()
    expect(focused()).toBe('second')
  })

  it('is given once: what has the focus after it keeps it', async () => {
    const over = vi.fn()
    focusWhenThere({ find: () => at('second'), onOver: over })
    comes('second')
    await told()
    at('one')?.focus()
    comes('third')
    await told()
    expect(focused()).toBe('one')
    expect(over).toHaveBeenCalledOnce()
  })

  it('gives way to a newer wish', async () => {
    const over = vi.fn()
    focusWhenThere({ find: () => at('first'), onOver: over })
    focusWhenThere({ find: () => at('second') })
    expect(over).toHaveBeenCalledOnce()
    comes('second')
    comes('first')
    await told()
    expect(focused()).toBe('second')
  })

  it('gives way to a person who goes on from where they are, by key or by pointer', async () => {
    for (const acts of [
      () => presses('ArrowDown'),
      () => at('one')?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true })),
    ]) {
      at('one')?.focus()
      focusWhenThere({ find: () => at('late') })
      acts()
      comes('late')
      await told()
      expect(focused()).toBe('one')
      at('late')?.remove()
    }
  })

  it('does not even begin where the person went on since its act began, and leaves a newer wish alone', async () => {
    at('one')?.focus()
    const since = personActs.get()
    presses('ArrowDown')
    comes('second')
    expect(focusWhenThere({ find: () => at('second'), since })).toBe(false)
    expect(focused()).toBe('one')
    focusWhenThere({ find: () => at('newer') })
    focusWhenThere({ find: () => at('second'), since })
    expect(focused()).toBe('one')
    comes('newer')
    await told()
    expect(focused()).toBe('newer')
  })

  it('does not give way to Shift alone, nor to a key that nothing had the focus to hear', async () => {
    at('one')?.focus()
    focusWhenThere({ find: () => at('late') })
    presses('Shift')
    at('one')?.blur()
    presses('ArrowDown')
    comes('late')
    await told()
    expect(focused()).toBe('late')
  })
})
