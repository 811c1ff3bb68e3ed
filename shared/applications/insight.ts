import type { Application } from '../domain/application.ts'
import type { Document, DocumentBlock } from '../domain/document.ts'
import type { Id } from '../domain/ids.ts'
import type { Verdict } from '../domain/match.ts'
import type { Pairing } from '../domain/pair.ts'
import type { Requirement, RequirementLevel } from '../domain/requirement.ts'
import { blockLines } from './block-lines.ts'
import { muchTheSame, similarRequirements } from './similar-requirements.ts'

/** An application as the insight reads it. `verdicts` is what the matching says of each requirement. */
export interface InsightInput {
  readonly application: Application
  readonly requirements: readonly Requirement[]
  readonly pairing: Pairing
  readonly document: Document | null
  readonly verdicts: ReadonlyMap<Id, Verdict>
}

/** How many requirements of an application are paired strongly, in part, a gap, or not decided. */
export interface Fit {
  readonly application: Id
  readonly strong: number
  readonly partial: number
  readonly gap: number
  readonly open: number
  /** Musts and eligibility that are gaps, or that nothing in the library answers. */
  readonly missing: readonly Id[]
}

/** Something that several applications ask for and nothing answers. `weight` counts a must as three. */
export interface SharedGap {
  readonly text: string
  readonly weight: number
  readonly asked: readonly { readonly application: Id; readonly requirement: Id; readonly level: RequirementLevel }[]
}

export interface Insight {
  readonly fits: readonly Fit[]
  readonly gaps: readonly SharedGap[]
  /** How many requirements each piece of evidence is paired with or cited for, over all applications. */
  readonly uses: ReadonlyMap<Id, number>
}

const levelWeight: Readonly<Record<RequirementLevel, number>> = {
  must: 3,
  eligibility: 2,
  question: 2,
  duty: 1,
  nice: 1,
}

/** What can be learned across applications: the fit of each, the gaps that would help most, how often evidence is used. */
export function insight(all: readonly InsightInput[]): Insight {
  return { fits: all.map(fitOf), gaps: sharedGaps(all), uses: usesOf(all) }
}

/** The state of one requirement by the person's own decisions. */
function stateOf({ pairing }: InsightInput, id: Id): 'strong' | 'partial' | 'gap' | 'open' {
  if (pairing.gaps.includes(id)) return 'gap'
  const pairs = pairing.pairs.filter(({ requirement }) => requirement === id)
  if (pairs.some(({ strength }) => strength === 'strong')) return 'strong'
  return pairs.length > 0 ? 'partial' : 'open'
}

/** A gap by the person's word, or open with nothing that answers it. */
function isMissing(input: InsightInput, id: Id): boolean {
  const state = stateOf(input, id)
  return state === 'gap' || (state === 'open' && input.verdicts.get(id) === 'none')
}

function fitOf(input: InsightInput): Fit {
  const states = input.requirements.map(({ id }) => stateOf(input, id))
  const count = (state: string) => states.filter((one) => one === state).length
  const missing = input.requirements.filter(({ id, level }) => levelWeight[level] > 1 && isMissing(input, id))
  return {
    application: input.application.id,
    strong: count('strong'),
    partial: count('partial'),
    gap: count('gap'),
    open: count('open'),
    missing: missing.map(({ id }) => id),
  }
}

/** Requirements that ask for much the same are one gap, named by the first; the heaviest gap first. */
function sharedGaps(all: readonly InsightInput[]): SharedGap[] {
  const missing = all.flatMap((input) =>
    input.requirements
      .filter(({ id, level }) => level !== 'question' && isMissing(input, id))
      .map((requirement) => ({ application: input.application.id, requirement })),
  )
  const key = (one: (typeof missing)[number]) => `${one.application} ${one.requirement.id}`
  const asked = missing.map((one) => ({ id: key(one), text: one.requirement.text }))
  const near = similarRequirements(asked, asked)
  const groups: (typeof missing)[] = []
  for (const one of missing) {
    const group = groups.find(([first]) => first !== undefined && near(key(first), key(one)) >= muchTheSame)
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups
    .map((group) => ({
      text: group[0]?.requirement.text ?? '',
      weight: group.reduce((sum, { requirement }) => sum + levelWeight[requirement.level], 0),
      asked: group.map(({ application, requirement: { id, level } }) => ({ application, requirement: id, level })),
    }))
    .sort((a, b) => b.weight - a.weight || b.asked.length - a.asked.length)
}

function usesOf(all: readonly InsightInput[]): Map<Id, number> {
  const places = new Map<Id, Set<Id>>()
  const use = (evidence: Id, place: Id) => places.set(evidence, (places.get(evidence) ?? new Set()).add(place))
  for (const { pairing, document } of all) {
    for (const { requirement, evidence } of pairing.pairs) use(evidence, requirement)
    for (const { id, requirements, blocks } of document?.sections ?? [])
      for (const evidence of blocks.flatMap(citedIn)) use(evidence, requirements[0] ?? id)
  }
  return new Map([...places].map(([evidence, at]) => [evidence, at.size]))
}

function citedIn(block: DocumentBlock): Id[] {
  return blockLines(block)
    .flat()
    .flatMap((inline) => (inline.kind === 'text' ? inline.marks : []))
    .flatMap((mark) => (mark.kind === 'citation' ? mark.evidence : []))
}
