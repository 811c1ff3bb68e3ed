import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../domain/entry.ts'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { checkClaim } from '../../grounding/check-claim.ts'
import { composeSection } from '../compose-section.ts'
import type { PairedItem } from '../paired-item.ts'
import { yearsSentence } from './years-sentence.ts'

const today = '2026-03-02'
const post = (id: string, title: string, years: readonly [string, string]): Entry =>
  entryOf({ id, title, organisation: `${title} House`, start: years[0], end: years[1] })
const item = (id: string, text: string, entry: Entry): PairedItem => ({
  evidence: evidenceOf(text, { id, entry: entry.id }),
  entry,
  strength: 'strong',
})
const cook = item('e1', 'Cooked for 90 covers', post('r1', 'Cook', ['2014-03', '2019-06']))
const chef = item('e2', 'Ran the pass', post('r2', 'Head Chef', ['2019-07', 'present']))
const asked = { min: 5, today, counted: [chef, cook] }

describe('the sum a requirement for years asks for', () => {
  it('names and cites every post that counts, the newest first, with the years together', () => {
    expect(yearsSentence(asked, [chef])).toMatchObject({
      text: 'I have worked as Head Chef at Head Chef House (since 2019) and as Cook at Cook House (2014–2019), 12 years in total.',
      evidence: ['e2', 'e1'],
    })
  })

  it('counts overlapping posts once, and one post alone without a sum', () => {
    const twice = item('e3', 'Ran a stall', post('r3', 'Trader', ['2015-01', '2018-01']))
    expect(yearsSentence({ ...asked, counted: [cook, twice] }, [])?.text).toContain('5 years in total')
    expect(yearsSentence({ ...asked, counted: [cook] }, [])?.text).toBe(
      'I worked as Cook at Cook House for 5 years (2014–2019).',
    )
  })

  it('names the posts without a sum where the person states another one', () => {
    const evidence = [evidenceOf('Cook. 11 years, 400 menus.', { id: 'e9', entry: null })]
    expect(yearsSentence({ ...asked, evidence }, [chef])?.text).not.toContain('in total')
  })

  it('names the posts without a sum where they are of several kinds, or where one with the same employer is not among them', () => {
    expect(yearsSentence({ ...asked, asked: 'Five years as a cook' }, [])?.text).toBe(
      'I have worked as Head Chef at Head Chef House (since 2019) and as Cook at Cook House (2014–2019).',
    )
    const between = { ...post('r9', 'Baker', ['2012', '2014']), organisation: 'Cook House' }
    expect(yearsSentence({ ...asked, entries: [between] }, [])?.text).not.toContain('in total')
  })

  it('says nothing where the posts come to less, or the person’s own words state the years', () => {
    expect(yearsSentence({ ...asked, min: 15 }, [])).toBeNull()
    expect(
      yearsSentence(asked, [
        item('e4', 'Nine years in busy kitchens', chef.entry ?? cook.entry ?? post('r', 'X', ['2014', '2015'])),
      ]),
    ).toBeNull()
  })

  it('stands before the items, whose posts are then named shortly', () => {
    const { sentences } = composeSection({
      section: 's',
      pairs: [chef],
      bullets: false,
      variant: 0,
      limit: null,
      years: asked,
    })
    expect(sentences.map(({ text }) => text)[1]).toBe('At Head Chef House, I ran the pass.')
  })

  it('is never flagged by the checks, whatever the dates', () => {
    const date = fc
      .tuple(fc.integer({ min: 1998, max: 2024 }), fc.option(fc.integer({ min: 1, max: 12 })))
      .map(([year, month]) => (month === null ? `${year}` : `${year}-${String(month).padStart(2, '0')}`))
    const span = fc
      .tuple(date, date, fc.boolean())
      .map(([a, b, open]): [string, string] => (open ? [a, 'present'] : a < b ? [a, b] : [b, a]))
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), (spans) => {
        const titles = ['Cook', 'Head Chef', 'Baker', 'Caterer']
        const counted = spans.map((years, at) =>
          item(`e${at}`, `Ran kitchen ${titles[at]}`, post(`r${at}`, titles[at] ?? 'Cook', years)),
        )
        const sentence = yearsSentence({ min: 0, today, counted }, [])
        if (sentence === null) return
        const evidence = counted
          .filter(({ evidence: { id } }) => sentence.evidence.includes(id))
          .map(({ evidence: { id, text }, entry }) => ({ id, text, entry, said: null }))
        expect(checkClaim({ text: sentence.text, evidence, today })).toEqual([])
      }),
    )
  })
})
