import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replaceFile } from '../adapters/files/replace-file.ts'
import { memorySecrets } from '../adapters/secrets/memory-secrets.ts'
import { appResponse } from './app-protocol.ts'
import { suggestedPath } from './downloads.ts'
import { menuTemplate } from './menu.ts'
import { isOpenable, lockNavigation } from './navigation.ts'
import { isOwnAddress } from './origin.ts'
import { decidePermission } from './permissions.ts'
import { keychainSecrets, protects } from './secrets.ts'
import { isOwnFrame } from './sender-check.ts'
import { windowOptions } from './window-options.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-desktop-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const foreign = [
  'https://example.org/',
  'app://bundle.example/',
  'app://bundle@example.org/',
  'app://evil/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'about:blank',
  'not an address',
]

describe('windows', () => {
  it('are sandboxed, isolated and without Node', () => {
    expect(windowOptions('/preload.cjs').webPreferences).toEqual({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    })
  })

  it('know their own page from look-alikes', () => {
    expect(isOwnAddress('app://bundle/')).toBe(true)
    expect(isOwnAddress('app://bundle/assets/index.js')).toBe(true)
    for (const address of foreign) expect(isOwnAddress(address)).toBe(false)
  })

  it('stay on their page and open nothing', () => {
    const handlers = new Map<string, (event: { url: string; preventDefault(): void }) => void>()
    const opened: string[] = []
    let openHandler = (_: { url: string }): { action: string } => ({ action: '' })
    const contents = {
      on: (name: string, handler: never) => handlers.set(name, handler),
      setWindowOpenHandler: (handler: typeof openHandler) => {
        openHandler = handler
      },
    }
    lockNavigation(contents as unknown as Electron.WebContents, (address) => opened.push(address))
    const stopped = (name: string, url: string) => {
      let count = 0
      handlers.get(name)?.({ url, preventDefault: () => (count += 1) })
      return count === 1
    }
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      for (const address of foreign) expect(stopped(name, address)).toBe(true)
      expect(stopped(name, 'app://bundle/')).toBe(false)
    }
    expect(stopped('will-attach-webview', 'app://bundle/')).toBe(true)
    expect(openHandler({ url: 'https://example.org/' })).toEqual({ action: 'deny' })
    expect(openHandler({ url: 'file:///etc/passwd' })).toEqual({ action: 'deny' })
    expect(opened).toEqual(['https://example.org/'])
  })

  it('hand only web and mail addresses to the system', () => {
    for (const address of ['https://example.org/a?b=c', 'HTTPS://example.org', 'mailto:jo@example.org?subject=Hi'])
      expect(isOpenable(address)).toBe(true)
    const refused = [
      'http://example.org/',
      'file:///etc/passwd',
      'FILE:///etc/passwd',
      'javascript:alert(1)',
      'smb://host/share',
      'ms-msdt:/id',
      '\\\\host\\share',
      ' https://example.org',
      'https://user:word@example.org',
      'https://exa\nmple.org',
      'mailto:jo@example.org?attach=/etc/passwd',
      `https://example.org/${'a'.repeat(3000)}`,
    ]
    for (const address of refused) expect(isOpenable(address), address).toBe(false)
  })
})

describe('permissions', () => {
  it('allow the page to write to the clipboard and nothing else', () => {
    expect(decidePermission('app://bundle/', 'clipboard-sanitized-write')).toBe(true)
    expect(decidePermission('https://example.org', 'clipboard-sanitized-write')).toBe(false)
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'unknown'])
      expect(decidePermission('app://bundle/', permission)).toBe(false)
  })
})

describe('the sender check', () => {
  it('takes only the top frame of the own page', () => {
    expect(isOwnFrame({ url: 'app://bundle/', parent: null })).toBe(true)
    expect(isOwnFrame({ url: 'app://bundle/', parent: {} })).toBe(false)
    expect(isOwnFrame({ url: 'app://bundle/', parent: null, detached: true })).toBe(false)
    expect(isOwnFrame({ url: 'https://example.org', parent: null })).toBe(false)
    expect(isOwnFrame(null)).toBe(false)
  })
})

