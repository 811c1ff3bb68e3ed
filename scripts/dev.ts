import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { createServer, type ProxyOptions } from 'vite'

/** The page from source with instant reload, over a host from source. The address printed last is the one to open. */
const root = resolve(import.meta.dirname, '..')
const host = spawn(process.execPath, ['electron/web.ts', '--no-open', ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
})
process.on('exit', () => host.kill())
const [line] = await once(createInterface({ input: host.stdout }), 'line')
const address = new URL(String(line))

/** The host answers its own origin only, so the development server speaks in its name. */
const toHost: ProxyOptions = {
  target: address.origin,
  changeOrigin: true,
  ws: true,
  configure(proxy) {
    proxy.on('proxyReq', (request) => request.setHeader('origin', address.origin))
    proxy.on('proxyReqWs', (request) => request.setHeader('origin', address.origin))
  },
}

const server = await createServer({
  configFile: resolve(root, 'vite.config.ts'),
  mode: 'page',
  server: { host: '127.0.0.1', proxy: { '/session': toHost, '/rpc': toHost } },
})
await server.listen()
console.log(`${server.resolvedUrls?.local[0] ?? ''}${address.hash}`)
