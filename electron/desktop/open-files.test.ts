import { EventEmitter } from 'node:events'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileToOpen } from './file-to-open.ts'
import { openFiles } from './open-files.ts'

const folder = resolve('/home/ada')

describe('the file that a start names', () => {
  it('is the last that is ours; switches, other files and the program itself are none', () => {
    const names = (...args: string[]) => fileToOpen(['/opt/vouch.vouch', ...args], folder)
    expect(names('/mnt/spring.vouch')).toBe(resolve('/mnt/spring.vouch'))
    expect(names('--no-sandbox', 'autumn.VOUCH')).toBe(resolve(folder, 'autumn.VOUCH'))
    expect(names('a.vouch', 'b.vouch')).toBe(resolve(folder, 'b.vouch'))
    for (const none of [[], ['main.js'], ['--file=x.vouch'], ['cv.pdf'], ['x.vouch.txt']])
      expect(names(...none)).toBeNull()
  })
})

describe('files that the system asks to open', () => {
  it('wait until the app can take them, and come at once after that', () => {
    const app = new EventEmitter()
    const files = openFiles(app, { args: ['vouch'], folder })
    let prevented = 0
    const event = { preventDefault: () => (prevented += 1) }
    app.emit('open-file', event, '/mac/early.vouch')
    const taken: string[] = []
    files.whenGiven((path) => taken.push(path))
    app.emit('open-file', event, '/mac/late.vouch')
    app.emit('second-instance', {}, ['vouch', 'other.vouch'], folder)
    app.emit('second-instance', {}, ['vouch'], folder)
    expect(taken).toEqual(['/mac/early.vouch', '/mac/late.vouch', resolve(folder, 'other.vouch')])
    expect(prevented).toBe(2)
  })

  it('include the one the app was started with', () => {
    const taken: string[] = []
    openFiles(new EventEmitter(), { args: ['vouch', 'b.vouch'], folder }).whenGiven((path) => taken.push(path))
    expect(taken).toEqual([resolve(folder, 'b.vouch')])
  })
})
