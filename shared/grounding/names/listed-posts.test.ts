import { expect, it } from 'vitest'
import { checkText } from '../check-text.ts'
import type { GroundingEvidence } from '../grounding-evidence.ts'

const item = (id: string, text: string, title: string, [start, end]: readonly [string, string]): GroundingEvidence => ({
  id,
  text,
  entry: { kind: 'work', title, organisation: `${title} House`, location: null, start, end },
  said: null,
})
const evidence = [
  item('e1', 'Cooked for 90 covers', 'Cook', ['2014-03', '2019-06']),
  item('e2', 'Cut waste by 12%', 'Head Chef', ['2019-07', 'present']),
]
const check = (text: string) => checkText({ text, evidence, today: '2026-03-02' })
const posts = 'I have worked as Cook at Cook House (2014–2019) and as Head Chef at Head Chef House (since 2019)'

it('takes an item of each post for a sentence that only lists posts, with their sum', () => {
  const { sentences, findings } = check(`${posts}, 12 years in total.`)
  expect(sentences[0]).toMatchObject({ status: 'backed', evidence: ['e1', 'e2'] })
  expect(findings).toEqual([])
})

it('knows a post by its words in small letters, as a trade is told in a sentence', () => {
  const trade = { kind: 'work', title: 'Freelance engraver', organisation: null, start: '2012', end: 'present' }
  const lines = ['Nine plates for Rye Press', 'Advice from the Guild of Engravers', 'Engraver: tools and inks']
  const own = lines.map((text, at) => ({
    id: `f${at}`,
    text,
    entry: at < 2 ? { ...trade, location: null } : null,
    said: null,
  }))
  const told = checkText({
    text: 'I have worked as a freelance engraver since 2012.',
    evidence: own,
    today: '2026-03-02',
  })
  expect(told.sentences[0]).toMatchObject({ status: 'backed', evidence: ['f0'] })
})

it('flags a sum the posts do not come to, a post that is none, and anything said besides', () => {
  expect(check(`${posts}, 25 years in total.`).findings.map(({ kind }) => kind)).toContain('number')
  const invented = check(
    'I have worked as Cook at Cook House (2014–2019) and as Mayor of Hull (2019–2021), 7 years in total.',
  )
  expect(invented.findings.some(({ level }) => level === 'flag')).toBe(true)
  expect(check(`${posts}, where I won a Michelin star.`).findings.some(({ level }) => level === 'flag')).toBe(true)
})
