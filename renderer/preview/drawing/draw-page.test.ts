import { afterEach, expect, it, vi } from 'vitest'
import { drawPage } from './draw-page.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

it('paints each mark where it stands, at the size asked for, and its line over its inside', () => {
  vi.stubGlobal(
    'Path2D',
    class {
      readonly d: string
      constructor(d: string) {
        this.d = d
      }
    },
  )
  const log: unknown[] = []
  const paper = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    miterLimit: 0,
    imageSmoothingEnabled: true,
    drawImage: () => log.push('letter'),
    setTransform: (...matrix: unknown[]) => log.push(matrix),
    fill: (outline: unknown) => log.push(['fill', outline, paper.fillStyle]),
    stroke: (outline: unknown) => log.push(['stroke', outline, paper.strokeStyle, paper.lineWidth, paper.miterLimit]),
  }
  const marks = [
    { path: 'M 1', at: [0.5, 0, 0, -0.5, 10, 20], fill: '#111111', stroke: null },
    { path: 'M 2', at: [1, 0, 0, 1, 0, 0], fill: '#eeeeee', stroke: { colour: '#222222', width: 1.4, miterLimit: 4 } },
    { path: 'M 3', at: [1, 0, 0, 1, 0, 0], fill: null, stroke: null },
  ] as const
  drawPage(paper, { width: 100, height: 200, marks }, { width: 200, height: 600 })
  expect(log).toEqual([
    [1, 0, 0, -1.5, 20, 60],
    ['fill', { d: 'M 1' }, '#111111'],
    [2, 0, 0, 3, 0, 0],
    ['fill', { d: 'M 2' }, '#eeeeee'],
    ['stroke', { d: 'M 2' }, '#222222', 1.4, 4],
    [2, 0, 0, 3, 0, 0],
  ])
})

it('copies letters from their pictures, in their order among the other marks', () => {
  const log: unknown[] = []
  const sheet = { width: 1024, height: 9, close: () => {} }
  const drawing = { setTransform: () => {}, fill: () => log.push('made'), fillStyle: '' }
  vi.stubGlobal('Path2D', class {})
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => drawing
      transferToImageBitmap = () => sheet
    },
  )
  const paper = {
    ...{ fillStyle: '', strokeStyle: '', lineWidth: 0, miterLimit: 0, imageSmoothingEnabled: true },
    setTransform: () => {},
    fill: () => log.push('filled'),
    stroke: () => {},
    drawImage: (picture: unknown, ...[, , , , x, y]: readonly number[]) => log.push([picture === sheet, x, y]),
  }
  const letter = { path: 'M 0 0 L 5 0 L 5 7 Z ', fill: '#111111', stroke: null }
  const marks = [
    { path: 'M 0 0 H 100 V 100 H 0 Z', at: [1, 0, 0, 1, 0, 0], fill: '#ffffff', stroke: null },
    { ...letter, at: [1, 0, 0, -1, 10, 20] },
    { ...letter, at: [1, 0, 0, -1, 30, 20] },
  ] as const
  drawPage(paper, { width: 100, height: 100, marks }, { width: 100, height: 100 })
  expect(log).toEqual(['made', 'filled', [true, 9, 12], [true, 29, 12]])
  expect(paper.imageSmoothingEnabled).toBe(false)
})
