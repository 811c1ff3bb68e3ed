import type { ModelRanking } from '../../../shared/contract/matches.ts'
import type { Match } from '../../../shared/domain/match.ts'
import { client } from '../../api.ts'
import { attempt } from '../../app/notices/toasts.ts'
import { announce } from '../../components/messages/live-region.tsx'
import { createStore } from '../../components/store.ts'
import type { Target } from '../pairing/pairing-acts.ts'
import { type SendingAsk, sendOrShow } from './sending-shown.ts'

/** A model's order of the suggestions for one requirement, or that it is being asked. */
export type Ranking = ModelRanking | 'asking'

/** What the model said, by application and requirement, for as long as the window is open. */
export const rankings = createStore<ReadonlyMap<string, Ranking>>(new Map())

export const rankingKey = ({ application, requirement }: Target) => `${application} ${requirement}`

/** Asks the connected model to rank the suggestions; what is sent is shown first where the person has not agreed to the server. */
export const askRanking = (target: Target): Promise<void> => sendOrShow(rankingAsk(target))

/** The request as the person may look at it. */
export function rankingAsk(target: Target): SendingAsk {
  return {
    holds:
      'Only the requirement and the items suggested for it are in it: never the posting, never the rest of your library.',
    look: () => client.matches.rankingSending(target),
    send: () => rank(target),
  }
}

/** Goes back to the built-in order. */
export function forgetRanking(target: Target): void {
  put(target, null)
}

/** Stops every ranking of an application. */
export function stopRankingsOf(application: string): void {
  for (const [key, controller] of asking) if (key.startsWith(`${application} `)) controller.abort()
}

const asking = new Map<string, AbortController>()

/** Asks no longer; the built-in order stays. */
export function stopRanking(target: Target): void {
  asking.get(rankingKey(target))?.abort()
}

async function rank(target: Target): Promise<void> {
  const { signal } = begin(rankingKey(target))
  put(target, 'asking')
  const ranking = await attempt(() => client.matches.rankWithModel(target, { signal }))
  put(target, ranking)
  if (ranking) announce(`The model ranked ${ranking.ranked.length} items.`)
}

function begin(key: string): AbortController {
  const controller = new AbortController()
  asking.get(key)?.abort()
  asking.set(key, controller)
  return controller
}

function put(target: Target, ranking: Ranking | null): void {
  rankings.set((before) => {
    const after = new Map(before)
    if (ranking) after.set(rankingKey(target), ranking)
    else after.delete(rankingKey(target))
    return after
  })
}

/** The suggestions in the model's order, each with the words it points to; those it left out follow as they were. */
export function inModelOrder(match: Match, { ranked }: ModelRanking): Match {
  const known = new Map(match.ranked.map((one) => [one.evidence, one]))
  const first = ranked.flatMap(({ evidence, quote }) => {
    const one = known.get(evidence) ?? { evidence, score: 0, why: [] }
    return [{ ...one, why: [`the model points to “${quote}”`, ...one.why] }]
  })
  const chosen = new Set(first.map(({ evidence }) => evidence))
  return { ...match, ranked: [...first, ...match.ranked.filter(({ evidence }) => !chosen.has(evidence))] }
}
