import type { Sending } from '../../../shared/contract/drafts.ts'
import { attempt } from '../../app/notices/toasts.ts'
import { createStore } from '../../components/store.ts'

/** A request to a model that a person looks at before it is sent. */
export interface SendingAsk {
  /** One sentence on what is in it, where it is not the material of a draft. */
  readonly holds?: string
  /** Exactly what would be sent; sends nothing. */
  readonly look: () => Promise<Sending>
  readonly send: () => Promise<void>
  /** What else can be asked for in the same place, this one among it, each to be looked at too. */
  readonly others?: readonly OtherAsk[]
}

interface OtherAsk {
  readonly id: string
  readonly name: string
  readonly chosen: boolean
  readonly ask: () => SendingAsk
}

/** The request whose messages are shown; null when none is. */
export const sendingShown = createStore<SendingAsk | null>(null)

/** Sends where the person agreed to this server before; shows what would be sent where not. */
export async function sendOrShow(ask: SendingAsk): Promise<void> {
  const sending = await attempt(ask.look)
  if (!sending) return
  if (sending.agreed) await ask.send()
  else sendingShown.set(ask)
}
