import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const entries = (lines: string) => {
  const reading = readSource(readText(`Edda Lorne\nedda@example.org\n\n${lines}\n`))
  return {
    named: reading.entries.map(({ kind, title, organisation }) => [kind, title, organisation]),
    apart: reading.evidence.filter(({ entry }) => entry === null).map(({ text }) => text),
    skills: reading.skills,
  }
}

describe('a heading with what stands under it on one line', () => {
  it('is not the giver of the certificate above it', () => {
    const lines =
      'TRAINING\nManual handling 2021\nForklift (reach)\nSoftware: Excel, FarmWorks\nLicence: B, B+E, tractor'
    expect(entries(lines)).toMatchObject({
      named: [
        ['certificate', 'Manual handling', null],
        ['certificate', 'Forklift (reach)', null],
        ['skill', 'Software', null],
        ['certificate', 'Licence: B, B+E, tractor', null],
      ],
      skills: ['Excel', 'FarmWorks'],
    })
  })

  it('tells of unpaid work below studies', () => {
    const lines =
      'EDUCATION\nNVQ 3 Engineering, Quern College, 2010\n\nVolunteering: Food bank driver, Larch Kitchen, 2020 - 2022'
    expect(entries(lines).named).toEqual([
      ['education', 'NVQ 3 Engineering', 'Quern College'],
      ['volunteer', 'Food bank driver', 'Larch Kitchen'],
    ])
  })
})

describe('plain lines under Other', () => {
  it('say one thing each and hang on none of the others', () => {
    const lines = 'OTHER\nFirst aider since 2020\nDriving licence B, C\nMember of works council 2018-2021\nOwn car'
    const { named, apart } = entries(lines)
    expect(apart).toEqual(['Driving licence B, C', 'Own car'])
    expect(named.map(([kind]) => kind)).toEqual(['other', 'other'])
  })
})

describe('a membership among qualifications', () => {
  it('is a paper and no study', () => {
    const lines =
      'QUALIFICATIONS\nChartered Member, Institute of Quernwork, 2013\nLevel 3 Diploma in Agriculture, Larch College, 2012'
    expect(entries(lines).named).toEqual([
      ['certificate', 'Chartered Member', 'Institute of Quernwork'],
      ['education', 'Level 3 Diploma in Agriculture', 'Larch College'],
    ])
  })
})
