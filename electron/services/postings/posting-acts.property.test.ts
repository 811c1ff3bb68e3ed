import { array, assert, constantFrom, integer, nat, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application } from '../../../shared/domain/application.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { requirementOf } from '../../../shared/domain/testing/requirement-of.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { addSections } from './add-sections.ts'
import { editRequirement } from './edit-requirement.ts'
import { ignoreRequirement, unignoreRequirement } from './ignore-requirement.ts'
import { markRequirement } from './mark-requirement.ts'
import { mergeRequirements } from './merge-requirements.ts'
import { moveRequirement } from './move-requirement.ts'
import { inApplications, type PostingAct, type PostingState } from './posting-state.ts'
import { quotesOf } from './quotes-of.ts'
import { removeRequirement } from './remove-requirement.ts'
import { same } from './restored.ts'
import { sharePairs } from './share-pairs.ts'
import { splitRequirement } from './split-requirement.ts'
import { takeBack } from './take-back.ts'

const lines = ['Reads charts and tides', 'Keeps the log, mends nets and cooks', 'Speaks Norwegian or Dutch', 'Swims']
const text = ['# Deckhand', '', 'You', ...lines.map((line) => `- ${line}`), '', 'We pay well.'].join('\n')

function requirementAt(line: string, index: number): Requirement {
  const start = text.indexOf(line)
  const quote = { start, end: start + line.length }
  const group = index < 2 ? 'You' : 'Also'
  return requirementOf(line, { id: `r${index}`, group, quote })
}

const application: Application = {
  id: 'a1',
  title: 'Deckhand',
  company: null,
  posting: 'p1',
  kind: 'statement',
  status: 'draft',
  createdAt: '',
  changedAt: '',
  noModel: false,
}

/** Every other section is written in; every requirement but the last is paired. */
function begun(kind: Document['kind']): PostingState {
  const requirements = lines.map(requirementAt)
  const sections = requirements.map(({ id, text: heading, group }, index) => ({
    id: `s${index}`,
    heading,
    group,
    limit: null,
    requirements: [id],
    blocks: index % 2 === 0 ? [paragraph(`Written for ${id}.`)] : [],
  }))
  const document = { kind, title: 'Deckhand', language: 'en', author: '', letter: null, sections }
  const pairs = requirements
    .slice(0, 3)
    .flatMap(({ id: requirement }, index) =>
      ['e1', `e${index + 2}`].map((evidence) => ({ requirement, evidence, strength: 'strong' as const, remark: '' })),
    )
  const facts = {
    role: 'Deckhand',
    company: null,
    place: null,
    closes: null,
    addressee: null,
    warnings: [],
    hidden: [],
    ignored: [],
  }
  const posting = { ...facts, id: 'p1', name: 'x', addedAt: '', text, requirements }
  return { posting, applications: [{ application, pairing: { pairs, gaps: ['r3'] }, document }] }
}

const paragraph = (words: string) => ({
  kind: 'paragraph' as const,
  content: [{ kind: 'text' as const, text: words, marks: [] }],
})

const kinds = [
  'edit',
  'group',
  'split',
  'merge',
  'move',
  'ignore',
  'back',
  'remove',
  'mark',
  'share',
  'sections',
] as const
const step = record({
  kind: constantFrom(...kinds),
  which: nat(9),
  other: nat(9),
  at: integer({ min: 0, max: text.length }),
})
type Step = { kind: (typeof kinds)[number]; which: number; other: number; at: number }

/** One act on some requirement; ids follow the order of the list, so that every act meets something. */
function actOf({ kind, which, other, at }: Step, { posting }: PostingState): PostingAct {
  const idOf = (all: readonly Requirement[], n: number) => all[n % Math.max(1, all.length)]?.id ?? 'none'
  const requirement = idOf(posting.requirements, which)
  const second = idOf(posting.requirements, other)
  return {
    edit: editRequirement({ requirement, text: `Edited ${at}`, limit: { words: at + 1 } }),
    group: editRequirement({ requirement, group: other % 2 === 0 ? 'Also' : 'New' }),
    split: splitRequirement({ requirement, at }),
    merge: mergeRequirements(requirement),
    move: moveRequirement({ requirement, before: other > 6 ? null : second }),
    ignore: ignoreRequirement(requirement),
    back: unignoreRequirement(idOf(posting.ignored, which)),
    remove: removeRequirement(requirement),
    mark: markRequirement({ start: at, end: at + which + 3, level: 'nice', group: 'You' }),
    share: sharePairs(requirement, second),
    sections: (state: PostingState, newId: (prefix: string) => string) =>
      inApplications(state, ({ document }) => ({
        document:
          document &&
          addSections(document, { requirements: state.posting.requirements, ids: [requirement, second], newId }),
      })),
  }[kind]
}

