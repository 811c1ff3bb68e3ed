import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askWhereToSave } from './downloads.ts'
import { endedDownloads } from './ended-downloads.ts'

/** A download as Electron hands it over, noting what is asked of it. */
function downloaded(url: string, name: string, saved: string) {
  const asked: string[] = []
  const item = Object.assign(new EventEmitter(), {
    getURL: () => url,
    getFilename: () => name,
    getSavePath: () => saved,
    setSaveDialogOptions: ({ defaultPath, properties }: { defaultPath: string; properties: readonly string[] }) =>
      asked.push(`dialog at ${defaultPath}`, ...properties),
    setSavePath: (path: string) => asked.push(`straight to ${path}`),
  })
  return { item, asked }
}

function begun() {
  const session = new EventEmitter()
  let folder = '/home/jo/Documents'
  const last = {
    get: () => folder,
    set: (next: string) => {
      folder = next
    },
  }
  const downloads = endedDownloads()
  // @ts-expect-error a session is much more than the event that is listened for
  askWhereToSave(session, last, downloads.tell)
  return { session, last, downloads }
}

describe('a file that the page hands out', () => {
  it('goes nowhere without the system’s dialog, which asks before it replaces a file', () => {
    const { session } = begun()
    const { item, asked } = downloaded('blob:app://bundle/1', 'Okafor - statement.pdf', '')
    const event = { prevented: false, preventDefault: () => expect.unreachable() }
    session.emit('will-download', event, item)
    const path = join('/home/jo/Documents', 'Okafor - statement.pdf')
    expect(asked).toEqual([`dialog at ${path}`, 'showOverwriteConfirmation'])
  })

  it('sets the folder of the next one once it was saved, and not when the dialog was left', () => {
    const { session, last } = begun()
    for (const state of ['cancelled', 'interrupted', 'completed']) {
      expect(last.get()).toBe('/home/jo/Documents')
      const { item } = downloaded('blob:app://bundle/1', 'letter.docx', '/home/jo/Sent/letter.docx')
      session.emit('will-download', { preventDefault: () => {} }, item)
      item.emit('done', {}, state)
    }
    expect(last.get()).toBe('/home/jo/Sent')
  })

  it('is saved, declined or failed for the page that asks, before it ended or after', async () => {
    const { session, downloads } = begun()
    const ends = [
      ['completed', 'saved'],
      ['cancelled', 'declined'],
      ['interrupted', 'failed'],
    ] as const
    for (const [state, end] of ends) {
      const { item } = downloaded('blob:app://bundle/1', 'letter.docx', '/home/jo/Sent/letter.docx')
      session.emit('will-download', { preventDefault: () => {} }, item)
      const asked = downloads.ended('blob:app://bundle/1')
      item.emit('done', {}, state)
      expect(await asked).toBe(end)
      const { item: next } = downloaded('blob:app://bundle/2', 'letter.docx', '/home/jo/Sent/letter.docx')
      session.emit('will-download', { preventDefault: () => {} }, next)
      next.emit('done', {}, state)
      expect(await downloads.ended('blob:app://bundle/2')).toBe(end)
    }
  })

  it('is refused when it is not the page’s own', () => {
    for (const url of ['https://example.org/a.pdf', 'blob:https://example.org/1', 'data:text/plain,a']) {
      const { session } = begun()
      const { item, asked } = downloaded(url, 'a.pdf', '')
      let prevented = false
      const preventDefault = () => {
        prevented = true
      }
      session.emit('will-download', { preventDefault }, item)
      expect([url, prevented, asked]).toEqual([url, true, []])
    }
  })
})
