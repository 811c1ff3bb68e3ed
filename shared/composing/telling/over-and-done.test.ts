import { describe, expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { itemSentences } from '../sentences/item-sentences.ts'

const post = entryOf({
  kind: 'work',
  title: 'Lock engineer',
  organisation: 'Rye Canals',
  start: '2015',
  end: 'present',
})

function say(text: string): string {
  const evidence = evidenceOf(text, { entry: post.id })
  const told = itemSentences({ lead: evidence, nested: [], pair: { evidence, entry: post, strength: 'strong' } })
  return told.kind === 'quoted' ? `quoted: ${told.text}` : told.text
}

describe('what one was for a work that is finished', () => {
  it('is no sentence with what became of it behind a comma', () =>
    expect(say('Site lead for the new weir at Rye, finished two weeks early')).toBe(
      'quoted: Site lead for the new weir at Rye, finished two weeks early.',
    ))
  it('goes on where nothing says that it is done', () =>
    expect(say('Site lead for the new weir at Rye')).toMatch(
      /^I (?:serve as|am a) site lead for the new weir at Rye\.$/u,
    ))
})

describe('what one is', () => {
  it('is told of the qualities that its words hold together', () =>
    expect(say('Calm with boat crews, anglers and walkers')).toBe('I am calm with boat crews, anglers and walkers.'))
  it('is not told with what only stands behind a comma', () =>
    expect(say('Calm with boat crews, early riser, now a trainer')).toMatch(/^quoted: /u))
})
