import type { Losses } from './worker/find-losses.ts'

export interface Outcome {
  readonly rounds: number
  /** Acts that were acknowledged and looked for afterwards. */
  readonly acknowledged: number
  readonly lost: readonly string[]
  readonly damaged: readonly string[]
  /** Milliseconds before the kill of the oldest key that was not kept, where a window typed; null elsewhere. */
  readonly unkept: number | null
  /** Sentences for the person, each with how often it was said. */
  readonly said: ReadonlyMap<string, number>
  /** Why nothing could be run here. */
  readonly skipped?: string
}

interface Counted {
  rounds: number
  acknowledged: number
  unkept: number | null
  readonly lost: string[]
  readonly damaged: string[]
}

export const skipped = (why: string): Outcome => ({
  rounds: 0,
  acknowledged: 0,
  lost: [],
  damaged: [],
  unkept: null,
  said: new Map(),
  skipped: why,
})

/** Adds up rounds; `told` are a worker's lines, of which those that begin with "refused" are what the person was told. */
export function tally() {
  const said = new Map<string, number>()
  const outcome: Outcome & Counted = { rounds: 0, acknowledged: 0, lost: [], damaged: [], unkept: null, said }
  return {
    outcome,
    add({ acknowledged, lost, damage, notices }: Losses, told: readonly string[] = []) {
      outcome.rounds += 1
      outcome.acknowledged += acknowledged
      outcome.lost.push(...lost)
      if (damage) outcome.damaged.push(damage)
      const refusals = told
        .filter((line) => line.startsWith('refused'))
        .map((line) => line.split(' ').slice(2).join(' '))
      const faults = told.filter((line) => line.startsWith('fault'))
      outcome.damaged.push(...faults)
      for (const sentence of [...notices, ...refusals].map(alike)) said.set(sentence, (said.get(sentence) ?? 0) + 1)
    },
  }
}

/** Times and numbers in names of files differ from round to round. */
const alike = (sentence: string): string =>
  sentence.replace(/\d{8}T\d+Z/gu, '<time>').replace(/\S*\/slice-[\w-]+\/(?:round-\d+)?/gu, '…')
