import { expect, it } from 'vitest'
import { clauses } from './clauses.ts'

/** Sentences of running text and the separate things that each asks for. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    "You'll have taught a mixed class, know your phonics and, ideally, play the piano.",
    ["You'll have taught a mixed class", 'know your phonics', 'ideally, play the piano.'],
  ],
  [
    "You'll recruit volunteers in the shops and at events, speak at schools and Rotary clubs, and keep our database up to date.",
    [
      "You'll recruit volunteers in the shops and at events",
      'speak at schools and Rotary clubs',
      'keep our database up to date.',
    ],
  ],
  [
    "As a keyworker for six babies you'll plan play around their interests, keep their records up to date and share the day with parents.",
    [
      "As a keyworker for six babies you'll plan play around their interests",
      'keep their records up to date',
      'share the day with parents.',
    ],
  ],
  ['You will set up and run the new service from scratch.', ['You will set up and run the new service from scratch.']],
  [
    "You write clearly, don't mind the phone and have used a till before.",
    ['You write clearly', "don't mind the phone", 'have used a till before.'],
  ],
  [
    'What you do need is stamina, a thick skin and the confidence to say no.',
    ['What you do need is stamina', 'a thick skin', 'the confidence to say no.'],
  ],
  [
    'The job involves opening the building, setting out chairs and locking up at night.',
    ['The job involves opening the building', 'setting out chairs', 'locking up at night.'],
  ],
  [
    "You'll need to be calm under pressure, comfortable with numbers and happy to work alone.",
    ["You'll need to be calm under pressure", 'comfortable with numbers', 'happy to work alone.'],
  ],
  [
    "We're after someone who has run a shop, enjoys a chat and can lift a sack of feed.",
    ["We're after someone who has run a shop", 'enjoys a chat', 'can lift a sack of feed.'],
  ],
  [
    'We expect you to hold a teaching qualification and to have taught abroad.',
    ['We expect you to hold a teaching qualification', 'to have taught abroad.'],
  ],
  ['You will sow the beds and look after the glasshouse.', ['You will sow the beds', 'look after the glasshouse.']],
  [
    'You should have a degree in history and a good reading knowledge of Latin.',
    ['You should have a degree in history', 'a good reading knowledge of Latin.'],
  ],
  ['You must be able to climb a ladder and drive a van.', ['You must be able to climb a ladder', 'drive a van.']],
  [
    "The person we're looking for has managed a budget and is comfortable in front of a camera.",
    ["The person we're looking for has managed a budget", 'is comfortable in front of a camera.'],
  ],
  [
    'Experience of lambing is essential; a quad licence would be handy.',
    ['Experience of lambing is essential', 'a quad licence would be handy.'],
  ],
  [
    "You'd be writing the newsletter, answering the phone and booking the hall.",
    ["You'd be writing the newsletter", 'answering the phone', 'booking the hall.'],
  ],
  ['You will plan, prepare and deliver lessons.', ['You will plan, prepare and deliver lessons.']],
  ['You will work with pupils, parents and staff.', ['You will work with pupils, parents and staff.']],
  ['You need experience of sheep, goats and cattle.', ['You need experience of sheep, goats and cattle.']],
  [
    'You will support people with learning disabilities and autism.',
    ['You will support people with learning disabilities and autism.'],
  ],
  ['You will manage and develop a team of twelve.', ['You will manage and develop a team of twelve.']],
  [
    "You'll be part of a small, friendly and hard-working team.",
    ["You'll be part of a small, friendly and hard-working team."],
  ],
  ['You can use Word, Excel or Google Sheets.', ['You can use Word, Excel or Google Sheets.']],
  ['You should be honest, reliable and punctual.', ['You should be honest, reliable and punctual.']],
  ['You will report to the head chef and the owner.', ['You will report to the head chef and the owner.']],
  [
    'You will help children to plan and run their own projects.',
    ['You will help children to plan and run their own projects.'],
  ],
  ['A knowledge of wine and beer would be useful.', ['A knowledge of wine and beer would be useful.']],
  [
    'You must have a diploma, a degree or a recognised certificate.',
    ['You must have a diploma, a degree or a recognised certificate.'],
  ],
  [
    'You will have excellent written and spoken communication skills.',
    ['You will have excellent written and spoken communication skills.'],
  ],
  [
    "You'll keep the books, chase late payers and send the figures to our accountant each quarter.",
    ["You'll keep the books", 'chase late payers', 'send the figures to our accountant each quarter.'],
  ],
  [
    "You have patience in buckets, you like old people and you don't mind mess.",
    ['You have patience in buckets', 'you like old people', "you don't mind mess."],
  ],
  [
    'It helps if you can sew, know a bit of French or have worked in a theatre.',
    ['It helps if you can sew', 'know a bit of French', 'have worked in a theatre.'],
  ],
  [
    'You will be expected to teach on two modules, to supervise projects and to bring in grants.',
    ['You will be expected to teach on two modules', 'to supervise projects', 'to bring in grants.'],
  ],
  [
    "You'd look after our website and newsletter, help the rangers to take better pictures and deal with the press.",
    ["You'd look after our website and newsletter", 'help the rangers to take better pictures', 'deal with the press.'],
  ],
  [
    'Your days would be spent mending fences, checking stock and talking to walkers.',
    ['Your days would be spent mending fences', 'checking stock', 'talking to walkers.'],
  ],
  [
    'Candidates should have a PhD in physics and a record of publication.',
    ['Candidates should have a PhD in physics', 'a record of publication.'],
  ],
  [
    "You'll know how to read a drawing, set up a lathe and hold a tolerance.",
    ["You'll know how to read a drawing", 'set up a lathe', 'hold a tolerance.'],
  ],
  [
    "You've worked in a busy kitchen, hold a Level 2 hygiene certificate and can cook a decent curry.",
    ["You've worked in a busy kitchen", 'hold a Level 2 hygiene certificate', 'can cook a decent curry.'],
  ],
  [
    'You will assess applicants, write reports for the court and give evidence when asked.',
    ['You will assess applicants', 'write reports for the court', 'give evidence when asked.'],
  ],
  [
    'We need someone with a clean licence, a head for heights and at least two years on scaffolding.',
    ['We need someone with a clean licence', 'a head for heights', 'at least two years on scaffolding.'],
  ],
  [
    "He or she will run the archive, answer readers' letters and catalogue new gifts.",
    ['He or she will run the archive', "answer readers' letters", 'catalogue new gifts.'],
  ],
]

it.each(sentences)('%s', (sentence, things) => {
  const cut = clauses(sentence, 'other').map(({ start, end }) => sentence.slice(start, end))
  expect(cut).toEqual(things)
})

it('gets through a long run of joining words', () => {
  expect(clauses(`You will ${'run the shop and '.repeat(200)}rest.`, 'other').length).toBeGreaterThan(0)
})
