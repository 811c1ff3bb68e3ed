import { createServer, request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryApp } from '../../testing/temporary-app.ts'
import { pageAddress } from './page-address.ts'
import { pinnedRequest } from './pinned-request.ts'
import { isPublicAddress } from './public-address.ts'
import { type Resolve, resolvePublic } from './resolve-public.ts'
import { type WebPagesOptions, webPages } from './web-pages.ts'

describe('an address', () => {
  const refusedAddresses = [
    'http://jobs.example.org/1',
    'ftp://jobs.example.org/1',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://someone:secret@jobs.example.org/',
    'https://jobs.example.org:8443/',
    'https://localhost/',
    'https://localhost./',
    'https://printer.local/',
    'https://wiki.intranet/',
    'https://router/',
    'https://',
    'not an address at all',
    '',
  ]
  for (const address of refusedAddresses)
    it(`“${address}” is refused and the paste is explained`, () => {
      expect(() => pageAddress(address)).toThrow(expect.objectContaining({ code: 'address-refused' }))
      expect(() => pageAddress(address)).toThrow(/copy it and paste it here/u)
    })

  it('is https when it names nothing else, and loses its fragment', () => {
    expect(pageAddress(' jobs.example.org/1#apply ').href).toBe('https://jobs.example.org/1')
  })
})

describe('an IP address', () => {
  const notPublic = [
    '0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1', '172.31.255.255',
    '192.168.1.1', '198.18.0.1', '203.0.113.9', '224.0.0.1', '255.255.255.255', '::', '::1', 'fe80::1', 'fe80::1%eth0',
    'fc00::1', 'fd12:3456::1', 'ff02::1', '::ffff:8.8.8.8', '::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1', '2002:7f00:1::',
    '2001:0:4136:e378::', '2001:db8::1', 'fec0::1', '1.2.3', 'localhost', '',
  ] // biome-ignore format: a table
  for (const address of notPublic)
    it(`${address || 'nothing'} is not public`, () => expect(isPublicAddress(address)).toBe(false))
  for (const address of ['93.184.216.34', '172.32.0.1', '100.128.0.1', '192.169.0.1', '2606:2800:220:1::1'])
    it(`${address} is public`, () => expect(isPublicAddress(address)).toBe(true))

  it('in any spelling is looked at as what it means', async () => {
    const resolve = async () => []
    for (const host of ['127.1', '0x7f.0.0.1', '2130706433', '0177.0.0.1', '[::ffff:127.0.0.1]', '[::1]', '[fe80::1]'])
      await expect(resolvePublic(new URL(`https://${host}/`), resolve)).rejects.toMatchObject({
        code: 'address-refused',
      })
  })

  it('that is private makes the whole name refused', async () => {
    const resolve: Resolve = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '192.168.0.7', family: 4 },
    ]
    await expect(resolvePublic(new URL('https://jobs.example.org/'), resolve)).rejects.toMatchObject({
      code: 'address-refused',
    })
  })
})

const advert = `<!doctype html><html><head><title>Jobs</title></head><body><nav>Home</nav><h1>Glazier</h1>
<h2>You need</h2><ul><li>Three years of experience in glazing</li><li>A full driving licence</li><li>Safe working at height</li></ul>
<p>${'Our workshop restores the windows of old churches and town halls. '.repeat(4)}</p></body></html>`

type Answer = (request: IncomingMessage, response: ServerResponse) => void

