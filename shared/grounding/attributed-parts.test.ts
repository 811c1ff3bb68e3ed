import { describe, expect, it } from 'vitest'
import { checkText } from './check-text.ts'
import type { GroundingEvidence } from './grounding-evidence.ts'

const smith = {
  kind: 'work',
  title: 'Farrier',
  organisation: 'Holt Forge Ltd',
  location: 'Ludlow',
  start: '2019-05',
  end: 'present',
}
const learner = {
  kind: 'work',
  title: 'Apprentice Farrier',
  organisation: 'R. Pask & Sons',
  location: 'Hereford',
  start: '2015-09',
  end: '2019-04',
}
const course = {
  kind: 'education',
  title: 'Teaching Apprentices course',
  organisation: null,
  location: null,
  start: null,
  end: '2022',
}
const licence = {
  kind: 'certificate',
  title: 'Full clean driving licence',
  organisation: null,
  location: null,
  start: null,
  end: null,
}
const gas = {
  kind: 'certificate',
  title: 'Gas forge ticket',
  organisation: null,
  location: null,
  start: null,
  end: '2028',
}

const evidence: readonly GroundingEvidence[] = [
  { id: 'e1', text: 'Shoe about forty horses a month at six yards', entry: smith },
  { id: 'e2', text: 'Made tools and worked the bellows for the farrier in charge', entry: learner },
  { id: 'e3', text: 'Teaching Apprentices course, 2022', entry: course },
  { id: 'e4', text: 'Mentor to two apprentices from Holme Lacy since 2021', entry: smith },
  { id: 'e5', text: 'Full clean driving licence', entry: licence },
  { id: 'e6', text: 'Gas forge ticket, valid to 2028', entry: gas },
]
const read = (text: string) => {
  const { sentences, findings } = checkText({ text, evidence, today: '2026-11-21' })
  return { status: sentences.map((one) => one.status), evidence: sentences.flatMap((one) => one.evidence), findings }
}

describe('a sentence that tells of several things', () => {
  it.each([
    [
      'I served my time with R. Pask & Sons in Hereford and have been with Holt Forge in Ludlow since May 2019.',
      ['e2', 'e1'],
    ],
    [
      'I have also mentored two apprentices from Holme Lacy and completed the Teaching Apprentices course in 2022.',
      ['e4', 'e3'],
    ],
    ['My gas forge ticket is good until 2028, and I have made tools at R. Pask & Sons.', ['e6', 'e2']],
    ['Before Holt Forge I worked the bellows for the farrier in charge at R. Pask & Sons.', ['e2']],
  ])('%s rests on the evidence of each part', (text, ids) => {
    const told = read(text)
    expect(told.status).toEqual(['backed'])
    for (const id of ids) expect(told.evidence).toContain(id)
  })

  it.each([
    'I have been with Holt Forge in Ludlow since May 2019 and made tools for the farrier in charge.',
    'I have also mentored nine apprentices from Holme Lacy and completed the Teaching Apprentices course in 2022.',
    'My gas forge ticket is good until 2031, and my driving licence is clean.',
    'I served my time with R. Pask & Sons in Hereford and have been with Holt Forge in Ludlow since May 2012.',
  ])('%s does not stand because its parts would elsewhere', (text) => expect(read(text).status).not.toEqual(['backed']))
})
