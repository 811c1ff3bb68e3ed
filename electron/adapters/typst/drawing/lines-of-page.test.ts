import { expect, it } from 'vitest'
import { linesOfPage } from './lines-of-page.ts'

const text = (x: number, words: string) =>
  `<g transform="translate(${x},7)"><g class="typst-text" transform="scale(0.011,-0.011)"><foreignObject><h5:div class="tsel">${words}</h5:div></foreignObject></g></g>`
const stretch = (x: number, width: number, address: string) =>
  `<g transform="translate(${x},-3)"><a target="_blank" xlink:href="${address}"><rect class="pseudo-link" width="${width}" height="14"></rect></a></g>`
const line = (y: number, inner: string) => `<g transform="translate(30,${y})"><g class="typst-group">${inner}</g></g>`

it('reads lines with their place, box and words from a drawing', () => {
  const section = 'vouch:section/s1'
  const page = `<g class="typst-page">${line(40, text(0, 'one ') + text(20, '&amp; two') + stretch(0, 20, section) + stretch(20, 40, section))}${line(60, text(0, 'three') + stretch(0, 30, section))}</g>`
  expect(linesOfPage(page)).toEqual([
    { x: 30, y: 37, width: 60, height: 14, text: 'one & two', place: { kind: 'section', id: 's1' } },
    { x: 30, y: 57, width: 30, height: 14, text: 'three', place: { kind: 'section', id: 's1' } },
  ])
})

it('takes no real link for a line', () => {
  expect(linesOfPage(line(40, text(0, 'a page') + stretch(0, 20, 'https://example.org/')))).toEqual([])
})
