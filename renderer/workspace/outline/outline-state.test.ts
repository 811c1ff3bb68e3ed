import { describe, expect, it } from 'vitest'
import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { Document, Section } from '../../../shared/domain/document.ts'
import type { CheckedSentence, Finding } from '../../../shared/domain/finding.ts'
import { sectionText } from '../../../shared/formats/plain/section-text.ts'
import { createStore } from '../../components/store.ts'
import type { PlacedFinding } from '../../editor/findings/placed-findings.ts'
import { sectionCount } from '../../editor/sections/section-counts.ts'
import { countToLookAt } from '../findings/count-to-look-at.ts'
import { type OutlineInput, outlineState, progressWords } from './outline-state.ts'

const text = (words: string, note = '') => [
  {
    kind: 'paragraph' as const,
    content: [
      ...(words ? [{ kind: 'text' as const, text: words, marks: [] }] : []),
      ...(note ? [{ kind: 'text' as const, text: note, marks: [{ kind: 'note' as const }] }] : []),
    ],
  },
]
const section = (id: string, more: Partial<Section>): Section => ({
  id,
  heading: id,
  group: null,
  requirements: ['r'],
  limit: null,
  blocks: [],
  ...more,
})
const checked = (one: Section, status: CheckedSentence['status'], evidence: string[] = []): SectionCheck => {
  const whole = sectionText(one).text
  return {
    section: one.id,
    text: whole,
    sentences: [{ text: whole, start: 0, end: whole.length, status, evidence }],
    findings: status === 'uncited' ? [found('uncited', 'flag', whole)] : [],
  }
}
const found = (kind: string, level: Finding['level'], quote: string): Finding => ({
  kind,
  level,
  start: 0,
  end: quote.length,
  quote,
  why: '',
})
const placed = (finding: Finding) => ({ from: 0, to: 1, section: 's', finding, sentence: null })
const state = (sections: Section[], more: Partial<OutlineInput> = {}) => {
  const document: Document = { kind: 'statement', title: '', language: 'en', author: '', letter: null, sections }
  const counts = new Map(sections.map((one) => [one.id, sectionCount(document, one)]))
  return outlineState('r', { pairing: { pairs: [], gaps: [] }, counts, checks: null, proposed: new Map(), ...more })
}

