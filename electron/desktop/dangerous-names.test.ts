import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Rule {
  readonly what: string
  readonly name: RegExp
  /** Files or folders where it may stand; nowhere when empty. */
  readonly only: readonly string[]
  readonly why: string
}

/** Names that open a door, and the one place where each may stand. */
const rules: readonly Rule[] = [
  {
    what: 'evaluated text',
    name: /(?<![.\w])eval\(|new Function\b|(?:setTimeout|setInterval)\(\s*['"`]/u,
    only: [],
    why: 'text is never code',
  },
  {
    what: 'a thread made of text',
    name: /\beval:\s*true/u,
    only: ['electron/adapters/reading-process/watch-parent.ts'],
    why: 'text is never code, but for the ten lines that watch the program beside a reader',
  },
  {
    what: 'a rule of its own for links',
    name: /function safeHref|https\?:?\|mailto|mailto:?\|https|protocol\s*[!=]==?\s*'https:'|isAllowedUri|\bjavascript:/u,
    only: [
      'electron/adapters/readers/blocks/given-href.ts',
      'electron/adapters/readers/sniffing/sniff-text.ts',
      'electron/adapters/web-page/page-address.ts',
      'renderer/connection/loopback-socket.ts',
      'shared/drafting/servers/model-address.ts',
      'shared/formats/leaving/safe-href.ts',
      'shared/writing/find-notes-to-self.ts',
    ],
    why: 'an address leaves by safeHref alone, from editor, exporters, clipboard and opener; the others look at texts and servers',
  },
  {
    what: 'an address that can be followed',
    name: /setAttribute\('href'|<a\b[^>]*\bhref=[{"$]|new ExternalHyperlink|\['a', /u,
    only: [
      'electron/adapters/docx/word-runs.ts',
      'renderer/app/frame/place-link.tsx',
      'renderer/editor/extensions/link.ts',
      'renderer/editor/paste/clean-link.ts',
      'renderer/editor/paste/slice-html.ts',
      'renderer/library/bringing/proof.tsx',
      'shared/formats/html/to-html.ts',
    ],
    why: 'these ask safeHref, or get documents that forReaders has asked it for',
  },
  {
    what: 'code in a machine of its own',
    name: /['"](?:node:)?vm['"]|executeJavaScript|insertCSS\(/u,
    only: [],
    why: 'text is never code',
  },
  {
    what: 'started programs',
    name: /['"](?:node:)?child_process['"]|process\.binding|utilityProcess\b/u,
    only: [
      'electron/adapters/reading-process/reading-child.ts',
      'electron/desktop/reading-child.ts',
      'electron/loopback/open-window.ts',
      'scripts',
    ],
    why: 'only readers of files and the browser’s window are programs of their own',
  },
  {
    what: 'raw HTML',
    name: /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|\bsrcdoc\b|createContextualFragment/u,
    only: [],
    why: 'what people and files say is text; documents are built from nodes',
  },
  {
    what: 'read HTML',
    name: /\.innerHTML\b/u,
    only: ['renderer/editor/paste'],
    why: 'only what is put on the clipboard is written as HTML',
  },
  {
    what: 'doors of Electron',
    name: /<webview|webviewTag:\s*true|nodeIntegration\w*:\s*true|webSecurity:\s*false|contextIsolation:\s*false|sandbox:\s*false|allowRunningInsecureContent:\s*true|experimentalFeatures:\s*true|navigateOnDragDrop:\s*true|enableBlinkFeatures|bypassCSP|no-sandbox['"]\]?\s*\)|setUsePlainTextEncryption|enableRemoteModule|exposeInMainWorld/u,
    only: [],
    why: 'windows are made of windowOptions alone',
  },
  {
    what: 'new windows',
    name: /new BrowserWindow\(/u,
    only: ['electron/desktop/open-main-window.ts'],
    why: 'one place makes windows',
  },
  {
    what: 'the system’s opener',
    name: /openExternal\(|openPath\(|showItemInFolder\(/u,
    only: ['electron/desktop/prepare.ts'],
    why: 'what is opened goes through isOpenable',
  },
  {
    what: 'what the page may ask of Electron',
    name: /\bipcMain\b|\bipcRenderer\b/u,
    only: ['electron/preload.ts'],
    why: 'one port carries the contract; there is no other bridge',
  },
  {
    what: 'servers',
    name: /\bcreateServer\(|\.listen\(/u,
    only: ['electron/loopback/serve.ts', 'scripts/dev.ts'],
    why: 'only the loopback host listens, on 127.0.0.1 (and vite’s server while developing)',
  },
  {
    what: 'modules of the network',
    name: /^import (?!type).*['"](?:node:)?(?:https?|http2|net|tls|dgram|undici)['"]/mu,
    only: ['electron/loopback', 'electron/adapters/web-page'],
    why: 'the network is reached by the loopback host, the fetcher of postings and the model',
  },
  {
    what: 'requests',
    name: /(?<![.\w])fetch\(\s*[`'"a-z]|XMLHttpRequest|\bEventSource\b|sendBeacon|new WebSocket\(/u,
    only: [
      'electron/adapters/model/bounded-fetch.ts',
      'electron/adapters/model/find-local-servers.ts',
      'electron/adapters/reading-process/without-network.ts',
      'electron/adapters/web-page',
      'electron/compose.ts',
      'electron/ports.ts',
      'renderer/connection',
    ],
    why: 'the page talks to its host alone',
  },
  {
    what: 'what stays in the browser',
    name: /\blocalStorage\b|\bindexedDB\b|document\.cookie/u,
    only: ['renderer/editor/remembered.ts', 'renderer/components', 'renderer/app'],
    why: 'words of people and tokens are kept by the host; the browser keeps how the screen stood',
  },
]

const root = resolve(import.meta.dirname, '../..')
const files = ['shared', 'electron', 'renderer', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/u.test(path) && !/\.test\.tsx?$|\/testing\/|\/fixtures\//u.test(path)),
)

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '')
const codes = files.map((path) => ({ path, code: withoutComments(readFileSync(join(root, path), 'utf8')) }))

describe('a dangerous name', () => {
  it.each(rules.map((rule) => [rule.what, rule] as const))(
    '%s stands in its one place only',
    (_, { name, only, why }) => {
      const found = codes.filter(({ path, code }) => name.test(code) && !only.some((place) => path.startsWith(place)))
      expect(
        found.map(({ path }) => path),
        why,
      ).toEqual([])
    },
  )

  it('is looked for where it is known to stand, so the search can find it', () => {
    expect(files.length).toBeGreaterThan(500)
    const placed = rules.filter(({ only }) => only.length > 0)
    for (const { what, name, only } of placed)
      expect(
        codes.some(({ path, code }) => name.test(code) && only.some((place) => path.startsWith(place))),
        what,
      ).toBe(true)
  })
})
