// @vitest-environment jsdom

import { afterEach, describe, expect, it } from 'vitest'
import { place } from '../navigation.ts'
import { say, sayNext, toasts } from './toasts.ts'

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
