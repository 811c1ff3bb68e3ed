import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const read = (text: string) => readSource(readText(`Edda Lorne\n${text}\n`))

describe('what a page says in few words', () => {
  it('keeps a licence among other facts as one of them', () => {
    const { evidence } = read('edda@example.org\n\nOther Information\nGrade 8 piano\nFull driving licence\nOwn car')
    expect(evidence.map(({ text }) => text)).toEqual(['Grade 8 piano', 'Full driving licence', 'Own car'])
  })

  it('has the town alone behind the number', () => {
    expect(read('edda@example.org 07700 900888 Larchbrae\n').basics.location).toBe('Larchbrae')
  })

  it('gives the employer above to a post at the same firm', () => {
    const { entries } = read(
      '\nWORK\n\nTrainee Solicitor - Quern Law LLP, Newry (Sept 2016 - Sept 2018)\n- Seats in family\n\nParalegal - Same firm (Jan - Aug 2016)\n- Bundles',
    )
    expect(entries.map(({ organisation }) => organisation)).toEqual(['Quern Law LLP', 'Quern Law LLP'])
  })

  it('knows a university by its letters and its town', () => {
    const { entries } = read('\nWORK\n\nWorking student, TU Larch, Faculty EEMCS, 2014–2016\n- Ran tests')
    expect(entries[0]).toMatchObject({ title: 'Working student', organisation: 'TU Larch, Faculty EEMCS' })
  })
})
