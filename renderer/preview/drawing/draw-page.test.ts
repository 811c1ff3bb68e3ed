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
    getImageData: () => expect.fail('there are no letters'),
    putImageData: () => {},
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

it('puts letters over everything else, each from its mask', () => {
  const log: unknown[] = []
  vi.stubGlobal('Path2D', class {})
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => ({
        setTransform: () => {},
        fill: () => log.push('letter made'),
        getImageData: (_x: number, _y: number, width: number, height: number) => ({
          data: new Uint8ClampedArray(width * height * 4).fill(255),
        }),
      })
    },
  )
  const size = { width: 50, height: 50 }
  const picture = { ...size, data: new Uint8ClampedArray(50 * 50 * 4).fill(255), colorSpace: 'srgb' } as const
  const paper = {
    ...{ fillStyle: '', strokeStyle: '', lineWidth: 0, miterLimit: 0 },
    setTransform: () => {},
    fill: () => log.push('filled'),
    stroke: () => {},
    getImageData: () => picture,
    putImageData: (put: unknown) => log.push(put === picture ? 'put' : 'another'),
  }
  const letter = { path: 'M 0 0 L 5 0 L 5 7 Z ', fill: '#102030', stroke: null }
  const marks = [
    { ...letter, at: [1, 0, 0, -1, 10, 20] },
    { path: 'M 0 0 H 50 V 50 H 0 Z', at: [1, 0, 0, 1, 0, 0], fill: '#ffffff', stroke: null },
    { ...letter, at: [1, 0, 0, -1, 30, 20] },
  ] as const
  drawPage(paper, { ...size, marks }, size)
  expect(log).toEqual(['letter made', 'filled', 'put'])
  const pixel = (x: number, y: number) => [...picture.data.slice((y * 50 + x) * 4, (y * 50 + x) * 4 + 3)]
  expect([pixel(12, 15), pixel(32, 15), pixel(22, 15)]).toEqual([
    [16, 32, 48],
    [16, 32, 48],
    [255, 255, 255],
  ])
})
