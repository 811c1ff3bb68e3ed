import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readPosting } from '../read-posting.ts'

const lines = (text: string) =>
  readPosting(readText(text)).requirements.map(({ level, text: said }) => `${level}: ${said}`)

describe('postings in mails and running text', () => {
  it('advice on applying, a minimum and what matters are requirements; the foot and the greeting of a mail are none', () => {
    expect(
      lines(`Dear all,

We need a prompter for the summer. Four years or more in a theatre would be the minimum, I think. Please only apply if you are happy to tour. You'll have to be free for the whole of June.

Cheers
Mara Quill

You are receiving this because you signed up at a show. Unsubscribe.
`),
    ).toEqual([
      'must: Four years or more in a theatre would be the minimum, I think.',
      'must: Please only apply if you are happy to tour.',
      "eligibility: You'll have to be free for the whole of June.",
    ])
  })

  it('tells works of the third person apart and never cuts between brackets', () => {
    expect(
      lines(
        'The stage manager runs the readings, calls the cues and looks after a team of two. Experience with glazes (tin, salt, ash) would be lovely, but we can teach you that.',
      ),
    ).toEqual([
      'duty: The stage manager runs the readings',
      'duty: calls the cues',
      'duty: looks after a team of two.',
      'nice: Experience with glazes (tin, salt, ash) would be lovely, but we can teach you that.',
    ])
  })

  it('the code or the cell beside a criterion says its level, also when how it is assessed follows', () => {
    expect(
      lines(
        'Housing Officer\nWexby Council\n\nPerson specification\n\nE1  Able to write clear letters (E) (A/I)\nE2  Calm with people in distress (E) (I)\nD1  Level 3 in housing (D) (A)\n',
      ),
    ).toEqual(['must: Able to write clear letters', 'must: Calm with people in distress', 'nice: Level 3 in housing'])
    const table =
      '## You bring\n\n| Requirement | Essential/Desirable |\n|---|---|\n| Degree in logistics | Essential |\n| Boat handling | Desirable |\n'
    expect(readPosting(readMarkdown(table)).requirements.map(({ level }) => level)).toEqual(['must', 'nice'])
  })

  it('the limit of the points to be shown does not reach the wishes below them', () => {
    const text =
      '## Show how you meet these points (no more than 100 words each)\n\n- At least one year of leading volunteers\n\nIt would also be lovely, though not a must, if you had:\n\n- a food hygiene certificate\n'
    expect(readPosting(readMarkdown(text)).requirements.map(({ limit }) => limit)).toEqual([{ words: 100 }, null])
  })
})

describe('what a mail says of itself', () => {
  const mail = `From: yard@tidewharf.example.org
Subject: Crane nights - Goole - immediate start

Hi all,

We want two people from May. You must be happy at heights.

Disclosure and Barring Service Check
The post is subject to an enhanced check.

Please answer in your reply: Why us? (max 120 words) and Tell us about a busy day you managed. (max 900 characters)

Please add a cover letter of up to two pages telling us how you meet the points above.
`
  it('its subject gives the role, and no heading of a section is the employer', () => {
    const { role, company } = readPosting(readText(mail))
    expect({ role, company }).toEqual({ role: 'Crane nights', company: null })
  })

  it('each question in one line has the limit that stands behind it', () => {
    const questions = readPosting(readText(mail)).requirements.filter(({ level }) => level === 'question')
    expect(questions.map(({ text, limit }) => [text, limit])).toEqual([
      ['Please answer in your reply: Why us? (max 120 words)', { words: 120 }],
      ['Tell us about a busy day you managed. (max 900 characters)', { characters: 900 }],
      ['Please add a cover letter of up to two pages telling us how you meet the points above.', null],
    ])
  })

  it('a shortened "max." ends no question', () => {
    const [question] = readPosting(
      readText('Köchin (m/w/d)\n\nBitte beantworten Sie im Anschreiben (max. 250 Wörter): Warum kochen Sie gern?\n'),
    ).requirements
    expect(question).toMatchObject({ level: 'question', limit: { words: 250 } })
  })
})
