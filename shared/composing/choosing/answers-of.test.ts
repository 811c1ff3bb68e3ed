import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { answersOf } from './answers-of.ts'
import type { Choice } from './choose-evidence.ts'

const asked = {
  choir: 'Lead the choir of the parish',
  organ: 'Look after the organ fund',
  loft: 'Experience of being in charge of a loft',
}
const line = 'I take charge of the organ loft and coordinate a choir of nine'

const choice = (requirement: string, score: number): Choice => ({
  requirement,
  evidence: [{ id: 'e', strength: 'strong' }],
  near: [{ id: 'e', score }],
})

it('tells an item under the headings it comes nearest to, not under those that stand first', () => {
  const answers = answersOf({
    kind: 'statement',
    posting: {
      role: null,
      company: null,
      requirements: Object.entries(asked).map(([id, text]) => requirementOf(text, { id })),
    },
    choices: [choice('choir', 0.7), choice('organ', 0.3), choice('loft', 0.8)],
    entries: [entryOf({ id: 'n', title: 'Organist', organisation: 'Tidewell', start: '2019', end: 'present' })],
    evidence: [evidenceOf(line, { id: 'e', entry: 'n' })],
    basics: [],
    words: null,
    today: '2026-03-02',
    newId: (prefix) => prefix,
  })
  const told = answers.filter(({ items }) => items.length > 0).map(({ requirement }) => requirement.id)
  expect(told).toEqual(['choir', 'loft'])
})

it('tells a line a third time where nothing else answers and it plainly does', () => {
  const answers = answersOf({
    kind: 'statement',
    posting: {
      role: null,
      company: null,
      requirements: Object.entries(asked).map(([id, text]) => requirementOf(text, { id })),
    },
    choices: [choice('choir', 0.7), choice('organ', 0.5), choice('loft', 0.8)],
    entries: [entryOf({ id: 'n', title: 'Organist', organisation: 'Tidewell', start: '2019', end: 'present' })],
    evidence: [evidenceOf(line, { id: 'e', entry: 'n' })],
    basics: [],
    words: null,
    today: '2026-03-02',
    newId: (prefix) => prefix,
  })
  expect(answers.every(({ items }) => items.length === 1)).toBe(true)
})

it('leaves the only story of one box of a form to that box', () => {
  const questions = {
    better: 'Describe a time when you improved a process.',
    persuade: 'Give an example of influencing people who did not report to you.',
  }
  const lines = [
    'Cut the tuning of the organ from four days to two',
    'Introduced evening song; consulted two parish unions',
  ]
  const answers = answersOf({
    kind: 'answers',
    posting: {
      role: null,
      company: null,
      requirements: Object.entries(questions).map(([id, text]) =>
        requirementOf(text, { id, level: 'question', limit: { words: 200 } }),
      ),
    },
    choices: [],
    entries: [entryOf({ id: 'n', title: 'Organist', organisation: 'Tidewell', start: '2019', end: 'present' })],
    evidence: lines.map((text, at) => evidenceOf(text, { id: `e${at}`, entry: 'n' })),
    basics: [],
    words: null,
    today: '2026-11-21',
    newId: (prefix) => prefix,
  })
  expect(answers.map(({ items }) => items.map(({ evidence }) => evidence.id))).toEqual([['e0'], ['e1']])
})

it('answers a box for reasons and criteria together with what meets the criteria', () => {
  const answers = answersOf({
    kind: 'answers',
    posting: {
      role: null,
      company: null,
      requirements: [
        requirementOf('Lead the choir of the parish', { id: 'choir' }),
        requirementOf('Tell us about a concert.', { id: 'concert', level: 'question', limit: { words: 200 } }),
        requirementOf('Why this church, and how do you meet the person specification?', {
          id: 'both',
          level: 'question',
          limit: { words: 400 },
        }),
      ],
    },
    choices: [choice('choir', 0.7)],
    entries: [entryOf({ id: 'n', title: 'Organist', organisation: 'Tidewell', start: '2019', end: 'present' })],
    evidence: [evidenceOf(line, { id: 'e', entry: 'n' })],
    basics: [],
    words: null,
    today: '2026-11-21',
    newId: (prefix) => prefix,
  })
  expect(
    answers.find(({ requirement }) => requirement.id === 'both')?.items.map(({ evidence }) => evidence.id),
  ).toEqual(['e'])
})

