import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readPosting } from '../read-posting.ts'

const form = (text: string) =>
  readPosting(readMarkdown(`# Policy Officer, Thrapwick Council\n\n## Application form\n\n${text}\n`)).requirements.map(
    ({ level, text: said, group, limit }) => [level, said, group, limit],
  )

describe('a box of a form', () => {
  it.each([
    '**Seeing the Big Picture** (max 250 words)',
    '**Seeing the Big Picture** – 250 words',
    '**Seeing the Big Picture**, maximum 250 words',
    '**Seeing the Big Picture (250 words)**',
    'Seeing the Big Picture (up to 250 words)',
    '### Seeing the Big Picture (max 250 words)',
  ])('%s and the prompt below it are one question', (heading) => {
    const [only, ...more] = form(`${heading}\nTell us about a time when you changed a plan for a wider aim.`)
    expect(more).toEqual([])
    expect(only).toEqual([
      'question',
      'Tell us about a time when you changed a plan for a wider aim.',
      expect.stringContaining('Seeing the Big Picture'),
      { words: 250 },
    ])
  })

  it('has its prompt in the same line', () => {
    expect(form('**Working as One** (max 200 words): Give an example of how you brought people together.')).toEqual([
      [
        'question',
        expect.stringContaining('Give an example of how you brought people together.'),
        'Application form',
        { words: 200 },
      ],
    ])
  })

  it('keeps its own limit under one that is for each', () => {
    const text =
      'Please answer each in no more than 300 words.\n\n**Pace** (max 150 words)\nDescribe how you met a hard deadline.\n\n**Care** (max 200 words)\nWhat have you learned from somebody junior to you?'
    expect(form(text).map(([, , group, limit]) => [group, limit])).toEqual([
      ['Pace', { words: 150 }],
      ['Care', { words: 200 }],
    ])
  })
})

describe('“You’ll be”', () => {
  const read = (items: string) =>
    readPosting(
      readMarkdown(
        `## Shop Assistant – Thrapwick Books\n\n**You'll be:**\n\n${items}\n\n**You've got:**\n\n- a feel for numbers\n`,
      ),
    ).requirements.map(({ level, text }) => `${level}: ${text}`)

  it('announces work over what is to be done', () =>
    expect(read('- writing labels for the shelves\n- helping at fairs')).toEqual([
      'duty: writing labels for the shelves',
      'duty: helping at fairs',
      'must: a feel for numbers',
    ]))

  it('asks for the person over what somebody is', () =>
    expect(read('- calm and organised\n- good with children')).toEqual([
      'must: calm and organised',
      'must: good with children',
      'must: a feel for numbers',
    ]))
})
