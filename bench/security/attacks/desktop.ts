import { FuseV1Options } from '@electron/fuses'
import { appResponse } from '../../../electron/desktop/app-protocol.ts'
import { isOpenable } from '../../../electron/desktop/navigation.ts'
import { isOwnAddress } from '../../../electron/desktop/origin.ts'
import { decidePermission } from '../../../electron/desktop/permissions.ts'
import { isOwnFrame } from '../../../electron/desktop/sender-check.ts'
import { windowOptions } from '../../../electron/desktop/window-options.ts'
import { fuses } from '../../../scripts/packaging/burn-fuses.ts'
import { safeHref } from '../../../shared/formats/leaving/safe-href.ts'
import type { Attack } from '../attack.ts'

const links = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'smb://host/share',
  '\\\\host\\share',
  'ms-msdt:/id PCWDiagnostic',
  'http://example.org/',
  'https://user:word@example.org/',
  'https:example.org',
  'https://example.org/"onclick="x',
  'mailto:a@example.org?attach=/etc/passwd',
  `https://example.org/${'a'.repeat(3000)}`,
]

const strangers = [
  'https://example.org/',
  'app://bundle.example/',
  'app://bundle@example.org/',
  'app://evil/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'about:blank',
]

/** What the desktop decides. These are its pure functions, called here: no Electron ran. */
export function desktopAttacks(): readonly Attack[] {
  const decides = (name: string, held: boolean, rule: string): Attack => ({
    name,
    expect: /^refused/u,
    attempt: async () => `${held ? 'refused' : 'allowed'} by ${rule}`,
  })
  const page = new Map([['/', { type: 'text/html', bytes: () => new Uint8Array() }]])
  const statusOf = (url: string, method = 'GET') => appResponse({ url, method }, page).status
  const permissions = [
    'media',
    'geolocation',
    'notifications',
    'midi',
    'hid',
    'serial',
    'usb',
    'clipboard-read',
    'openExternal',
    'fileSystem',
  ]
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ] as const
  const preferences = windowOptions('p').webPreferences ?? {}
  const dangerous = [
    'nodeIntegration',
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'webviewTag',
    'navigateOnDragDrop',
  ] as const
  return [
    decides(
      `${links.length} hostile links leave in an export or the clipboard`,
      links.every((link) => safeHref(link) === null),
      'safeHref',
    ),
    decides(
      `${links.length} hostile links are opened`,
      links.every((link) => !isOpenable(link)),
      'isOpenable, the same rule',
    ),
    decides(
      'a window goes to a foreign or look-alike address',
      strangers.every((one) => !isOwnAddress(one)),
      'isOwnAddress',
    ),
    decides(
      `${permissions.length} permissions are asked for by the own page`,
      permissions.every((one) => !decidePermission('app://bundle/', one)),
      'decidePermission',
    ),
    decides(
      'a foreign page asks for the clipboard',
      !decidePermission('https://example.org', 'clipboard-sanitized-write'),
      'decidePermission',
    ),
    decides('a frame inside the page takes the port', !isOwnFrame({ url: 'app://bundle/', parent: {} }), 'isOwnFrame'),
    decides(
      'a page of another address takes the port',
      !isOwnFrame({ url: 'https://example.org', parent: null }),
      'isOwnFrame',
    ),
    decides(
      'app:// with .., %2e, %5c, NUL, other host',
      ['/../a', '/%2e%2e%2fa', '/%5c..%5ca', '/%00', '/a'].every((path) => statusOf(`app://bundle${path}`) === 404) &&
        statusOf('app://evil/') === 404,
      'appResponse (404)',
    ),
    decides(
      'app:// with POST, PUT, DELETE',
      ['POST', 'PUT', 'DELETE'].every((method) => statusOf('app://bundle/', method) === 405),
      'appResponse (405)',
    ),
    decides(
      'a window with Node, without sandbox or with webview',
      dangerous.every((name) => preferences[name] === false) &&
        preferences.sandbox === true &&
        preferences.contextIsolation === true &&
        preferences.webSecurity === true,
      'windowOptions',
    ),
    decides(
      'the program is run as Node, inspected or given NODE_OPTIONS',
      off.every((fuse) => fuses('release')[fuse] === false),
      'fuses of the release',
    ),
  ]
}
