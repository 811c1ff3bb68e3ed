import type { Pair, Pairing, Strength } from '../../../shared/domain/pair.ts'
import { api, client, queries } from '../../api.ts'
import { attempt } from '../../app/notices/toasts.ts'
import { kept } from '../status/kept-at.ts'
import { keepUndo, type Telling } from './pairing-undo.ts'

/** The requirement of an application that something is decided about. */
export interface Target {
  readonly application: string
  readonly requirement: string
}

type Decided = Omit<Pair, 'requirement'>

interface Decision {
  readonly pairs: readonly Decided[]
  readonly gap: boolean
}

const keyOf = (application: string) => api.matches.pairing.queryKey({ input: { application } })

/** What is decided about a requirement, as far as this page knows. */
function decisionOf({ application, requirement }: Target): Decision {
  const pairing: Pairing | undefined = queries.getQueryData(keyOf(application))
  const pairs = (pairing?.pairs ?? []).flatMap(({ requirement: of, ...pair }) => (of === requirement ? [pair] : []))
  return { pairs, gap: pairing?.gaps.includes(requirement) ?? false }
}

let line: Promise<unknown> = Promise.resolve()

/** One act after the other: each must know what the one before it left, or it could not be taken back. */
function inLine<T>(act: () => Promise<T>): Promise<T> {
  const next = line.then(act, act)
  line = next
  return next
}

/** Once everything that was decided so far is stored or could not be: what is written from the pairs waits for this. */
export const pairingStored = (): Promise<void> => inLine(() => Promise.resolve())

/** Shows the pairing the host answered with at once, before its change event comes. */
async function take(application: string, call: () => Promise<Pairing>): Promise<boolean> {
  const pairing = await attempt(call)
  if (!pairing) return false
  queries.setQueryData(keyOf(application), pairing)
  kept(application)
  return true
}

const decide = (target: Target, { pairs, gap }: Decision) =>
  take(target.application, () => client.matches.decide({ ...target, pairs: [...pairs], gap }))

interface Said {
  readonly said: string
  readonly telling: Telling
}

const told = (said: string): Said => ({ said, telling: 'told' })
const shown = (said: string): Said => ({ said, telling: 'shown' })

/** Does an act, says so, and keeps how to take it back. */
function act(target: Target, { said, telling }: Said, call: () => Promise<Pairing>): Promise<boolean> {
  return inLine(async () => {
    const before = decisionOf(target)
    if (!(await take(target.application, call))) return false
    keepUndo(said, telling, () => inLine(() => decide(target, before)))
    return true
  })
}

export const pair = (target: Target, evidence: string, strength: Strength = 'strong') =>
  act(target, told(strength === 'strong' ? 'Paired.' : 'Paired as partial.'), () =>
    client.matches.pair({ ...target, evidence, strength }),
  )

/**
 * What is cited where a requirement is answered is evidence for it: pairs what is not yet. Returns how to take that back, or null where
 * there was nothing to pair, or the person called it a gap.
 */
export function pairCited(target: Target, evidence: readonly string[]): (() => void) | null {
  const before = decisionOf(target)
  const fresh = evidence.filter((id) => !before.pairs.some((one) => one.evidence === id))
  if (before.gap || fresh.length === 0) return null
  void inLine(async () => {
    for (const id of fresh)
      if (!(await take(target.application, () => client.matches.pair({ ...target, evidence: id, strength: 'strong' }))))
        return
    keepUndo('Paired.', 'told', () => inLine(() => decide(target, before)))
  })
  return () => void inLine(() => decide(target, before))
}

/** Pairs several requirements with evidence as one act: taken back, each is as it was. */
export function pairAll(
  application: string,
  all: readonly { readonly requirement: string; readonly evidence: string }[],
): Promise<boolean> {
  return inLine(async () => {
    const before: (readonly [Target, Decision])[] = []
    for (const { requirement, evidence } of all) {
      const target = { application, requirement }
      const decision = decisionOf(target)
      if (!(await take(application, () => client.matches.pair({ ...target, evidence, strength: 'strong' })))) break
      before.push([target, decision])
    }
    const said = before.length === 1 ? 'Paired 1 requirement.' : `Paired ${before.length} requirements.`
    if (before.length > 0) keepUndo(said, 'shown', () => inLine(() => decideAll(before)))
    return before.length === all.length
  })
}

async function decideAll(all: readonly (readonly [Target, Decision])[]): Promise<boolean> {
  for (const [target, decision] of all) if (!(await decide(target, decision))) return false
  return true
}

export const unpair = (target: Target, evidence: string) =>
  act(target, shown('Unpaired.'), () => client.matches.unpair({ ...target, evidence }))

export const setStrength = (target: Target, { evidence, remark }: Decided, strength: Strength) =>
  act(target, told(strength === 'strong' ? 'Now strong.' : 'Now partial.'), () =>
    client.matches.pair({ ...target, evidence, remark, strength }),
  )

export const setRemark = (target: Target, { evidence, strength }: Decided, remark: string) =>
  act(target, remark ? told('Remark kept.') : shown('Remark removed.'), () =>
    client.matches.pair({ ...target, evidence, strength, remark }),
  )

export const markGap = (target: Target, gap: boolean) =>
  act(target, gap ? shown('Marked as a gap.') : told('No gap any more.'), () => client.matches.gap({ ...target, gap }))

/** Moves a pair to a place among the requirement's pairs; 0 is the first. */
export const placeAt = (target: Target, evidence: string, place: number) => put(target, evidence, () => place)

/** Puts evidence before or after a pair, pairing it when it is not paired yet. */
export const placeBeside = (
  target: Target,
  evidence: string,
  beside: { readonly evidence: string; readonly before: boolean },
) =>
  evidence === beside.evidence
    ? Promise.resolve(false)
    : put(target, evidence, (others) => {
        const at = others.findIndex((one) => one.evidence === beside.evidence)
        return beside.before ? at : at + 1
      })

function put(target: Target, evidence: string, placeAmong: (others: readonly Decided[]) => number): Promise<boolean> {
  return inLine(async () => {
    const before = decisionOf(target)
    const known = before.pairs.find((one) => one.evidence === evidence)
    const others = before.pairs.filter((one) => one !== known)
    const at = Math.max(0, Math.min(others.length, placeAmong(others)))
    if (known && before.pairs[at] === known) return false
    const pairs = [...others.slice(0, at), known ?? paired(evidence), ...others.slice(at)]
    if (!(await decide(target, { pairs, gap: known ? before.gap : false }))) return false
    keepUndo(known ? `Moved to place ${at + 1} of ${pairs.length}.` : 'Paired.', 'told', () =>
      inLine(() => decide(target, before)),
    )
    return true
  })
}

const paired = (evidence: string): Decided => ({ evidence, strength: 'strong', remark: '' })

/** Types in new evidence and pairs it; taking that back takes it out of the library too. */
export function typeAndPair(target: Target, text: string, entry: string | null = null): Promise<boolean> {
  return inLine(async () => {
    const before = decisionOf(target)
    const added = await attempt(() => client.library.addEvidence({ text, entry }))
    if (!added) return false
    queries.setQueryData(
      api.library.view.queryKey(),
      (view) => view && { ...view, evidence: [...view.evidence.filter(({ id }) => id !== added.id), added] },
    )
    const done = await take(target.application, () => client.matches.pair({ ...target, evidence: added.id }))
    if (!done) return false
    keepUndo('Added to the library and paired.', 'shown', () =>
      inLine(async () => {
        const removed = await attempt(() => client.library.removeEvidence({ id: added.id }))
        return removed !== null && decide(target, before)
      }),
    )
    return true
  })
}
