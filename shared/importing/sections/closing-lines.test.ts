import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const page = (end: string) =>
  readSource(
    readText(
      `Rowan Teasdale\n\nWORK\n\nYard Hand, Harrow Timber Ltd, Jan 2018 to Apr 2021\n- stacked timber\n\nSCHOOL\n5 GCSEs, Kirkby High School, 2010\n${end}\n`,
    ),
  )

describe('what stands below the last school or post and is not of it', () => {
  it('gives labelled lines to what their label says', () => {
    const { entries, evidence } = page(
      '\nCOMPUTERS: Excel (basic), email, stock gun\nDriving: full clean licence, own car\nLanguages: Polish and English.\nInterests: fell running, bread baking',
    )
    expect(entries.map(({ kind, title, evidence: items }) => [kind, title, items.length])).toEqual([
      ['work', 'Yard Hand', 1],
      ['education', '5 GCSEs', 0],
      ['skill', 'COMPUTERS', 1],
      ['certificate', 'Driving: full clean licence, own car', 1],
      ['language', 'Polish', 1],
      ['language', 'English', 1],
    ])
    expect(evidence.map(({ text }) => text)).toContain('COMPUTERS: Excel (basic), email, stock gun')
  })

  it('leaves what somebody says of themselves to nobody’s school', () => {
    const { evidence } = page('\nHappy to work nights. I coach a girls rugby team on Sundays.')
    expect(evidence.map(({ text, entry }) => [text, entry])).toEqual([
      ['stacked timber', 'r1'],
      ['Happy to work nights.', null],
      ['I coach a girls rugby team on Sundays.', null],
    ])
  })

  it('leaves a line about the study with it', () => {
    const { evidence } = page('Projects: a bridge of straws, a weather station')
    expect(evidence.map(({ entry }) => entry)).toEqual(['r1', 'r2'])
  })

  it('finds languages below the last post too, though no blank line parts them', () => {
    const { entries } = readSource(
      readText(
        'Rowan Teasdale\n\nWORK\n\nYard Hand, Harrow Timber Ltd, 2018 to 2021\n- stacked timber\nLanguages: Polish (native), English\n',
      ),
    )
    expect(entries.map(({ kind, title }) => [kind, title])).toEqual([
      ['work', 'Yard Hand'],
      ['language', 'Polish'],
      ['language', 'English'],
    ])
  })
})
