import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readPosting } from '../read-posting.ts'

const top = 'Yard Supervisor - Thorne Timber, Wakefield\n\nWe move timber for six builders.\n\n'
const lines = (text: string) =>
  readPosting(readText(top + text)).requirements.map(({ level, text: said }) => `${level}: ${said}`)

describe('sentences that ask for several things', () => {
  it('lose none of their works, the last included', () => {
    const found = lines(
      'You should have three years of experience with timber.\n\nDay to day, you will brief the crew in the morning, plan labour against the orders for the night and report stock discrepancies to the yard manager.\n\nWe pay £36,000, with a canteen that people like. Drop us a line with your CV.',
    )
    expect(found).toEqual([
      'must: You should have three years of experience with timber.',
      'duty: Day to day, you will brief the crew in the morning',
      'duty: plan labour against the orders for the night',
      'duty: report stock discrepancies to the yard manager.',
    ])
  })

  it('keep how something is shown with what is shown', () => {
    expect(lines('You care about quality and can show how you raised it. You must hold a forklift licence.')[0]).toBe(
      'must: You care about quality and can show how you raised it.',
    )
  })

  it('part a duty from what it takes', () => {
    expect(lines('You will be in charge of twelve people, so we want somebody who has led a crew before.')).toEqual([
      'duty: You will be in charge of twelve people',
      'must: we want somebody who has led a crew before.',
    ])
  })
})

it('takes what the employer looks to the reader for as work, and both of two ways to be', () => {
  expect(lines('We would also rely on you to run the annual stock count, which falls in March.')).toEqual([
    'duty: We would also rely on you to run the annual stock count, which falls in March.',
  ])
  expect(
    lines('You will meet drivers at six in the morning, so we really need you to be patient and to wake up early.'),
  ).toEqual(expect.arrayContaining(['must: we really need you to be patient', 'must: to wake up early.']))
})

it('takes travel among duties for a condition', () => {
  expect(lines('You will:\n- lead the crew\n- travel within Wales about once a month\n- write the rota').at(1)).toBe(
    'eligibility: travel within Wales about once a month',
  )
})

it('parts two wishes that each begin with “if you”', () => {
  expect(
    lines('If you have a shunting ticket so much the better, and if you speak some Dutch our skippers will cheer.'),
  ).toEqual([
    'nice: If you have a shunting ticket so much the better',
    'nice: if you speak some Dutch our skippers will cheer.',
  ])
})

it('takes a language that is taught for no condition, and a statement on each criterion for a prompt', () => {
  expect(lines('Essential:\n- Experience of helping children with English as an additional language')).toEqual([
    'must: Experience of helping children with English as an additional language',
  ])
  expect(lines('Please submit a supporting statement of two pages which addresses each criterion.')).toEqual([
    'question: Please submit a supporting statement of two pages which addresses each criterion.',
  ])
})

it('parts what is needed after all from what is not, and two things that matter', () => {
  expect(
    lines('We don’t mind if you have never sold timber before, but you do need to be able to read a plan.'),
  ).toEqual(['must: you do need to be able to read a plan.'])
  expect(lines('What matters to us is that you can stack a load and that you have driven a reach truck.')).toEqual([
    'must: What matters to us is that you can stack a load',
    'must: you have driven a reach truck.',
  ])
})

it('parts the works of a day behind where it is spent, and the last of three works from the first', () => {
  expect(
    lines(
      'You’ll be out in the yard in all weathers, loading lorries by eight, checking straps and waving drivers off.',
    ),
  ).toEqual([
    'duty: You’ll be out in the yard in all weathers, loading lorries by eight',
    'duty: checking straps',
    'duty: waving drivers off.',
  ])
  expect(
    lines(
      'You will take charge of a crew of eight, support new drivers through their first month and lead our work on waste.',
    ),
  ).toEqual([
    'duty: You will take charge of a crew of eight',
    'duty: support new drivers through their first month',
    'duty: lead our work on waste.',
  ])
})

it('parts a second thing that is welcome as the first is', () => {
  expect(lines('A forestry diploma is an advantage, as is knowledge of hardwoods.')).toEqual([
    'nice: A forestry diploma is an advantage',
    'nice: knowledge of hardwoods.',
  ])
})

it('takes leading a team on a shift for no condition of when one works', () => {
  expect(lines('Essential:\n- Able to lead a team on a busy shift\n- Able to work night shifts')).toEqual([
    'must: Able to lead a team on a busy shift',
    'eligibility: Able to work night shifts',
  ])
})

it('finds the work in the sentence that offers it, and what is essential behind what is needed', () => {
  expect(
    lines('We have an opening for a yard hand who will walk the stacks, grade sawn oak and answer the phone.')[0],
  ).toBe('duty: We have an opening for a yard hand who will walk the stacks')
  expect(lines('You need to be good with figures, and it’s essential that you can lift 20 kg.')).toEqual([
    'must: You need to be good with figures',
    'must: it’s essential that you can lift 20 kg.',
  ])
})

it('parts what is needed for a reason from what would help', () => {
  expect(
    lines('You should know your oaks. Some Welsh would help, and as we are up a track you’ll need to drive.').slice(1),
  ).toEqual([
    expect.stringContaining('Some Welsh would help'),
    expect.stringContaining('as we are up a track you’ll need to drive.'),
  ])
})

it('asks for nothing in what others do, how candidates are judged, and the post named once more', () => {
  const said = [
    'Forty drivers call here. They drive in from the docks, walk the stacks at night, drink our tea and sweep their own bays.',
    'Candidates will be shortlisted against the criteria marked (A), which must be addressed in the statement.',
    'You will be its first supervisor.',
  ]
  expect(lines(`${said.join(' ')} You should have three years of experience with timber.`)).toEqual([
    'must: You should have three years of experience with timber.',
  ])
})
