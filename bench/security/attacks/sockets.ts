import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { Attack } from '../attack.ts'
import { type Knock, knock } from '../raw.ts'
import type { Target } from '../target.ts'

/** Ways to the contract past the token, and what can be thrown at an open socket. `old` is a token of a host that has ended. */
export function socketAttacks(target: Target, old: string): readonly Attack[] {
  const { own, origin: Origin, token, port } = target
  const knocks = (name: string, expect: RegExp, given: Knock): Attack => ({
    name,
    expect,
    attempt: () => knock(target, given),
  })
  const headers = { Origin }
  const good = ['vouch', token]
  return [
    knocks('socket without a subprotocol', /^401/u, { headers }),
    knocks('socket with a name but no token', /^401/u, { headers, protocols: ['vouch'] }),
    knocks('token alone', /^401/u, { headers, protocols: [token] }),
    knocks('token of a host that has ended', /^401/u, { headers, protocols: ['vouch', old] }),
    knocks('token with its last letter changed', /^401/u, { headers, protocols: ['vouch', changed(token)] }),
    knocks('beginning of the token', /^401/u, { headers, protocols: ['vouch', token.slice(0, 20)] }),
    knocks('right token and one more', /^401/u, { headers, protocols: [...good, 'more'] }),
    knocks('token in the query', /^40[14]/u, { headers, path: `/rpc?token=${token}` }),
    knocks('another path', /^404/u, { headers, protocols: good, path: '/' }),
    knocks('right token without an Origin', /^403/u, { protocols: good }),
    ...['null', 'https://evil.example', `http://127.0.0.1:${port + 1}`, `http://localhost:${port}`].map((other) =>
      knocks(`right token, Origin ${other.replace(String(port), 'PORT')}`, /^403/u, {
        headers: { Origin: other },
        protocols: good,
      }),
    ),
    knocks('right token, Host rebind.test', /^421/u, {
      headers: { Origin, Host: `rebind.test:${port}` },
      protocols: good,
    }),
    {
      name: '65 MB in one message',
      expect: /^closed/u,
      attempt: () => thrown(target, [Buffer.alloc(65 * 1024 * 1024, 91)]),
    },
    {
      name: 'fragments that never end',
      expect: /^closed/u,
      attempt: () =>
        thrown(
          target,
          Array.from({ length: 70 }, () => Buffer.alloc(1024 * 1024, 91)),
          true,
        ),
    },
    { name: '10 MB of [', expect: /^(?:alive|closed)/u, attempt: () => thrown(target, ['['.repeat(10_000_000)]) },
    {
      name: 'bytes that are no message',
      expect: /^(?:alive|closed)/u,
      attempt: () => thrown(target, ['', 'null', '{}', '{"i":1}', Buffer.from([0, 255, 1])]),
    },
    { name: 'names that are no operation', expect: /^(?:alive|closed)/u, attempt: () => thrown(target, oddCalls) },
    { name: 'a seventeenth window', expect: /^503/u, attempt: () => seventeenth(target, own, Origin) },
  ]
}

const changed = (token: string) => token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')

const oddCalls = [
  '/__proto__',
  '/constructor/constructor',
  '/library/__proto__',
  '/../settings',
  '/library/toString',
].map((u, i) => JSON.stringify({ i: String(i), p: { u, b: { json: {}, meta: [] } } }))

/** Throws messages at a socket of its own; "alive" when the host answers a right call on another afterwards. */
async function thrown(
  { own, origin, token, client }: Target,
  messages: readonly (string | Buffer)[],
  fragments = false,
): Promise<string> {
  const socket = new WebSocket(`ws://${own}/rpc`, ['vouch', token], { origin, maxPayload: 0 })
  await once(socket, 'open')
  socket.on('error', () => undefined)
  const closed = once(socket, 'close').then(([code]) => `closed (${code})`)
  for (const [index, message] of messages.entries())
    if (socket.readyState === WebSocket.OPEN)
      socket.send(message, fragments ? { fin: index === messages.length - 1 } : {})
  const ended = await Promise.race([closed, new Promise<string>((go) => setTimeout(() => go('alive'), 4000))])
  socket.terminate()
  const { kind } = await client.host.about()
  return `${ended}, host answers as ${kind}`
}

async function seventeenth(target: Target, own: string, origin: string): Promise<string> {
  const others = Array.from({ length: 15 }, () => new WebSocket(`ws://${own}/rpc`, ['vouch', target.token], { origin }))
  await Promise.all(others.map((socket) => once(socket, 'open')))
  const said = await knock(target, { headers: { Origin: origin }, protocols: ['vouch', target.token] })
  for (const socket of others) socket.terminate()
  return said
}
