import { describe, expect, it } from 'vitest'
import type { PageMark } from './page-drawing.ts'
import { readPage } from './read-page.ts'

const page = (drawn: string, defs = '') =>
  `<svg viewBox="0 0 596 842" width="596pt" height="842pt" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><defs>${defs}</defs><rect width="596" height="842" fill="#fff"/>${drawn}</svg>`
const rounded = (mark: PageMark | undefined) => mark?.at.map((one) => Number(one.toFixed(6)) + 0)
const letterA = '<path id="a" d="M 0 0 L 5 0 Z "/>'

describe('a page of our templates', () => {
  it('is read into its letters, each where it stands and in its colour', () => {
    const drawn =
      '<g><g transform="translate(60.5,-100)"><g fill="#1f1e1b" transform="scale(0.01,-0.01)"><use x="0" y="0" href="#a"/><use x="544.5" y="100" href="#a"/></g></g></g>'
    const read = readPage(page(drawn, letterA))
    expect(read).toMatchObject({ width: 596, height: 842 })
    const [paper, first, second] = read?.marks ?? []
    expect(paper).toMatchObject({ path: 'M 0 0 H 596 V 842 H 0 Z', fill: '#ffffff' })
    expect(first).toMatchObject({ path: 'M 0 0 L 5 0 Z ', fill: '#1f1e1b', stroke: null })
    expect(rounded(first)).toEqual([0.01, 0, 0, -0.01, 60.5, -100])
    expect(rounded(second)).toEqual([0.01, 0, 0, -0.01, 65.945, -101])
  })

  it('is read into its rules, filled or drawn as a line', () => {
    const drawn =
      '<g transform="translate(10,20)"><path d="M 0 0 L 9 0 " fill="none" fill-rule="nonzero" stroke="#8c3a2b" stroke-width="1.4" stroke-miterlimit="4"/></g><path d="M 0 0 Z " fill="#5f5b53" fill-rule="nonzero"/>'
    const [, line, box] = readPage(page(drawn))?.marks ?? []
    expect(line).toEqual({
      path: 'M 0 0 L 9 0 ',
      at: [1, 0, 0, 1, 10, 20],
      fill: null,
      stroke: { colour: '#8c3a2b', width: 1.4, miterLimit: 4 },
    })
    expect(box).toMatchObject({ fill: '#5f5b53', stroke: null })
  })

  it('leaves out letters that have no outline, as spaces have none', () => {
    expect(readPage(page('<g fill="#000000"><use x="0" y="0" href="#space"/></g>'))?.marks).toHaveLength(1)
  })
})

describe('what is not known is left to the browser', () => {
  it.each([
    ['a picture', '<image x="0" y="0" width="9" height="9" href="data:image/png;base64,AA"/>'],
    ['a turned group', '<g transform="rotate(45)"></g>'],
    ['a clip', '<g clip-path="url(#c)"></g>'],
    ['a shade', '<g fill="url(#g)"></g>'],
    ['a fading', '<g opacity="0.5"></g>'],
    ['a fill by the even-odd rule', '<path d="M 0 0" fill="#000000" fill-rule="evenodd"/>'],
    ['dashes', '<path d="M 0 0" fill="none" stroke="#000000" stroke-dasharray="1 2"/>'],
    ['a letter with attributes of its own', '<g fill="#000000"><use x="0" y="0" href="#a" opacity="0.5"/></g>'],
    ['words', '<g>words</g>'],
    ['an element that is not closed', '<g>'],
  ])('%s', (_, drawn) => {
    expect(readPage(page(drawn, letterA))).toBeNull()
  })

  it.each([
    ['a shape in colours of its own', '<path id="a" d="M 0 0" fill="#ff0000"/>'],
    ['a picture among the shapes', '<image id="a" href="data:image/png;base64,AA"/>'],
    ['a drawing among the shapes', '<svg id="a" viewBox="0 0 1 1"></svg>'],
  ])('%s', (_, shape) => {
    expect(readPage(page('<g fill="#000000"><use x="0" y="0" href="#a"/></g>', shape))).toBeNull()
  })

  it('nothing, and what is no drawing', () => {
    expect(readPage('')).toBeNull()
    expect(readPage('words')).toBeNull()
  })
})
