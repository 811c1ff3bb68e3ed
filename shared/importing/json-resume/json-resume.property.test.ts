import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJsonResume } from '../../../electron/adapters/readers/json-resume.ts'
import { readingLimits } from '../../../electron/adapters/readers/limits.ts'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { entryKinds } from '../../domain/entry.ts'
import { readSource } from '../read-source.ts'
import { fromJsonResume } from './from-json-resume.ts'
import type { ResumeLibrary } from './resume-library.ts'
import { resumeOf } from './resume-of.ts'
import { toJsonResume } from './to-json-resume.ts'

const read = (text: string) =>
  readSource(readJsonResume({ name: 'resume.json', bytes: new Uint8Array(), text, limits: readingLimits }))
const again = (library: ResumeLibrary) => resumeOf(read(JSON.stringify(toJsonResume(library))))

const words = fc
  .array(
    fc.constantFrom(
      'Ward',
      'Sister',
      'led',
      '14',
      'nurses,',
      '30%',
      'Zürich',
      'C++',
      '(B2)',
      '“quoted”',
      '–',
      '2019',
      'a',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((list) => list.join(' '))
const maybe = fc.option(words)
const date = fc.constantFrom('2019', '2019-04', null)
const item = fc.record({
  text: words,
  level: fc.constant(0),
  links: fc.array(fc.record({ text: words, href: fc.constant('https://example.org/menu') }), { maxLength: 2 }),
  said: fc.option(fc.record({ who: maybe, when: date, href: fc.constant(null) })),
})
const items = fc.array(item, { maxLength: 4 }).map((list) => list.map((each, index) => ({ ...each, level: index % 3 })))
const library: fc.Arbitrary<ResumeLibrary> = fc.record({
  basics: fc.record({
    name: maybe,
    email: maybe,
    phone: maybe,
    location: maybe,
    urls: fc.array(words, { maxLength: 3 }),
  }),
  entries: fc.array(
    fc.record({
      kind: fc.constantFrom(...entryKinds),
      title: maybe,
      organisation: maybe,
      location: maybe,
      start: date,
      end: fc.constantFrom('2021', '2021-09', 'present' as const, null),
      items,
    }),
    { maxLength: 6 },
  ),
  items,
  skills: fc.array(words, { maxLength: 4 }),
})

describe('JSON Resume out and in again', () => {
  it('gives the same library, whatever it holds', () => {
    fc.assert(
      fc.property(library, (given) => {
        expect(again(given)).toEqual(given)
      }),
      { numRuns: 200 },
    )
  })

  it('gives what was read from a page', () => {
    const page = resumeOf(
      readSource(
        readMarkdown(`# Niamh Byrne

niamh@example.org

## Experience

### Ward Sister, Elmbridge Clinic, Leeds
May 2019 – present

- Led 14 nurses
  - on [two wards](https://example.org/wards)

> She never loses her calm.
> — Tom Ashe, Ward Manager

## Languages

English (native), German (B2)
`),
      ),
    )
    expect(again(page)).toEqual(page)
  })

  it('lets what was edited elsewhere decide', () => {
    const given = resumeOf(
      readSource(readText('Niamh Byrne\n\nEXPERIENCE\n\nCook, Marisco, 2018 – 2020\n- Ran a kitchen\n')),
    )
    const file = JSON.stringify(toJsonResume(given))
    expect(fromJsonResume(JSON.parse(file))).toEqual(given)
    const standard = file.indexOf('"work"')
    const edited = `${file.slice(0, standard)}${file.slice(standard).replace('Ran a kitchen', 'Ran two kitchens')}`
    expect(fromJsonResume(JSON.parse(edited))).toBeNull()
    expect(read(edited).evidence.map(({ text }) => text)).toEqual(['Ran two kitchens'])
  })

  it('writes what other programs read', () => {
    const given = resumeOf(
      readSource(readText('Niamh Byrne\n\nEXPERIENCE\n\nCook, Marisco, 2018 – 2020\n- Ran a kitchen\n')),
    )
    expect(toJsonResume(given)).toMatchObject({
      basics: { name: 'Niamh Byrne' },
      work: [{ position: 'Cook', name: 'Marisco', startDate: '2018', endDate: '2020', highlights: ['Ran a kitchen'] }],
    })
  })
})
