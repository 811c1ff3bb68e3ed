import { expect, it } from 'vitest'
import { fitsQuestion } from './fits-question.ts'

it.each([
  ['Give an example of persuading people over whom you had no power.', 'Answered the choir’s telephone', false],
  ['Give an example of persuading people over whom you had no power.', 'Won over three parish councils', true],
  ['Communicating and influencing', 'Wrote the choir’s newsletter', true],
  ['Tell us about a time you had to let a volunteer go.', 'Trained 35 volunteers in first aid', false],
  ['Tell us about a time you had to let a volunteer go.', 'Led two disciplinary meetings with volunteers', true],
  ['How would you make sure a new volunteer feels at home?', 'Mentored eleven newly qualified nurses', true],
  ['How would you make sure a new volunteer feels at home?', 'Drew up the annual accounts', false],
  ['Describe a fleet you managed.', 'Kept a fleet of 42 lorries on the road', true],
  ['Describe a fleet you managed.', 'Assisted paramedics with patient assessment', false],
  ['Describe a scheme for growers that you set up.', 'Set up nine growers’ markets', true],
  ['Describe a scheme for growers that you set up.', 'Paid 200 growers on time', false],
  ['Tell us about a time you turned round a failing shop.', 'Brought breakages down from 9% to 4%', true],
  ['Tell us about a time you turned round a failing shop.', 'Opened the till each morning', false],
  ['What is the best exhibition you have worked on?', 'Hung the exhibition of tide tables', true],
  ['Tell us about a hard decision you made under pressure.', 'Decided 40 permits a month', false],
  [
    'Tell us about a hard decision you made under pressure.',
    'When the lock gates failed before the deadline, I moved the fleet overnight',
    true,
  ],
  ['How have you explained something complicated?', 'Redrew the tide tables in plain language', true],
  ['How have you explained something complicated?', 'Won £4,000 for the harbour', false],
  ['How did you bring people with different interests together?', 'Chair the forum of anglers and rowers', true],
  ['How did you bring people with different interests together?', 'Fed the swans', false],
  ['Teamwork: Describe how you have coached or trained a ringer.', 'Trained three new ringers', true],
  [
    'Visitors: tell us of a time when you improved the welcome that visitors had.',
    'Set up a bell, which cut the wait from an hour to ten minutes',
    true,
  ],
  [
    'Visitors: tell us of a time when you improved the welcome that visitors had.',
    'First at the gate for 300 visitors a day',
    false,
  ],
  ['Describe how you motivated people during a change.', 'Started a fruit round for 85 homes', false],
  [
    'Give an example of an improvement that you led and its result.',
    'I investigate breakages and feed them back',
    false,
  ],
  ['Describe your teaching (max 300 words)', 'Taught physics to Years 7 to 13', true],
] as const)('“%s” and “%s”: %s', (question, text, expected) => {
  expect(fitsQuestion(question, text)).toBe(expected)
})

it('takes one word of the thing for enough where any experience of it is asked for', () => {
  const line = 'I tend the tide tables of the harbour'
  expect(fitsQuestion('What experience do you have of lending or mending tide clocks?', line)).toBe(true)
  expect(fitsQuestion('What experience do you have of lending or mending clocks?', line)).toBe(false)
})
