import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readPosting } from '../read-posting.ts'

const lines = (text: string) =>
  readPosting(readText(text)).requirements.map(({ level, text: said }) => `${level}: ${said}`)

describe('small advertisements without verbs', () => {
  it('years, work between lines that ask, and turns of duty count', () => {
    expect(
      lines(`ROOFER

Small family firm. You must hold a clean licence.
Minimum 4 yrs experience on slate.
Repairs, re-roofs and lead work.
1 in 4 on call.
You'll need to be tidy and punctual.
`),
    ).toEqual([
      'eligibility: You must hold a clean licence.',
      'must: Minimum 4 yrs experience on slate.',
      'duty: Repairs, re-roofs and lead work.',
      'eligibility: 1 in 4 on call.',
      "must: You'll need to be tidy and punctual.",
    ])
  })

  it('the same words on their own are talk', () => {
    expect(lines('Repairs, re-roofs and lead work.\n\nCall us for a quote.\n')).toEqual([])
  })
})

describe('prose of universities and public bodies', () => {
  it('works with a "to" each, a record after a degree, whom one looks for, and the questions of a letter with its limit', () => {
    const text = `Lecturer in Geology, School of Earth, University of Wold

Applicants should have a PhD in geology and a growing record of publication. The person appointed will be expected to teach first-year students, to supervise fieldwork and to seek grants. We especially look for colleagues who can work with museums.

In your cover letter (max. 600 words) please address the following:
1. How does your research fit the School?
2. Describe how you teach in the field.
`
    expect(lines(text)).toEqual([
      'must: Applicants should have a PhD in geology',
      'must: a growing record of publication.',
      'duty: The person appointed will be expected to teach first-year students',
      'duty: to supervise fieldwork',
      'duty: to seek grants.',
      'must: We especially look for colleagues who can work with museums.',
      'question: How does your research fit the School?',
      'question: Describe how you teach in the field.',
    ])
    const { role, company, requirements } = readPosting(readText(text))
    expect([role, company]).toEqual(['Lecturer in Geology', 'University of Wold'])
    expect(requirements.slice(-2).map(({ limit }) => limit)).toEqual([{ words: 600 }, { words: 600 }])
  })

  it('competencies that one is evaluated on count; when experience was gained is no register to be on', () => {
    expect(
      lines(`Stores Technician

How You Will Be Evaluated

You will be evaluated on the following competencies:
- Attention to Detail
- Inventory Control

Requirements
- Significant post-registration experience in theatre nursing
- Able to work flexibly over seven days
`),
    ).toEqual([
      'must: Attention to Detail',
      'must: Inventory Control',
      'must: Significant post-registration experience in theatre nursing',
      'eligibility: Able to work flexibly over seven days',
    ])
  })
})