/** Every state on the way, refused acts left out. */
function statesOf(steps: readonly Step[], kind: Document['kind']): PostingState[] {
  let count = 10
  const newId = (prefix: string) => `${prefix}${count++}`
  const states = [begun(kind)]
  for (const each of steps) {
    const now = states.at(-1) ?? begun(kind)
    try {
      states.push(actOf(each, now)(now, newId))
    } catch (error) {
      if (!(error instanceof VouchError)) throw error
    }
  }
  return states
}

const written = ({ applications }: PostingState) => JSON.stringify(applications.map(({ document }) => document))
const repeated = (all: readonly string[]) => all.filter((one, index) => all.indexOf(one) !== index)

/** What is wrong with a state, in words. */
function faultsOf(state: PostingState): string[] {
  const { requirements, ignored } = state.posting
  const [used, all] = [requirements.map(({ id }) => id), [...requirements, ...ignored].map(({ id }) => id)]
  const quotes = [...requirements, ...ignored].flatMap(quotesOf)
  return [
    ...['Written for r0.', 'Written for r2.'].filter((words) => !written(state).includes(words)),
    ...repeated(all).map((id) => `${id} twice`),
    ...[...requirements, ...ignored]
      .filter((one) => one.text === '' || one.text !== one.text.trim())
      .map((one) => `“${one.text}”`),
    ...quotes
      .filter(({ start, end }) => start < 0 || end <= start || end > text.length)
      .map(({ start, end }) => `quote ${start} to ${end}`),
    ...state.applications.flatMap(({ pairing: { pairs, gaps }, document }) => [
      ...pairs
        .filter(({ requirement }) => !all.includes(requirement))
        .map(({ requirement }) => `pair of ${requirement}`),
      ...gaps.filter((id) => !all.includes(id)).map((id) => `gap ${id}`),
      ...repeated(pairs.map(({ requirement, evidence }) => `pair ${requirement} ${evidence}`)),
      ...repeated(document?.sections.map(({ id }) => `section ${id}`) ?? []),
      ...(document?.sections.length === 0 ? ['no section'] : []),
      ...(document?.sections ?? [])
        .flatMap((section) => section.requirements)
        .filter((id) => !used.includes(id))
        .map((id) => `section of ${id}`),
    ]),
  ]
}

describe('whatever is done to requirements', { timeout: 30_000 }, () => {
  const runs = { numRuns: 150 }
  const acts = array(step, { minLength: 1, maxLength: 12 })
  const documents = constantFrom<Document['kind']>('statement', 'letter', 'answers')

  it('no written word is lost, quotes stand in the text, nothing is twice or left dangling', () => {
    assert(
      property(acts, documents, (steps, kind) => {
        expect(statesOf(steps, kind).flatMap(faultsOf)).toEqual([])
      }),
      runs,
    )
  })

  it('taking everything back, newest first, gives what was there', () => {
    assert(
      property(acts, documents, (steps, kind) => {
        const states = statesOf(steps, kind)
        let now = states.at(-1) ?? begun(kind)
        for (let index = states.length - 1; index > 0; index--) {
          const [before, after] = [states[index - 1] ?? now, states[index] ?? now]
          now = takeBack({ before, after }, now)
          expect(same(now, before)).toBe(true)
        }
      }),
      runs,
    )
  })

  it('taking one back out of turn breaks nothing and loses no written word', () => {
    assert(
      property(acts, nat(20), documents, (steps, which, kind) => {
        const states = statesOf(steps, kind)
        const index = 1 + (which % Math.max(1, states.length - 1))
        const [before, after, now] = [states[index - 1], states[index], states.at(-1)]
        if (!before || !after || !now) return
        expect(faultsOf(takeBack({ before, after }, now))).toEqual([])
      }),
      runs,
    )
  })
})