describe('fetching', () => {
  let server: Server
  let answer: Answer
  let asked: IncomingMessage[]
  const known: Record<string, string> = { 'jobs.example.org': '93.184.216.34', 'inside.example.org': '10.0.0.5' }
  const resolve: Resolve = async (name) => (known[name] ? [{ address: known[name], family: 4 as const }] : [])

  beforeEach(async () => {
    asked = []
    server = createServer((request, response) => {
      asked.push(request)
      answer(request, response)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  })
  afterEach(() => new Promise((closed) => server.close(closed).closeAllConnections()))

  /** The real request, its connection led to the server of the test once the addresses were looked at. */
  const request: NonNullable<WebPagesOptions['request']> = (address, options) =>
    pinnedRequest((url, given, answered) => {
      const { port } = server.address() as AddressInfo
      return httpRequest({ ...given, protocol: 'http:', hostname: url.hostname, path: url.pathname, port }, answered)
    })(address, { ...options, pinned: [{ address: '127.0.0.1', family: 4 }] })
  const pages = (more: WebPagesOptions = {}) => webPages({ resolve, request, ...more })
  const fetched = (address = 'https://jobs.example.org/1', more: WebPagesOptions = {}) => pages(more).fetch(address)
  const html =
    (body: string | Uint8Array, headers: Record<string, string> = {}): Answer =>
    (_, response) =>
      void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)

  it('gives the page as a file, and sends nothing about the person', async () => {
    answer = html(advert, { 'set-cookie': 'seen=1' })
    const { file, address } = await fetched()
    expect(new TextDecoder().decode(file.bytes)).toBe(advert)
    expect(file.name).toBe('jobs.example.org.html')
    expect(address).toBe('https://jobs.example.org/1')
    await fetched()
    const sent = asked.flatMap(({ headers }) => Object.keys(headers)).toSorted()
    expect(new Set(sent)).toEqual(new Set(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']))
  })

  it('goes to the address that was looked at, not to what the name means a moment later', async () => {
    let looks = 0
    const rebinding: Resolve = async () => [{ address: looks++ === 0 ? '93.184.216.34' : '127.0.0.1', family: 4 }]
    const pinned: string[] = []
    answer = html(advert)
    await fetched('https://jobs.example.org/1', {
      resolve: rebinding,
      request: (address, options) => {
        pinned.push(...options.pinned.map((one) => one.address))
        return request(address, options)
      },
    })
    expect(pinned).toEqual(['93.184.216.34'])
    expect(looks).toBe(1)
  })

  it('looks at every redirect again', async () => {
    const to =
      (location: string): Answer =>
      (_, response) =>
        void response.writeHead(302, { location }).end()
    for (const location of [
      'http://jobs.example.org/2',
      'https://127.0.0.1/',
      'https://inside.example.org/',
      'https://[::ffff:10.0.0.1]/',
      'file:///etc/passwd',
    ]) {
      answer = to(location)
      await expect(fetched(), location).rejects.toMatchObject({ code: 'address-refused' })
    }
    answer = to('/again')
    await expect(fetched()).rejects.toThrow(/on and on/u)
    expect(asked.filter(({ url }) => url === '/again')).toHaveLength(3)
    answer = (message, response) =>
      message.url === '/1' ? to('/2')(message, response) : html(advert)(message, response)
    expect((await fetched()).address).toBe('https://jobs.example.org/2')
  })

  it('stops at 2 MB, sent or unpacked', async () => {
    answer = html('x'.repeat(2_000_001))
    await expect(fetched()).rejects.toThrow(/larger than 2 MB/u)
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      for (let part = 0; part < 30; part++) response.write('x'.repeat(100_000))
      response.end()
    }
    await expect(fetched()).rejects.toThrow(/larger than 2 MB/u)
    answer = html(gzipSync('x'.repeat(3_000_000)), { 'content-encoding': 'gzip' })
    await expect(fetched()).rejects.toThrow(/larger than 2 MB/u)
    answer = html(gzipSync(advert), { 'content-encoding': 'gzip' })
    expect(new TextDecoder().decode((await fetched()).file.bytes)).toBe(advert)
    answer = html('no gzip', { 'content-encoding': 'gzip' })
    await expect(fetched()).rejects.toMatchObject({ code: 'page-failed' })
  })

  it('stops when it takes too long, and when the person stops it', async () => {
    answer = (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>')
    await expect(fetched('https://jobs.example.org/1', { patience: 100 })).rejects.toThrow(/did not come within/u)
    await expect(
      fetched('https://jobs.example.org/1', { patience: 100, resolve: () => new Promise(() => {}) }),
    ).rejects.toThrow(/did not come within/u)
    const stopped = pages().fetch('https://jobs.example.org/1', AbortSignal.timeout(50))
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('says in words what was refused and how to paste', async () => {
    const status =
      (code: number): Answer =>
      (_, response) =>
        void response.writeHead(code).end()
    for (const [code, words] of [
      [403, /signing in/u],
      [999, /signing in/u],
      [404, /no page/u],
      [503, /just now/u],
    ] as const) {
      answer = status(code)
      await expect(fetched()).rejects.toThrow(words)
      await expect(fetched()).rejects.toThrow(/paste it here/u)
    }
    answer = html('{}', { 'content-type': 'image/png' })
    await expect(fetched()).rejects.toThrow(/no page or document/u)
    await expect(fetched('https://nowhere.example.org/')).rejects.toThrow(/no computer/u)
    answer = (message) => void message.socket.destroy()
    await expect(fetched()).rejects.toMatchObject({ code: 'page-failed' })
  })

  it('reads the encoding that the answer names', async () => {
    answer = html(Buffer.from('<p>Pâtissier, 5 years</p>', 'latin1'), {
      'content-type': 'text/html; charset=iso-8859-1',
    })
    expect(new TextDecoder().decode((await fetched()).file.bytes)).toContain('Pâtissier')
  })

  it('ends in a posting; one that only scripts could fill is refused', async () => {
    const app = temporaryApp(':memory:', { pages: pages() })
    answer = html(advert)
    const { file } = await app.client.postings.fetch({ address: 'jobs.example.org/1' })
    const posting = await app.client.postings.add({ file })
    expect(posting.requirements.map(({ text }) => text)).toContain('Safe working at height')
    answer = html(
      `<div id="root"></div><script type="application/ld+json">${JSON.stringify({
        '@type': 'JobPosting',
        title: 'Glazier',
        hiringOrganization: { name: 'Tern Glass' },
        description: advert,
      })}</script>`,
    )
    const stated = await app.client.postings.add({
      file: (await app.client.postings.fetch({ address: 'jobs.example.org/1' })).file,
    })
    expect(stated).toMatchObject({ role: 'Glazier', company: 'Tern Glass' })
    answer = html('<div id="root"></div><script>start()</script>')
    await expect(app.client.postings.fetch({ address: 'jobs.example.org/1' })).rejects.toMatchObject({
      data: { code: 'page-failed' },
    })
    app.close()
  })
})
