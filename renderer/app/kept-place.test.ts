// @vitest-environment jsdom

import { afterEach, describe, expect, it } from 'vitest'
import { keepPlace, keptPlace, tellAtHand } from './kept-place.ts'
import { type Place, place } from './navigation.ts'

afterEach(() => {
  place.set(null)
  sessionStorage.clear()
})

/** What is come back to when the page is loaded again at a place. */
function again(at: Place): Place | null {
  const stop = keepPlace()
  place.set(at)
  dispatchEvent(new Event('pagehide'))
  stop()
  return keptPlace()
}

describe('the page loaded again', () => {
  it.each<Place>([
    { kind: 'library' },
    { kind: 'library', source: 's2' },
    { kind: 'applications' },
    { kind: 'application', id: 'a1', view: 'fit' },
    { kind: 'application', id: 'a1', view: 'posting', requirement: 'r4' },
    { kind: 'details' },
    { kind: 'settings' },
    { kind: 'help', topic: 'import' },
  ])('is where it was: %o', (at) => expect(again(at)).toEqual(at))

  it('is at the section and the requirement that were at hand', () => {
    const ends = [tellAtHand('section', () => 's3'), tellAtHand('requirement', () => 'r7')]
    const at: Place = { kind: 'application', id: 'a1', view: 'write' }
    expect(again(at)).toEqual({ ...at, requirement: 'r7', arrival: { kind: 'section', section: 's3' } })
    expect(again({ ...at, view: 'preview' })).toEqual({ ...at, view: 'preview', requirement: 'r7' })
    for (const end of ends) end()
    expect(again(at)).toEqual(at)
  })

  it('is there once: a place that breaks the page is not come back to', () => {
    expect(again({ kind: 'details' })).toEqual({ kind: 'details' })
    expect(keptPlace()).toBeNull()
  })

  it.each(['', '{', '[]', '{"kind":"application","id":7,"view":"write"}', '{"kind":"attic"}'])(
    'begins anew from what it cannot read: %s',
    (kept) => {
      sessionStorage.setItem('vouch-place', kept)
      expect(keptPlace()).toBeNull()
    },
  )
})
