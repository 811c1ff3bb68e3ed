import { setTimeout as pause } from 'node:timers/promises'
import type { RequestFields } from '../../../shared/domain/learned-fields.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { LanguageModel, ModelEvent, ModelRequest, ModelServer } from '../../ports.ts'
import type { FieldsMemory } from './fields-memory.ts'
import { findLocalServers } from './find-local-servers.ts'
import { listHeaders } from './list-headers.ts'
import { type Fetch, modelClient } from './model-client.ts'
import { type ModelTiming, modelTiming } from './model-timing.ts'
import { openAnswer } from './open-answer.ts'
import { readAnswer } from './read-answer.ts'
import { firstFields } from './request-fields.ts'
import { gaveUp, requestPatience, type Waiting } from './request-patience.ts'
import { runningMemory } from './running-memory.ts'
import { serverName } from './server-name.ts'
import { serverTrouble } from './server-trouble.ts'

export interface ModelOptions {
  readonly fetch?: Fetch
  readonly timing?: ModelTiming
  /** Where it is kept what each server takes; until the program ends when left out. */
  readonly memory?: FieldsMemory
}

interface Attempt {
  readonly server: ModelServer
  readonly request: ModelRequest
  readonly fields: RequestFields
  /** Whether text has arrived: from then on a failure is an interrupted answer, never a reason to ask again. */
  readonly progress: { begun: boolean }
}

/** Models behind OpenAI-compatible addresses, over the SDK. What each model takes is remembered once it has begun to answer. */
export function openaiModel({
  fetch,
  timing = modelTiming,
  memory = runningMemory(),
}: ModelOptions = {}): LanguageModel {
  async function* write(server: ModelServer, request: ModelRequest): AsyncGenerator<ModelEvent> {
    const patience = requestPatience(timing)
    let fields = memory.get(server.url, request.model) ?? firstFields
    let learned = fields
    const learn = (works: RequestFields) => {
      if (works === learned) return
      learned = works
      memory.put({ url: server.url, model: request.model, fields: works })
    }
    for (;;) {
      const progress = { begun: false }
      request.mayAsk?.()
      try {
        for await (const event of attempt({ server, request, fields, progress })) {
          // A refusal that no other field helped teaches nothing.
          learn(fields)
          yield event
        }
        if (fields.usage === 'later') learn({ ...fields, usage: 'asked' })
        return
      } catch (error) {
        if (request.signal?.aborted) throw stopped()
        const trouble = serverTrouble(error, server)
        if (progress.begun) throw trouble.kind === 'wait' ? lost(server) : trouble.error
        const next = patience.next(trouble, fields)
        if (next.kind === 'again') fields = next.fields
        else yield* waiting(next, request.signal)
      }
    }
  }

  async function* attempt({ server, request, fields, progress }: Attempt): AsyncGenerator<ModelEvent> {
    const timeout = server.local ? timing.first.local : timing.first.remote
    const answer = await openAnswer(modelClient(server, { fetch, timeout }), server, { request, fields })
    for await (const event of readAnswer(answer, { server, request, timing })) {
      progress.begun ||= event.kind === 'text'
      yield event
    }
  }

  async function* waiting({ seconds, why }: Waiting, signal?: AbortSignal): AsyncGenerator<ModelEvent> {
    yield { kind: 'waiting', seconds, why }
    await pause(seconds * timing.second, undefined, { signal }).catch(() => {
      throw stopped()
    })
  }

  async function models(server: ModelServer, signal?: AbortSignal): Promise<string[]> {
    // The SDK's own timeout covers the headers alone.
    const limit = AbortSignal.timeout(timing.list)
    try {
      const page = await modelClient(server, { fetch, timeout: timing.list }).models.list({
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        headers: listHeaders(server),
      })
      const named = Array.isArray(page.data) ? page.data.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])) : []
      return [...new Set(named)].sort()
    } catch (error) {
      if (limit.aborted && !signal?.aborted) throw late(server)
      const trouble = serverTrouble(error, server)
      throw trouble.kind === 'wait' ? gaveUp(trouble) : trouble.error
    }
  }

  return { write, models, findLocal: findLocalServers }
}

function late(server: ModelServer): VouchError {
  return new VouchError(
    'model-unreachable',
    `The server at ${serverName(server)} did not list its models in time; type the name of one, or use the built-in composer.`,
  )
}

function lost(server: ModelServer): VouchError {
  return new VouchError(
    'model-interrupted',
    `The connection to the model at ${serverName(server)} was lost. Try again, or use the built-in composer.`,
  )
}

function stopped(): VouchError {
  return new VouchError('cancelled', 'Drafting was stopped.')
}
