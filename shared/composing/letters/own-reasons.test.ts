import { expect, it } from 'vitest'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { ownReasons } from './own-reasons.ts'

/** Sentences right behind each other in one paragraph of a source. */
const paragraph = (sentences: readonly string[], from = 0) =>
  sentences.map((text, at) => {
    const start = from + sentences.slice(0, at).join(' ').length + Math.min(at, 1)
    return evidenceOf(text, {
      id: `e${from + at}`,
      origins: [{ source: 's1', quote: { start, end: start + text.length } }],
    })
  })
const reasons = (evidence: ReturnType<typeof paragraph>, role = 'Lighthouse Guide', company = 'Skerry Hospital') =>
  ownReasons(
    {
      evidence,
      entries: [],
      posting: { role, company, requirements: [requirementOf('Lead walks for families along the shore')] },
    } as never,
    'en',
  ).map(({ text }) => text)

it('tells a paragraph of reasons whole, with what leads up to them', () => {
  const written = [
    'My grandfather kept the light until it was switched off.',
    'Showing families the shore is the part of my present job that I value most, and I would like to do it full time.',
    'I also want to live by the sea again.',
  ]
  expect(reasons(paragraph(written))).toEqual(written)
})

it('takes a place in the story that leads up to a reason for no other employer', () => {
  const written = [
    'I came to the shore by chance, counting seals off Marram Point for a friend.',
    'I stayed because I like weather and because families ask good questions.',
    'I now want to show them how a light was kept.',
  ]
  expect(reasons(paragraph(written))).toEqual(written)
})

it('tells of a profile only the reasons', () => {
  expect(
    reasons(paragraph(['Guide with nine years on the shore.', 'I also want to show families how a light was kept.'])),
  ).toEqual(['I want to show families how a light was kept.'])
})

it('knows a reason behind the words that a letter begins with', () => {
  const written = 'I am applying for shore work because I know what a family needs on a wet walk.'
  expect(reasons(paragraph([written]))).toEqual([written])
  expect(reasons(paragraph(['I am applying for the role of Lighthouse Guide.']))).toEqual([])
})

it('tells what is said to the reader only where the posting knows of it', () => {
  const written = 'I like that your hospital trains its own guides, and I hope to learn the tides there.'
  expect(reasons(paragraph([written]))).toEqual([written])
  expect(reasons(paragraph([written]), 'Lighthouse Guide', 'Skerry Trust')).toEqual([])
})

it('leaves out what is farthest from the posting where all is too long', () => {
  const long = `I want to walk the shore with families, ${'and '.repeat(70)}so on.`
  const other = `I would love to repair bicycles, ${'and '.repeat(40)}so on.`
  expect(reasons([...paragraph([other]), ...paragraph([long], 900)])).toEqual([long])
})
