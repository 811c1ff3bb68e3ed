import type { Pairing, Strength } from '../../shared/domain/pair.ts'
import { api, client, queries } from '../api.ts'
import { attempt } from '../app/toasts.ts'

interface Target {
  readonly application: string
  readonly requirement: string
}

/** Shows the pairing the host answered with at once, before its change event comes. */
async function take(application: string, call: () => Promise<Pairing>): Promise<boolean> {
  const pairing = await attempt(call)
  if (!pairing) return false
  queries.setQueryData(api.matches.pairing.queryKey({ input: { application } }), pairing)
  return true
}

export const pair = (target: Target, evidence: string, strength: Strength = 'strong') =>
  take(target.application, () => client.matches.pair({ ...target, evidence, strength }))

export const unpair = (target: Target, evidence: string) =>
  take(target.application, () => client.matches.unpair({ ...target, evidence }))

export const moveBefore = (target: Target, evidence: string, before: string | null) =>
  take(target.application, () => client.matches.reorder({ ...target, evidence, before }))

export const markGap = (target: Target, gap: boolean) =>
  take(target.application, () => client.matches.gap({ ...target, gap }))

/** Types in new evidence and pairs it. */
export async function typeAndPair(target: Target, text: string): Promise<boolean> {
  const added = await attempt(() => client.library.addEvidence({ text, entry: null }))
  return added !== null && pair(target, added.id)
}