describe('app://', () => {
  const page = new Map([['/', { type: 'text/html', bytes: () => new TextEncoder().encode('page') }]])
  const ask = (url: string, method = 'GET') => appResponse({ url, method }, page)

  it('serves exact paths with strict headers', async () => {
    const response = ask('app://bundle/')
    expect(await response.text()).toBe('page')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await ask('app://bundle/', 'HEAD').text()).toBe('')
  })

  it('refuses everything else', () => {
    const paths = ['/../package.json', '/%2e%2e%2fpackage.json', '/%5c..%5cpackage.json', '/%00', '/assets/', '/index']
    for (const path of paths) expect(ask(`app://bundle${path}`).status).toBe(404)
    for (const address of ['app://evil/', 'app://bundle.example/', 'https://bundle/'])
      expect(ask(address).status).toBe(404)
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect(ask('app://bundle/', method).status).toBe(405)
    expect(ask('app://bundle/none').headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

describe('downloads', () => {
  it('suggest a name without a path', () => {
    expect(suggestedPath('/home/jo', '../../etc/passwd')).toBe(join('/home/jo', 'passwd'))
    expect(suggestedPath('/home/jo', 'C:\\Windows\\a:b?.pdf')).toBe(join('/home/jo', 'a_b_.pdf'))
    expect(suggestedPath('/home/jo', '')).toBe(join('/home/jo', 'document'))
  })
})

describe('the menu', () => {
  it('has no developer tools and no reload', () => {
    for (const platform of ['darwin', 'linux', 'win32'] as const)
      expect(JSON.stringify(menuTemplate(platform))).not.toMatch(/devtools|reload/iu)
  })
})

describe('secrets', () => {
  const keychain = (change: object = {}) => ({
    isAsyncEncryptionAvailable: async () => true,
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptStringAsync: async (text: string) => Buffer.from([...text].reverse().join('')),
    decryptStringAsync: async (bytes: Buffer) => ({ result: [...bytes.toString()].reverse().join('') }),
    ...change,
  })
  const options = (given: ReturnType<typeof keychain>, path: string) =>
    ({ keychain: given, platform: 'linux', path, write: replaceFile, otherwise: memorySecrets() }) as const

  it('outlive the program only where the keychain protects', async () => {
    expect(await protects(keychain(), 'linux')).toBe(true)
    for (const backend of ['basic_text', 'unknown'])
      expect(await protects(keychain({ getSelectedStorageBackend: () => backend }), 'linux')).toBe(false)
    expect(await protects(keychain({ isAsyncEncryptionAvailable: async () => false }), 'darwin')).toBe(false)
  })

  it('are encrypted in a file that only the person may read', async () => {
    const path = join(folder, 'secrets.json')
    const secrets = await keychainSecrets(options(keychain(), path))
    await secrets.set('model', 'key-of-model')
    expect(readFileSync(path, 'utf8')).not.toContain('key-of-model')
    expect(statSync(path).mode & 0o077).toBe(0)
    expect(await secrets.get('model')).toBe('key-of-model')
    await secrets.remove('model')
    expect(await secrets.get('model')).toBeNull()
  })

  it('are asked for again when they cannot be read', async () => {
    const path = join(folder, 'unreadable.json')
    const broken = keychain({ decryptStringAsync: () => Promise.reject(new Error('other computer')) })
    const secrets = await keychainSecrets(options(broken, path))
    await secrets.set('model', 'key')
    expect(await secrets.get('model')).toBeNull()
    writeFileSync(path, '{broken')
    expect(await secrets.get('model')).toBeNull()
  })

  it('stay in memory without a keychain', async () => {
    const path = join(folder, 'never.json')
    const secrets = await keychainSecrets(options(keychain({ getSelectedStorageBackend: () => 'basic_text' }), path))
    await secrets.set('model', 'key')
    expect(secrets.lasting).toBe(false)
    expect(await secrets.get('model')).toBe('key')
    expect(() => statSync(path)).toThrow()
  })
})

describe('the preload', () => {
  it('is one CommonJS file that hands over the port and nothing else', async () => {
    const configFile = resolve(import.meta.dirname, '../../vite.config.ts')
    await build({ configFile, mode: 'preload', logLevel: 'silent', build: { outDir: folder, emptyOutDir: false } })
    const listeners = new Map<string, (event: object) => void>()
    const required: string[] = []
    const posted: unknown[][] = []
    const window = { location: { origin: 'app://bundle' }, postMessage: (...sent: unknown[]) => posted.push(sent) }
    const electron = { ipcRenderer: { on: (name: string, listener: never) => listeners.set(name, listener) } }
    const require = (name: string) => {
      required.push(name)
      return electron
    }
    const before = Object.keys(window)
    runInNewContext(readFileSync(join(folder, 'preload.cjs'), 'utf8'), { require, window, exports: {}, module: {} })
    expect(required).toEqual(['electron'])
    expect(Object.keys(window)).toEqual(before)
    expect([...listeners.keys()]).toEqual(['vouch:port'])
    const port = { name: 'port' }
    listeners.get('vouch:port')?.({ ports: [port], sender: 'never passed on', senderFrame: 'never passed on' })
    expect(posted).toEqual([['vouch:port', 'app://bundle', [port]]])
  })
})
