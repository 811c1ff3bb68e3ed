import { describe, expect, it } from 'vitest'
import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { matchRequirements } from '../match-requirements.ts'

const item = (id: string, text: string, entry: string | null): Evidence => ({
  id,
  text,
  entry,
  parent: null,
  by: 'import',
  original: null,
  origins: [],
  links: [],
  said: null,
})

interface Asked {
  readonly years?: Requirement['years']
  readonly entries?: readonly Entry[]
  /** The entry of each item, by position. */
  readonly under?: readonly string[]
}

function match(text: string, items: readonly string[], { years = null, entries = [], under = [] }: Asked = {}) {
  const quote = { start: 0, end: text.length }
  const [found] = matchRequirements({
    requirements: [{ id: 'r', text, level: 'must', group: null, quote, years, limit: null }],
    evidence: items.map((line, at) => item(`e${at}`, line, under[at] ?? null)),
    entries,
    top: 5,
    today: '2026-11-21',
  })
  return found
}

const post = (id: string, title: string, start: string, end: string): Entry => ({
  id,
  kind: 'work',
  title,
  organisation: 'Weirside',
  location: null,
  start,
  end,
  doubts: [],
  origins: [],
})

describe('a strong match is done in the way that is asked for', () => {
  it('takes a share in what others led for a part', () => {
    const asked = 'Experience of leading on infection control'
    expect(match(asked, ['Led the infection control audit on two wards'])?.verdict).toBe('strong')
    expect(match(asked, ['Member of the infection control group'])?.verdict).toBe('partial')
  })

  it('takes doing a thing for no paper about it', () => {
    const asked = 'Coaching qualification'
    expect(match(asked, ['Coached the under-12s every Saturday'])?.verdict).not.toBe('strong')
    expect(match(asked, ['Level 2 coaching certificate'])?.verdict).toBe('strong')
  })

  it('lets a word that only lies near answer one thing at a time', () => {
    const found = match('Able to work nights and at weekends', ['Sold about 40 tickets per shift'])
    expect(found?.verdict).not.toBe('strong')
  })

  it('takes no language for another', () => {
    expect(match('Conversational Polish', ['Welsh (conversational)'])?.verdict).toBe('none')
    expect(match('Conversational Polish', ['Polish (conversational)'])?.verdict).toBe('strong')
  })

  it('takes a degree for the schooling before it', () => {
    expect(match('E2 Educated to A level standard or equivalent (E) (A)', ['BSc Botany, 2014'])?.verdict).toBe('strong')
    expect(match('Bachelor’s degree', ['Three A levels, 2011'])?.verdict).not.toBe('strong')
  })
})

it('counts the years of a post through its grades', () => {
  const entries = [post('a', 'Planner', '2016-01', '2019-12'), post('b', 'Senior Planner', '2020-01', '2023-12')]
  const under = ['a', 'b']
  const items = ['Wrote neighbourhood plans for two parishes', 'Answered the questions of the committee']
  const found = match('6 years of neighbourhood plans', items, { years: { min: 6, max: null }, entries, under })
  expect(found?.ranked[0]?.why.join()).toContain('8 years of 6 years')
})
