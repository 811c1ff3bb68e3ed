import type { RequestFields } from '../../../shared/domain/learned-fields.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { ModelTiming } from './model-timing.ts'
import { adaptedFields } from './request-fields.ts'
import type { ServerTrouble } from './server-trouble.ts'

export interface Waiting {
  readonly kind: 'wait'
  /** Seconds. */
  readonly seconds: number
  readonly why: string
}

/** What to do after a request failed before any text came: send it with other fields, or wait and send it again. */
export type NextTry = { readonly kind: 'again'; readonly fields: RequestFields } | Waiting

/** Pauses, in seconds, when a server does not say how long. */
const pauses = [1, 4, 10]

/** Counts what was already tried for one request. `next` throws the sentence for the person once trying again would not help. */
export function requestPatience(timing: ModelTiming) {
  let waits = 0
  let waited = 0

  function next(trouble: ServerTrouble, fields: RequestFields): NextTry {
    if (trouble.kind === 'fail') throw trouble.error
    if (trouble.kind === 'wait') return wait(trouble)
    const adapted = adaptedFields(fields, trouble.complaint)
    // Each step leaves a field out or asks for it otherwise, so that they come to an end by themselves.
    if (!adapted) throw trouble.error
    return { kind: 'again', fields: adapted }
  }

  function wait(trouble: ServerTrouble & { kind: 'wait' }): Waiting {
    const seconds = trouble.seconds ?? pauses[waits] ?? Number.POSITIVE_INFINITY
    const spent = trouble.loading ? waited + seconds * 1_000 > timing.loading : waits >= pauses.length
    if (spent || seconds * 1_000 > timing.longestWait) throw gaveUp(trouble)
    waits += 1
    waited += seconds * 1_000
    return { kind: 'wait', seconds, why: trouble.why }
  }
  return { next }
}

/** The sentence when a pause is too long to sit through, or did not help. */
export function gaveUp({ why, seconds }: ServerTrouble & { kind: 'wait' }): VouchError {
  const when = seconds !== null && seconds > 60 && seconds < believable ? `in ${longTime(seconds)}` : 'later'
  return new VouchError('model-unreachable', `${why}; try again ${when}, or use the built-in composer.`)
}

/** Seconds from which on a pause is a mistake of the server and no time to be told: a month. */
const believable = 31 * 86_400

function longTime(seconds: number): string {
  const minutes = Math.ceil(seconds / 60)
  if (minutes <= 120) return `${minutes} minutes`
  const hours = Math.ceil(minutes / 60)

  return hours <= 48 ? `${hours} hours` : `${Math.ceil(hours / 24)} days`
}
