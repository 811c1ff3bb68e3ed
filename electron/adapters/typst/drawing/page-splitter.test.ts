import { expect, it } from 'vitest'
import { pageSplitter } from './page-splitter.ts'

const page = (at: number, drawn: string) =>
  `<g class="typst-page" transform="translate(0, ${at})" data-tid="p${at}" data-page-width="596" data-page-height="842">${drawn}</g>`
const letter = (name: string) => `<g class="typst-text" fill="#1f1e1b"><use x="0" y="0" href="#${name}"/></g>`
const drawing = (...pages: string[]) =>
  `<svg><defs class="glyph"><path id="a" class="outline_glyph" data-liga-len="2" d="M 1 "/><image id="b" href="data:image/png;base64,AA"/></defs><defs class="clip-path"><clipPath id="c"><path d="M 2 "/></clipPath></defs>${pages.join('')}</svg>`

it('gives each page the letters and clips that it uses, and nothing that loads or runs', () => {
  const clipped = `<g clip-path="url(#c)">${letter('b')}</g>`
  const pages = pageSplitter()(
    drawing(page(0, `<a target="_blank" xlink:href="https://example.org/">${letter('a')}</a>`), page(842, clipped)),
  )
  const [first, second] = pages.map(({ page: { svg } }) => svg)
  expect(first).toContain('<defs><path id="a" d="M 1 "/></defs>')
  expect(first).not.toMatch(/example\.org|class=|data-|clipPath/u)
  expect(second).toContain('<clipPath id="c"><path d="M 2 "/></clipPath>')
  expect(second).not.toContain('id="a"')
  expect(pages.map(({ page: { width, height } }) => [width, height])).toEqual([
    [596, 842],
    [596, 842],
  ])
})

it('keeps the key of a page that is drawn as before, wherever it stands among the others', () => {
  const split = pageSplitter()
  const [one, two] = split(drawing(page(0, letter('a')), page(842, letter('b'))))
  const [fresh, moved] = split(drawing(page(0, letter('a') + letter('a')), page(842, letter('a'))))
  expect(moved?.page.key).toBe(one?.page.key)
  expect(new Set([one?.page.key, two?.page.key, fresh?.page.key]).size).toBe(3)
  expect(pageSplitter()(drawing(page(0, letter('a'))))[0]).toEqual(one)
})

it('gives a page another key when its lines come from elsewhere, though it looks the same', () => {
  const link = (id: string) =>
    page(
      0,
      `${letter('a')}<a xlink:href="vouch:section/${id}"><rect class="pseudo-link" width="9" height="9"></rect></a>`,
    )
  const [one] = pageSplitter()(drawing(link('s1')))
  const [other] = pageSplitter()(drawing(link('s2')))
  expect(other?.page.svg).toBe(one?.page.svg)
  expect(other?.page.key).not.toBe(one?.page.key)
})
