import { describe, expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { indexLibrary } from '../../matching/ranking/index-library.ts'
import { degreesAsked } from './degrees-asked.ts'

const held = (...texts: readonly string[]) => {
  const entries = texts.map((_, at) => entryOf({ id: `n${at}`, kind: 'education' }))
  const evidence = texts.map((text, at) => evidenceOf(text, { id: text.split(' ')[0] ?? '', entry: `n${at}` }))
  return { evidence, entries, library: indexLibrary(evidence, entries) }
}
const three = held(
  'PhD Soil Science, University of Marlport, 2016',
  'MSc Ecology, Kingsmead University, 2011',
  'BSc Geography, Kingsmead University, 2009',
)

describe('the degrees that a call for one is answered by', () => {
  it.each([
    ['A degree', ['PhD']],
    ['Educated to degree level', ['PhD']],
    ["A master's degree or higher", ['PhD']],
    ['A doctorate', ['PhD']],
    ['Third-level qualification', ['PhD']],
    ["A first degree and a master's degree", ['MSc', 'BSc']],
    ['Degree in geography', ['BSc']],
    ['A relevant degree', ['PhD', 'MSc']],
    ['Degree in hydrology, glaciology or a similar discipline', ['PhD']],
    ['Degree in geography or a related subject', ['BSc']],
  ])('%s', (asked, found) => expect(degreesAsked(asked, three)).toEqual(found))

  it('are known by the short names of more countries', () => {
    const abroad = held(
      'M.Tech. Soil Engineering, Kestrel Institute, 2017',
      'B.E. Civil Engineering, Kestrel Institute',
    )
    expect(degreesAsked("Degree in soil engineering (Master's or equivalent)", abroad)).toEqual(['M.Tech.'])
  })

  it('are none that is not held', () => {
    expect(degreesAsked('A doctorate', held('MSc Ecology, Kingsmead University, 2011'))).toEqual([])
    expect(degreesAsked('A degree', held('BSc Geography, Kingsmead University, started 2024'))).toEqual([])
  })

  it.each(['Experience of a degree programme', 'A high degree of accuracy', 'Degree in accounting'])(
    'are none for “%s”',
    (asked) => expect(degreesAsked(asked, three)).toEqual([]),
  )
})
