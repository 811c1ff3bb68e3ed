// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { roomInFoot } from './room-in-foot.ts'

const box = (left: number, right: number) => new DOMRect(left, 0, right - left, 28)

/** A status bar of 1,000 pixels with words at these places, and a spacer between the first and the rest. */
function foot(...words: readonly (readonly [number, number])[]): HTMLElement {
  const bar = document.createElement('footer')
  bar.getBoundingClientRect = () => box(0, 1000)
  for (const [left, right] of words) {
    const one = document.createElement('span')
    one.textContent = 'Saved'
    one.getBoundingClientRect = () => box(left, right)
    bar.append(one)
  }
  const spacer = document.createElement('span')
  spacer.getBoundingClientRect = () => box(0, 1000)
  bar.append(spacer)
  return bar
}

beforeEach(() => document.body.replaceChildren())

describe('the room for a message in the status bar', () => {
  it('is in the middle where nothing stands there', () => {
    expect(roomInFoot(foot(), 400)).toBe(300)
    expect(roomInFoot(foot([14, 200], [900, 986]), 400)).toBe(300)
  })

  it('is beside the words that reach into the middle', () => {
    expect(roomInFoot(foot([14, 450], [900, 986]), 400)).toBe(458)
    expect(roomInFoot(foot([14, 60], [500, 986]), 400)).toBe(92)
  })

  it('is none where the words leave too little', () => {
    expect(roomInFoot(foot([14, 500], [900, 986]), 400)).toBeNull()
    expect(roomInFoot(foot(), 990)).toBeNull()
  })
})
