// @vitest-environment jsdom

import { afterEach, describe, expect, it, vi } from 'vitest'

async function keysOn(platform: string) {
  vi.resetModules()
  vi.stubGlobal('navigator', { platform })
  return import('./keys.ts')
}
afterEach(() => vi.unstubAllGlobals())

const pressed = (key: string, more: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...more })

describe('a shortcut', () => {
  it('is made with Command on a Mac and with Control elsewhere, and written so', async () => {
    const mac = await keysOn('MacIntel')
    expect(mac.isKey(pressed('f', { metaKey: true }), 'Mod+F')).toBe(true)
    expect(mac.isKey(pressed('f', { ctrlKey: true }), 'Mod+F')).toBe(false)
    expect(mac.keyName('Mod+Alt+C')).toBe('⌥⌘C')
    const other = await keysOn('Win32')
    expect(other.isKey(pressed('f', { ctrlKey: true }), 'Mod+F')).toBe(true)
    expect(other.keyName('Mod+Alt+C')).toBe('Ctrl+Alt+C')
  })

  it('with Option is told by the key, since its sign is another; a letter of another layout is not taken for it', async () => {
    const { isKey } = await keysOn('MacIntel')
    const option = { altKey: true, metaKey: true }
    expect(isKey(pressed('ç', { ...option, code: 'KeyC' }), 'Mod+Alt+C')).toBe(true)
    expect(isKey(pressed('∑', { ...option, code: 'KeyW' }), 'Mod+Alt+W')).toBe(true)
    expect(isKey(pressed('z', { ...option, code: 'KeyW' }), 'Mod+Alt+W')).toBe(false)
    expect(isKey(pressed('ç', { altKey: true, code: 'KeyC' }), 'Mod+Alt+C')).toBe(false)
    expect(isKey(pressed('ç', { metaKey: true, code: 'KeyC' }), 'Mod+C')).toBe(false)
  })
})
