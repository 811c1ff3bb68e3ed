// @vitest-environment jsdom

import { afterEach, describe, expect, it } from 'vitest'
import { place } from '../navigation.ts'
import { forgetKeys, say, sayNext, toasts } from './toasts.ts'

afterEach(() => {
  toasts.set([])
  place.set(null)
})

describe('what comes next', () => {
  it('stays beside other messages until the person goes elsewhere', () => {
    sayNext('Next: add a posting.', { label: 'Add a posting', run: () => {} })
    say('Saved.')
    expect(toasts.get()).toMatchObject([{ text: 'Next: add a posting.', stays: true }, { text: 'Saved.' }])
    place.set({ kind: 'settings' })
    expect(toasts.get()).toMatchObject([{ text: 'Saved.' }])
  })
})

describe('the key of an act', () => {
  const undo = { label: 'Undo', keys: 'Mod+Z', run: () => {} }
  const shown = () => toasts.get().map(({ act }) => [act?.label, act?.keys])

  it('is not told any more once it does something else; the act stays', () => {
    say('Cited.', undo, 'finding')
    say('Moved.', undo, 'library')
    forgetKeys('finding')
    expect(shown()).toEqual([
      ['Undo', undefined],
      ['Undo', 'Mod+Z'],
    ])
  })

  it('belongs to the screen on which it was said', () => {
    place.set({ kind: 'library' })
    say('Moved.', undo, 'library')
    place.set({ kind: 'library', source: 's1' })
    expect(shown()).toEqual([['Undo', 'Mod+Z']])
    place.set({ kind: 'settings' })
    expect(shown()).toEqual([['Undo', undefined]])
  })
})
