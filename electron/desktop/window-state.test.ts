import { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { windowMemory } from './window-memory.ts'
import { type Area, placeWindow } from './window-state.ts'

const sizes = { usual: { width: 1440, height: 900 }, least: { width: 720, height: 480 } }
const laptop: Area = { x: 0, y: 25, width: 1440, height: 875 }
const beside: Area = { x: 1440, y: 0, width: 2560, height: 1400 }

describe('where the window opens', () => {
  it('is where it was left, on whichever display', () => {
    const left = { bounds: { x: 1600, y: 60, width: 1800, height: 1000 }, maximised: true }
    expect(placeWindow(left, [laptop, beside], sizes)).toEqual(left)
  })

  it('is the middle of the first display when the one it was on is gone, and no larger than that', () => {
    const left = { bounds: { x: 1600, y: 60, width: 1800, height: 1000 }, maximised: false }
    expect(placeWindow(left, [laptop], sizes).bounds).toEqual(laptop)
    expect(placeWindow(null, [beside], sizes).bounds).toEqual({ x: 2000, y: 250, width: 1440, height: 900 })
  })

  it('is wholly on one display, always', () => {
    const number = (least: number, most: number) => fc.integer({ min: least, max: most })
    const area = fc.record({
      x: number(-4000, 4000),
      y: number(-4000, 4000),
      width: number(800, 4000),
      height: number(500, 3000),
    })
    const bounds = fc.record({
      x: number(-9000, 9000),
      y: number(-9000, 9000),
      width: number(1, 9000),
      height: number(1, 9000),
    })
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 3 }), bounds, (displays, left) => {
        const { bounds: at } = placeWindow({ bounds: left, maximised: false }, displays, sizes)
        const inside = displays.some(
          ({ x, y, width, height }) =>
            at.x >= x && at.y >= y && at.x + at.width <= x + width && at.y + at.height <= y + height,
        )
        expect(inside).toBe(true)
      }),
    )
  })
})

describe('the memory of the window', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vouch-window-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('keeps the size it has when it is not maximised, and whether it was', () => {
    const memory = windowMemory(join(folder, 'deep', 'window.json'))
    expect(memory.read()).toBeNull()
    const bounds = { x: 10, y: 20, width: 900, height: 700 }
    const window = Object.assign(new EventEmitter(), { getNormalBounds: () => bounds, isMaximized: () => true })
    memory.follow(window)
    window.emit('close')
    expect(memory.read()).toEqual({ bounds, maximised: true })
  })

  it('that is broken counts as none', () => {
    const path = join(folder, 'window.json')
    writeFileSync(path, '{"bounds":{"x":"left"}}')
    expect(windowMemory(path).read()).toBeNull()
  })
})
