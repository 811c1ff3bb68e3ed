import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { type ItemIndex, indexItems } from './index-items.ts'

/** The entries themselves as items, one each in order: a degree or a role answers by its title even without a line under it. */
export function indexTitles(entries: readonly Entry[]): ItemIndex {
  return indexItems(entries.map(asItem), [])
}

const asItem = ({ id, title, organisation, origins }: Entry): Evidence => ({
  id,
  text: `${title ?? ''}. ${organisation ?? ''}`,
  entry: null,
  parent: null,
  by: 'import',
  original: null,
  origins,
  links: [],
  said: null,
})
