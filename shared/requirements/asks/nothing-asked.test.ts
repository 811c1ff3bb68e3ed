import { expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readPosting } from '../read-posting.ts'

const asked = (text: string) =>
  readPosting(readMarkdown(`# Finance Officer\n\nMarlow Housing, Leeds\n\n${text}\n`)).requirements.map(
    ({ level, text: words }) => [level, words],
  )

it.each([
  'Reporting to the Head of Finance',
  'Responsible to the night manager.',
  'Hours: 40 per week, 1 in 5 on call',
  'Salary: £31,500 a year · 37 hours a week, including one weekend in four',
  'Contract: Permanent, full-time (38 hours, rotating shifts)',
  'Hours: Monday to Thursday, 8.30 to 5, and one Friday in three',
  'Apply through our jobs site with a supporting statement that addresses the person specification.',
  'One weekend in two off.',
  'Half in our office, half on site.',
  'Send a supporting statement addressing the person specification to jobs@marlow.example by 4 May.',
  'Send a CV and a few lines about yourself to Ada Marlow.',
  'What we can promise is a good team, a cottage if you need one and a share of the eggs.',
])('“%s” asks for nothing', (line) => {
  expect(asked(`${line}\n\nYou will need experience of running a purchase ledger.`)).toEqual([
    ['must', 'You will need experience of running a purchase ledger.'],
  ])
})

it('leaves the name of whoever signs below the list out of it', () => {
  expect(asked('You will need:\n\n- tact\n- a driving licence\n\nADA MARLOW, Leeds').map(([, words]) => words)).toEqual(
    ['tact', 'a driving licence'],
  )
})

it('takes a line of employer, pay and hours for no condition, and the employer from it', () => {
  const { company, requirements } = readPosting(
    readMarkdown(
      '# Apprentice Laboratory Technician (Level 3)\n\n**Calder Coatings, Shipley** · £17,400 in year one · 37 hours, one day a week at college · Start January 2027\n\nYou will learn to prepare samples.\n',
    ),
  )
  expect(company).toBe('Calder Coatings')
  expect(requirements.map(({ text }) => text)).toEqual(['You will learn to prepare samples.'])
})

it('leaves what is taught in the post out of the wish before it', () => {
  expect(asked('Welsh would be a real asset, and the rest we can teach.')).toEqual([
    ['nice', 'Welsh would be a real asset'],
  ])
})

it('takes what helps for a wish', () => {
  expect(asked('You will need experience of running a purchase ledger. It helps to know Sage.')[1]).toEqual([
    'nice',
    'It helps to know Sage.',
  ])
})

it('leaves work that points back with the work it points to', () => {
  expect(
    asked(
      'You will recruit and welcome new members, match them to mentors, keep our records straight and thank people often.',
    ).map(([, words]) => words),
  ).toEqual([
    'You will recruit and welcome new members, match them to mentors',
    'keep our records straight',
    'thank people often.',
  ])
})
