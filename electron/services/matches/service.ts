import type { Pairing } from '../../../shared/domain/pair.ts'
import { found } from '../found.ts'
import { isoTime, today } from '../iso-time.ts'
import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { decided, moved, paired, unpaired, withGap } from './pairing-changes.ts'

/** Ranked evidence for each requirement, and the person's decisions about it. */
export function matchesService(os: Operations['matches'], ports: ServicePorts) {
  const { store, clock } = ports
  const postingOf = (application: string) => {
    const { posting } = found(store.applications.get(application), 'application')
    return found(store.postings.get(posting), 'posting')
  }
  const change = (target: { application: string; requirement: string }, changed: (pairing: Pairing) => Pairing) =>
    store.transact(() => {
      const application = found(store.applications.get(target.application), 'application')
      found(
        postingOf(application.id).requirements.find(({ id }) => id === target.requirement),
        'requirement',
      )
      const pairing = changed(store.pairings.get(application.id))
      store.pairings.put(application.id, pairing)
      store.applications.put({ ...application, changedAt: isoTime(clock) })
      return pairing
    })
  return {
    suggest: os.suggest.handler(async ({ input: { application, top } }) => {
      const { matchRequirements } = await import('../../../shared/matching/match-requirements.ts')
      const { sumYears } = await import('../../../shared/matching/years/sum-years.ts')
      const { requirements } = postingOf(application)
      const library = { evidence: store.evidence.list(), entries: store.entries.list(), today: today(clock) }
      const matches = matchRequirements({ requirements, top, ...library })
      return matches.map((match, at) => ({ ...match, years: sumYears(requirements[at], library) }))
    }),
    pairing: os.pairing.handler(({ input }) => {
      found(store.applications.get(input.application), 'application')
      return store.pairings.get(input.application)
    }),
    pair: os.pair.handler(({ input: { requirement, evidence, strength, remark, application } }) =>
      change({ application, requirement }, (pairing) => {
        found(store.evidence.get(evidence), 'evidence')
        return paired(pairing, { requirement, evidence, strength, remark })
      }),
    ),
    unpair: os.unpair.handler(({ input }) => change(input, (pairing) => unpaired(pairing, input))),
    reorder: os.reorder.handler(({ input }) => change(input, (pairing) => moved(pairing, input, input.before))),
    decide: os.decide.handler(({ input: { requirement, pairs, gap, application } }) =>
      change({ application, requirement }, (pairing) => {
        const once = new Map(pairs.map((pair) => [pair.evidence, { ...pair, requirement }]))
        const known = [...once.values()].filter(({ evidence }) => store.evidence.get(evidence) !== null)
        return withGap(decided(pairing, requirement, known), requirement, gap)
      }),
    ),
    question: os.question.handler(async ({ input }) => {
      const { gapQuestion } = await import('../../../shared/writing/gap-question.ts')
      return { question: gapQuestion(input) }
    }),
    rankingSending: os.rankingSending.handler(async ({ input }) => {
      const { rankingSending } = await import('./model-ranking.ts')
      return await rankingSending(ports, input)
    }),
    rankWithModel: os.rankWithModel.handler(async ({ input, signal }) => {
      const { modelRanking } = await import('./model-ranking.ts')
      return await modelRanking(ports, input, signal)
    }),
    gap: os.gap.handler(({ input }) => change(input, (pairing) => withGap(pairing, input.requirement, input.gap))),
  }
}
