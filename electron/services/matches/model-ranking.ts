import type { Sending } from '../../../shared/contract/drafts.ts'
import type { ModelRanking } from '../../../shared/contract/matches.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { ModelMessages } from '../../../shared/drafting/asking/model-messages.ts'
import { contextTokens, inGroups } from '../../../shared/drafting/budget/request-room.ts'
import { type RankedByModel, rankingLine } from '../../../shared/drafting/judging/ranking-line.ts'
import { rankingMessages } from '../../../shared/drafting/judging/ranking-messages.ts'
import { type Masking, maskingFor, noMasking } from '../../../shared/drafting/masking/masking.ts'
import { answerLines } from '../../../shared/drafting/reading/answer-lines.ts'
import { maskedOf } from '../details/basics-of.ts'
import { agreedTo, allowedModel, refuseWhereForbidden, rememberAsked, sendingOf } from '../drafts/allowed-model.ts'
import { fenceMark } from '../drafts/fence-mark.ts'
import { offeredEvidence } from '../drafts/model-material.ts'
import type { ServerChoice } from '../drafts/server-choice.ts'
import { found } from '../found.ts'
import { today } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'

interface Target {
  readonly application: Id
  readonly requirement: Id
}

interface Prepared {
  readonly choice: ServerChoice
  readonly messages: ModelMessages
  readonly masking: Masking
  /** The offered items' own words, as sent. */
  readonly offered: ReadonlyMap<Id, string>
}

/** How many of the best items a model is shown. */
const most = 12
const answerTokens = 600
/** Tokens for items in one request of a small server: the best go, as many as fit. */
const rankingRoom = contextTokens - answerTokens - 400

/** What would be sent to rank the evidence of one requirement; sends nothing. */
export async function rankingSending(ports: ServicePorts, target: Target): Promise<Sending> {
  const { choice, messages, masking } = await prepared(ports, target)
  return sendingOf(ports, choice, { requests: [messages], masking, answerTokens })
}

/** The connected model's say on the best items of one requirement. What it cannot show in an item's own words is dropped and counted. */
export async function modelRanking(ports: ServicePorts, target: Target, signal?: AbortSignal): Promise<ModelRanking> {
  const { choice, messages, masking, offered } = await prepared(ports, target)
  agreedTo(ports, choice)
  rememberAsked(ports, target.application)
  const said: string[] = []
  const lines = answerLines(() => said.splice(0))
  const mayAsk = () => refuseWhereForbidden(found(ports.store.applications.get(target.application), 'application'))
  const request = { ...messages, model: choice.name, answerTokens, mayAsk, signal }
  for await (const event of ports.model.write(choice.server, request))
    if (event.kind === 'text') said.push(...lines.push(event.text))
  const claims = [...said, ...lines.end()].filter((line) => /[[【［]/u.test(line))
  const believed = claims.flatMap((line) => rankingLine(masking.restore(line), offered) ?? [])
  return { ranked: once(believed), dropped: claims.length - believed.length }
}

async function prepared(ports: ServicePorts, { application: id, requirement }: Target): Promise<Prepared> {
  const { store, clock } = ports
  const application = found(store.applications.get(id), 'application')
  const choice = await allowedModel(ports, application)
  const posting = found(store.postings.get(application.posting), 'posting')
  const asked = found(
    posting.requirements.find((one) => one.id === requirement),
    'requirement',
  )
  const { matchRequirements } = await import('../../../shared/matching/match-requirements.ts')
  const library = { evidence: store.evidence.list(), entries: store.entries.list() }
  const [match] = matchRequirements({ requirements: [asked], top: most, today: today(clock), ...library })
  const suggested = (match?.ranked ?? []).flatMap(({ evidence: one }) => {
    const item = store.evidence.get(one)
    return item
      ? [offeredEvidence(item, { entry: item.entry === null ? null : store.entries.get(item.entry), parent: null })]
      : []
  })
  const [evidence = []] = inGroups(suggested, rankingRoom)
  const plain = rankingMessages({ requirement: asked.text, evidence }, fenceMark(ports, asked.text))
  const basics = maskedOf(store)
  const masking = choice.server.local ? noMasking : maskingFor([plain.prompt], basics)
  const messages = { system: plain.system, prompt: masking.mask(plain.prompt) }
  return { choice, messages, masking, offered: new Map(evidence.map((item) => [item.id, item.text])) }
}

function once(ranked: readonly RankedByModel[]): RankedByModel[] {
  return [...new Map([...ranked].reverse().map((one) => [one.evidence, one])).values()].reverse()
}
