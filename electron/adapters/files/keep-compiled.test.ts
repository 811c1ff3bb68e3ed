import { expect, it } from 'vitest'
import { cacheFolder } from './keep-compiled.ts'

it('keeps compiled code where the system keeps what may be lost, and only the person writes', () => {
  const home = '/home/ada'
  expect(cacheFolder({ platform: 'linux', home, env: {} })).toBe('/home/ada/.cache/vouch')
  expect(cacheFolder({ platform: 'linux', home, env: { XDG_CACHE_HOME: '/var/ada' } })).toBe('/var/ada/vouch')
  expect(cacheFolder({ platform: 'darwin', home, env: {} })).toBe('/home/ada/Library/Caches/Vouch')
  expect(cacheFolder({ platform: 'win32', home, env: { LOCALAPPDATA: '/local' } })).toBe('/local/Vouch/Cache')
})
