import type { Evidence } from '../../../shared/domain/evidence.ts'
import { client } from '../../api.ts'
import { personActs } from '../../components/panes/person-acts.ts'
import { focusLine } from '../pages/focus-line.ts'
import { reviewed } from './reviewed.ts'

/** Takes an item out; its words go to the tray of those without a place. */
export async function dropItem(item: Evidence): Promise<void> {
  const where = item.origins.length > 0 ? '; its words are below, among those not placed.' : '.'
  await reviewed(`The item was taken out${where}`, () => client.review.drop({ ids: [item.id] }))
}

export async function splitItem(id: string, at: readonly number[]): Promise<void> {
  const since = personActs.get()
  const done = await reviewed(`The item was split into ${at.length + 1}.`, () =>
    client.review.split({ id, at: [...at] }),
  )
  focusLine(done?.made[0] ?? id, { since })
}

export async function mergeItems(first: Evidence, second: Evidence): Promise<void> {
  const since = personActs.get()
  await reviewed('The two items are one now.', () => client.review.merge({ first: first.id, second: second.id }))
  focusLine(first.id, { since })
}

export async function moveItem(item: Evidence, { entry, name }: { entry: string | null; name: string }): Promise<void> {
  const since = personActs.get()
  const said = entry === null ? 'The item stands on its own now.' : `The item was moved to ${name}.`
  await reviewed(said, () => client.review.move({ ids: [item.id], entry }))
  focusLine(item.id, { since })
}

/** Makes one of several items in the order of the list. */
export async function mergeAll(items: readonly Evidence[]): Promise<void> {
  const since = personActs.get()
  const ids = items.map(({ id }) => id)
  const [first] = ids
  await reviewed(`${count(items)} are one now.`, () => client.review.mergeAll({ ids }))
  if (first !== undefined) focusLine(first, { since })
}

export async function moveItems(items: readonly Evidence[], to: { entry: string | null; name: string }): Promise<void> {
  const ids = items.map(({ id }) => id)
  const one = items.length === 1
  const said = `${count(items)} ${one ? 'was' : 'were'} moved to ${to.entry === null ? `stand on ${one ? 'its' : 'their'} own` : to.name}.`
  await reviewed(said, () => client.review.move({ ids, entry: to.entry }))
}

export async function dropItems(items: readonly Evidence[]): Promise<void> {
  const ids = items.map(({ id }) => id)
  const where = items.some(({ origins }) => origins.length > 0)
    ? '; their words are below, among those not placed.'
    : '.'
  await reviewed(`${count(items)} ${items.length === 1 ? 'was' : 'were'} taken out${where}`, () =>
    client.review.drop({ ids }),
  )
}

const count = ({ length }: readonly Evidence[]) => (length === 1 ? 'The item' : `${length} items`)

/** Makes an entry of an item and those after it, and leads to its name. */
export async function splitEntry(item: Evidence): Promise<void> {
  const since = personActs.get()
  const done = await reviewed('These items have an entry of their own now; say what it is.', () =>
    client.review.splitEntry({ item: item.id }),
  )
  if (done) focusLine(`entry ${done.made[0]}`, { since })
}