describe('how far a requirement is', () => {
  it('is empty or a gap while nothing is written', () => {
    expect(state([section('s', {})])).toEqual({ state: 'empty', words: 'empty' })
    expect(state([section('s', {})], { pairing: { pairs: [], gaps: ['r'] } })).toEqual({ state: 'gap', words: 'gap' })
    expect(state([])).toEqual({ state: 'empty', words: 'empty' })
  })

  it('says where a proposal waits, which is not written yet', () => {
    const entry = state([section('s', {})], { proposed: new Map([['s', new Set<string>()]]) })
    expect(entry).toEqual({ state: 'empty', words: 'proposed' })
    expect(progressWords([entry])).toContain('0 of 1 written')
    expect(state([section('s', {})], { proposed: new Map([['other', new Set<string>()]]) }).words).toBe('empty')
  })

  it('is drafted until the text as it stands was checked and nothing is open', () => {
    const one = section('s', { blocks: text('I ran the ward.') })
    expect(state([one])).toEqual({ state: 'drafted', words: 'drafted' })
    expect(state([one], { checks: [checked(one, 'backed')] })).toEqual({ state: 'checked', words: 'backed' })
    expect(state([one], { checks: [checked(one, 'uncited')] })).toEqual({
      state: 'drafted',
      words: 'drafted · 1 to look at',
    })
    const changed = section('s', { blocks: text('I ran the ward well.') })
    expect(state([changed], { checks: [checked(one, 'backed')] }).state).toBe('drafted')
  })

  it('counts what there is to look at as the status bar does, without what is said of the whole document', () => {
    const one = section('s', { blocks: text('I ran nine wards.') })
    const check = {
      ...checked(one, 'flagged'),
      findings: [found('number', 'flag', 'nine'), found('verb', 'flag', 'ran'), found('repeated', 'note', 'wards')],
      remarks: ['limit', 'unanswered', 'frame', 'document'].map((kind) => ({ kind, message: '' })),
    }
    expect(state([one], { checks: [check] }).words).toBe('drafted · 4 to look at')
    const session = {
      checks: createStore<readonly SectionCheck[] | null>([check]),
      findings: createStore<readonly PlacedFinding[]>(check.findings.map(placed)),
    }
    expect(countToLookAt(session)).toBe(4 + 2)
  })

  it('stays backed where only its style wants a look', () => {
    const one = section('s', { blocks: text('I ran the ward.') })
    const check = { ...checked(one, 'backed'), findings: [found('repeated', 'note', 'ward')] }
    expect(state([one], { checks: [check] })).toEqual({ state: 'checked', words: 'backed · 1 to look at' })
  })

  it('is over its limit before all else, and says what else there is', () => {
    const one = section('s', { blocks: text('One two three four.', ' which?'), limit: { words: 3 } })
    expect(state([one])).toEqual({ state: 'over', words: 'over limit · 1 note' })
    const told = { state: 'over', words: 'over limit · backed · 1 note' }
    expect(state([one], { checks: [checked(one, 'backed')] })).toEqual(told)
  })

  it('is backed by evidence alone: framing and the person’s own word are not', () => {
    const one = section('s', { blocks: text('I would welcome a talk.') })
    expect(state([one], { checks: [checked(one, 'framing')] }).words).toBe('drafted')
    expect(state([one], { checks: [checked(one, 'vouched')] }).words).toBe('drafted')
  })

  it('has notes until they are resolved', () => {
    const one = section('s', { blocks: text('I ran the ward.', ' say when') })
    expect(state([one], { checks: [checked(one, 'backed')] })).toEqual({ state: 'notes', words: 'backed · 1 note' })
    expect(state([section('s', { blocks: text('', 'begin here') })])).toEqual({
      state: 'notes',
      words: 'empty · 1 note',
    })
  })

  it('counts every section that answers it', () => {
    const [one, two] = [section('a', { blocks: text('Ran it.') }), section('b', { blocks: text('Led it.') })]
    expect(state([one, two], { checks: [checked(one, 'backed')] }).state).toBe('drafted')
    expect(state([one, two], { checks: [checked(one, 'backed'), checked(two, 'backed')] }).state).toBe('checked')
  })

  it('is written in a section for several requirements where that cites its evidence', () => {
    const cited = [
      { kind: 'text' as const, text: 'I ran it.', marks: [{ kind: 'citation' as const, evidence: ['e'] }] },
    ]
    const both = section('s', {
      requirements: ['r', 'q'],
      blocks: [{ kind: 'paragraph', content: cited }, ...text('I baked.', 'where?')],
    })
    const pair = (requirement: string, evidence: string) => ({
      requirement,
      evidence,
      strength: 'strong' as const,
      remark: '',
    })
    const paired = (...pairs: ReturnType<typeof pair>[]) => ({
      pairing: { pairs, gaps: [] },
      checks: [checked(both, 'backed', ['e'])],
    })
    expect(state([both], paired())).toEqual({ state: 'empty', words: 'empty' })
    expect(state([both], paired(pair('q', 'e'), pair('r', 'f'))).state).toBe('empty')
    expect(state([both], paired(pair('r', 'e')))).toEqual({ state: 'notes', words: 'backed · 1 note' })
    const waiting = { proposed: new Map([['s', new Set(['e'])]]) }
    const empty = section('s', { requirements: ['r', 'q'] })
    expect(state([empty], { ...paired(pair('r', 'e')), ...waiting }).words).toBe('proposed')
    expect(state([empty], { ...paired(pair('q', 'e'), pair('r', 'f')), ...waiting }).words).toBe('empty')
  })
})

describe('progress in words', () => {
  it('names what there is', () => {
    const all = [
      { state: 'checked', words: 'backed' },
      { state: 'notes', words: 'drafted · 1 note' },
      { state: 'over', words: 'over limit · backed' },
      { state: 'gap', words: 'gap' },
      { state: 'empty', words: 'empty' },
    ] as const
    expect(progressWords(all)).toBe('3 of 5 written, 2 backed, 1 gap, 1 over the limit, 1 with notes')
    expect(progressWords([{ state: 'empty', words: 'empty' }])).toBe('0 of 1 written, 0 backed')
  })
})
