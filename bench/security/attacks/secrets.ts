import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { type Attack, Skipped } from '../attack.ts'
import type { Target } from '../target.ts'

const key = 'sk-bench-very-secret-4f1d2c3b'
const letter = 'Nobody but me should ever read that I tamed forty otters'

/** Whether keys, tokens and words of letters come out anywhere, and what a model's server or another user of the computer can get. */
export function secretAttacks(target: Target): readonly Attack[] {
  const { client, token, code, library, logs, pid, own } = target
  const connects = (name: string, url: string): Attack => ({
    name,
    expect: /^model-address|^invalid-input|^model-/u,
    attempt: () => codeOf(() => client.models.connect({ url, name: 'm', key, prices: null })),
  })
  return [
    connects('key for a server elsewhere without encryption', 'http://example.org/v1'),
    connects('key for a look-alike of this computer', 'http://127.0.0.1.example.org/v1'),
    connects('key for a server with a user in its address', 'https://user:word@example.org/v1'),
    connects('key for an address that is a file', 'file:///etc/passwd'),
    {
      name: 'server that leads on to another with the key',
      expect: /^the key did not follow/u,
      attempt: () => redirected(client),
    },
    { name: 'server that says the key back in its error', expect: /^not in/u, attempt: () => saidBack(client) },
    {
      name: 'page of the private network as a posting',
      expect: /^address-refused/u,
      attempt: async () =>
        (await Promise.all(privateAddresses.map((url) => codeOf(() => client.postings.fetch({ address: url })))))
          .toSorted()
          .at(-1) ?? '',
    },
    {
      name: 'key, token, code or words of a letter in log and settings',
      expect: /^in none/u,
      attempt: async () => inFiles(client, { logs, library, secrets: [key, token, code, letter] }),
    },
    {
      name: 'token or code among running programs',
      expect: /^in none/u,
      attempt: async () => inCommandLines([token, code]),
    },
    {
      name: 'library, settings and log readable by others',
      expect: /^0600/u,
      attempt: async () => modes(dirname(library)),
    },
    {
      name: 'another user of this computer reads the library',
      expect: /denied/u,
      attempt: async () => asNobody(`cat ${library}`),
    },
    {
      name: 'another user of this computer reads the host’s memory',
      expect: /denied|permitted/u,
      attempt: async () => asNobody(`cat /proc/${pid}/environ /proc/${pid}/mem`),
    },
    {
      name: 'another user of this computer opens the socket',
      expect: /^HTTP\/1.1 401/u,
      attempt: async () => asNobody(upgrade(own)),
    },
  ]
}

const privateAddresses = [
  'https://127.0.0.1/',
  'https://localhost/',
  'https://169.254.169.254/latest/meta-data/',
  'https://10.0.0.1/',
  'https://[::1]/',
  'https://0x7f000001/',
  'https://2130706433/',
  'http://example.org/',
  'file:///etc/passwd',
]

async function codeOf(call: () => Promise<unknown>): Promise<string> {
  try {
    await call()
    return 'it was taken'
  } catch (error) {
    const data = error instanceof Error && 'data' in error ? error.data : null
    return typeof data === 'object' && data !== null && 'code' in data ? String(data.code) : String(error)
  }
}

/** A server of this computer that answers every request so; what it saw of the key is told. */
async function withServer(
  answer: (port: number) => { status: number; headers?: Record<string, string>; body: string },
  act: (url: string, seen: string[]) => Promise<string>,
): Promise<string> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization ?? ''}`)
    // A server that listens on a port has an address of this kind.
    const { status, headers, body } = answer((server.address() as AddressInfo).port)
    response.writeHead(status, headers).end(body)
  })
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go))
  const { port } = server.address() as AddressInfo
  try {
    return await act(`http://127.0.0.1:${port}/v1`, seen)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const redirected = (client: Target['client']) =>
  withServer(
    () => ({ status: 200, body: '{"data":[]}' }),
    (other, seen) =>
      withServer(
        () => ({ status: 307, headers: { location: `${other}/models` }, body: '' }),
        async (url) => {
          const said = await codeOf(() => client.models.list({ url, key }))
          return seen.length === 0 ? `the key did not follow: ${said}` : `the other server saw ${seen[0]}`
        },
      ),
  )

const saidBack = (client: Target['client']) =>
  withServer(
    () => ({
      status: 401,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ error: { message: `Incorrect API key provided: ${key}` } }),
    }),
    async (url) => {
      try {
        await client.models.list({ url, key })
        return 'it was taken'
      } catch (error) {
        const all = JSON.stringify([String(error), error instanceof Error ? { ...error } : error])
        return all.includes(key) ? 'in the error' : 'not in the error'
      }
    },
  )

/** Writes a letter and makes a fault, then looks through everything the host wrote but the library itself. */
async function inFiles(
  client: Target['client'],
  { logs, library, secrets }: { logs: string; library: string; secrets: readonly string[] },
): Promise<string> {
  const { id } = await client.library.addEvidence({ text: letter, entry: null }).catch(() => ({ id: '' }))
  await codeOf(() => client.library.editEvidence({ id: 'e99999', text: letter, entry: null }))
  if (id) await codeOf(() => client.library.removeEvidence({ id }))
  const folder = dirname(library)
  const files = [folder, logs]
    .flatMap((place) => filesUnder(place))
    .filter((path) => !path.startsWith(library) && !path.includes('/backups/'))
  const found = files.filter((path) => secrets.some((secret) => readFileSync(path).includes(secret)))
  return found.length === 0 ? `in none of ${new Set(files).size} files` : `in ${found.join(', ')}`
}

function filesUnder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}

function inCommandLines(secrets: readonly string[]): string {
  if (process.platform !== 'linux') throw new Skipped('running programs are only listed on Linux')
  const lines = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        return [readFileSync(`/proc/${name}/cmdline`, 'utf8')]
      } catch {
        return []
      }
    })
  return lines.some((line) => secrets.some((secret) => line.includes(secret))) ? 'seen' : `in none of ${lines.length}`
}

function modes(folder: string): string {
  if (process.platform === 'win32') throw new Skipped('Windows has no such modes')
  const open = filesUnder(folder).filter((path) => (statSync(path).mode & 0o077) !== 0)
  return open.length === 0 ? '0600 each' : `others may read ${open.map((path) => path.slice(folder.length)).join(', ')}`
}

/** Runs a command of the shell as the user nobody, which only root can. */
function asNobody(command: string): string {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') throw new Skipped('only root can become another user')
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', command], {
    uid: 65534,
    gid: 65534,
    encoding: 'utf8',
    timeout: 10_000,
  })
  return `${stdout}${stderr}`.trim().slice(0, 200).replace(/^.*: /u, '') || 'it read nothing'
}

/** A handshake by bash itself: everything right but the token. */
function upgrade(own: string): string {
  const [host, port] = own.split(':')
  const head = [
    'GET /rpc HTTP/1.1',
    `Host: ${own}`,
    `Origin: http://${own}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Protocol: vouch, guessed',
  ].join('\\r\\n')
  return `exec 3<>/dev/tcp/${host}/${port}; printf '${head}\\r\\n\\r\\n' >&3; head -n 1 <&3`
}
