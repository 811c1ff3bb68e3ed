import { once } from 'node:events'
import { ORPCError } from '@orpc/client'
import { WebSocket } from 'ws'
import { hostileCalls } from '../../../electron/testing/hostile-calls.ts'
import type { Attack } from '../attack.ts'
import type { Client, Target } from '../target.ts'

/** The same client as it looks to somebody who holds to no contract. */
type Anything = Readonly<Record<string, Readonly<Record<string, (input: unknown) => Promise<unknown>>>>>

/** What a window that was taken over can send: calls that hold to no contract. `count` random ones come last. */
export function callAttacks(target: Target, count: number): readonly Attack[] {
  const { client, alive } = target
  // The calls are typed by the contract; what is sent here is not.
  const anything = client as unknown as Anything
  const calls = (name: string, service: string, operation: string, input: unknown): Attack => ({
    name,
    expect: /^(?:invalid-input|not-found|file-)/u,
    attempt: () => said(() => anything[service]?.[operation]?.(input) ?? Promise.resolve()),
  })
  const deep = JSON.parse(`${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`)
  return [
    calls('unknown keys', 'library', 'addEvidence', { text: 'x', entry: null, more: 1 }),
    { name: 'own __proto__ key, as bytes', expect: /^(?:refused|taken without it)/u, attempt: () => protoCall(target) },
    calls('constructor key', 'settings', 'set', { constructor: { prototype: { polluted: 1 } } }),
    calls('SQL in an id', 'library', 'source', { id: "f1'; DROP TABLE sources; --" }),
    calls('path in an id', 'library', 'source', { id: '../../etc/passwd' }),
    calls('path as a kept backup', 'backups', 'restoreKept', { name: '../../../etc/passwd', dryRun: false }),
    calls('text of 3 MB', 'library', 'addEvidence', { text: 'x'.repeat(3_000_000), entry: null }),
    calls('3,000 levels deep', 'library', 'addEvidence', { text: deep, entry: null }),
    calls('wrong types', 'library', 'addEvidence', { text: ['x'], entry: { toString: 'n1' } }),
    calls('NaN and infinite numbers', 'library', 'search', { query: 'x', limit: Number.NaN }),
    calls('file of 33 MB', 'backups', 'restore', {
      file: new File([new Uint8Array(33 * 1024 * 1024)], 'a.vouch'),
      dryRun: true,
    }),
    calls('file that is no backup', 'backups', 'restore', {
      file: new File(['PK\u0003\u0004 no'], 'a.vouch'),
      dryRun: false,
    }),
    {
      name: `${count.toLocaleString('en')} random and hostile calls`,
      expect: /library unchanged, host alive$/u,
      attempt: () => randomCalls(client, count, alive),
    },
  ]
}

/** The code of the error that a call ends with, or "it was taken". */
async function said(call: () => Promise<unknown>): Promise<string> {
  try {
    await call()
    return 'it was taken'
  } catch (error) {
    return codeOf(error)
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof ORPCError)) return `no problem for people: ${String(error)}`
  const { data } = error
  return typeof data === 'object' && data !== null && 'code' in data ? String(data.code) : error.code
}

/** Sends a call as bytes, because the client's own writer leaves such a key out; what was stored must hold nothing of it. */
async function protoCall({ own, origin, token, client }: Target): Promise<string> {
  const socket = new WebSocket(`ws://${own}/rpc`, ['vouch', token], { origin })
  await once(socket, 'open')
  socket.send(
    '{"i":"7","p":{"u":"/library/addEvidence","b":{"json":{"text":"Sent as bytes","entry":null,"__proto__":{"polluted":1}},"meta":[]}}}',
  )
  const [answer] = await once(socket, 'message')
  socket.terminate()
  const { evidence } = await client.library.view()
  const added = evidence.find(({ text }) => text === 'Sent as bytes')
  if (JSON.stringify(evidence).includes('polluted') || String(answer).includes('polluted')) return 'it was kept'
  if (!added) return `refused: ${String(answer).slice(0, 80)}`
  await client.library.removeEvidence({ id: added.id })
  return 'taken without it'
}

async function randomCalls(client: Client, count: number, alive: () => boolean): Promise<string> {
  const before = JSON.stringify([
    await client.library.view(),
    await client.applications.list(),
    await client.settings.get(),
  ])
  const { codes, odd } = await hostileCalls(client, { count, seed: 8 })
  const after = JSON.stringify([
    await client.library.view(),
    await client.applications.list(),
    await client.settings.get(),
  ])
  const summary = [...codes].map(([code, times]) => `${times} ${code}`).join(', ')
  if (odd.length > 0) return `${summary}; ${odd.length} ended otherwise, the first: ${odd[0]}`
  if (!alive()) return `${summary}; the host ended`
  return `${summary}; ${before === after ? 'library unchanged, host alive' : 'the library was changed'}`
}