it('answers a box that asks what is held with the papers, and one for an application with the money it won', () => {
  const questions = {
    papers: 'Please give details of your qualifications and memberships.',
    money: 'Give an example of a successful application for funding.',
  }
  const lines = [
    evidenceOf('Brought the tuning from four days to two', { id: 'tuning', entry: 'n' }),
    evidenceOf('Won a grant of £9,000 from the Bellows Fund for the choir stalls', { id: 'grant', entry: 'n' }),
    evidenceOf('Diploma of the Guild of Organists, 2014', { id: 'diploma', entry: 'p' }),
  ]
  const answers = answersOf({
    kind: 'answers',
    posting: {
      role: null,
      company: null,
      requirements: Object.entries(questions).map(([id, text]) =>
        requirementOf(text, { id, level: 'question', limit: { words: 120 } }),
      ),
    },
    choices: [],
    entries: [
      entryOf({ id: 'n', title: 'Organist', organisation: 'Tidewell', start: '2019', end: 'present' }),
      entryOf({ id: 'p', kind: 'certificate', title: 'Diploma of the Guild of Organists' }),
    ],
    evidence: lines,
    basics: [],
    words: null,
    today: '2026-11-21',
    newId: (prefix) => prefix,
  })
  expect(answers.map(({ items }) => items.map(({ evidence }) => evidence.id))).toEqual([['diploma'], ['grant']])
})

it('answers a box that asks for experience with what speaks of the thing, however little else it shares', () => {
  const [answer] = answersOf({
    kind: 'answers',
    posting: {
      role: null,
      company: null,
      requirements: [
        requirementOf('What experience do you have of finding, teaching or keeping ringers?', {
          id: 'q',
          level: 'question',
        }),
      ],
    },
    choices: [
      {
        requirement: 'q',
        evidence: [],
        near: [
          { id: 'clock', score: 0.2 },
          { id: 'e', score: 0.12 },
        ],
      },
    ],
    entries: [entryOf({ id: 'n', title: 'Tower captain', organisation: 'Tidewell', start: '2019', end: 'present' })],
    evidence: [
      evidenceOf('I wound the clock every Sunday', { id: 'clock', entry: 'n' }),
      evidenceOf('I draw up the list of nine ringers', { id: 'e', entry: 'n' }),
    ],
    basics: [],
    words: null,
    today: '2026-03-02',
    newId: (prefix) => prefix,
  })
  expect(answer?.items.map(({ evidence }) => evidence.id)).toEqual(['e'])
})

it('keeps an answer whose years are counted, though its line stands elsewhere often enough', () => {
  const four = { ...asked, years: 'At least two years of playing the organ' }
  const answers = answersOf({
    kind: 'statement',
    posting: {
      role: null,
      company: null,
      requirements: Object.entries(four).map(([id, text]) => requirementOf(text, { id })),
    },
    choices: [
      choice('choir', 0.9),
      choice('organ', 0.9),
      choice('loft', 0.9),
      { ...choice('years', 0.3), counted: ['e'] },
    ],
    entries: [entryOf({ id: 'n', title: 'Organist', organisation: 'Tidewell', start: '2019', end: 'present' })],
    evidence: [evidenceOf(line, { id: 'e', entry: 'n' })],
    basics: [],
    words: null,
    today: '2026-03-02',
    newId: (prefix) => prefix,
  })
  expect(answers.at(-1)?.items.map(({ strength }) => strength)).toEqual(['partial'])
})

it('answers a call for every point and for reasons with the reasons, as the points have headings of their own', () => {
  const both = 'Tell us how you meet each point of the specification and why you are applying'
  const why = 'I want to play where people sing.'
  const [answer] = answersOf({
    kind: 'statement',
    posting: { role: null, company: null, requirements: [requirementOf(both, { id: 'both', level: 'question' })] },
    choices: [],
    entries: [],
    evidence: [evidenceOf(why, { id: 'w' })],
    basics: [],
    words: null,
    today: '2026-03-02',
    newId: (prefix) => prefix,
  })
  expect(answer?.items.map(({ evidence: { text } }) => text)).toEqual([why])
})
