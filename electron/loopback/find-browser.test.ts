import { describe, expect, it } from 'vitest'
import { findBrowser } from './find-browser.ts'

const there =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path)

describe('findBrowser', () => {
  it('takes the first on the path, Chromium before others', () => {
    const here = { platform: 'linux', home: '/home/jo', env: { PATH: '/opt/bin:/usr/bin' } } as const
    expect(findBrowser(here, there('/usr/bin/chromium', '/usr/bin/google-chrome'))).toEqual({
      name: 'Chromium',
      path: '/usr/bin/chromium',
    })
    expect(findBrowser(here, there('/usr/bin/microsoft-edge'))?.name).toBe('Edge')
    expect(findBrowser(here, there())).toBeNull()
  })

  it('knows where macOS keeps programs', () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findBrowser({ platform: 'darwin', home: '/Users/jo', env: {} }, there(path))).toEqual({
      name: 'Chrome',
      path,
    })
  })

  it('takes VOUCH_BROWSER instead, or nothing when it is not there', () => {
    const here = {
      platform: 'linux',
      home: '/home/jo',
      env: { PATH: '/usr/bin', VOUCH_BROWSER: '/my/browser' },
    } as const
    expect(findBrowser(here, there('/my/browser', '/usr/bin/chromium'))?.path).toBe('/my/browser')
    expect(findBrowser(here, there('/usr/bin/chromium'))).toBeNull()
  })
})
