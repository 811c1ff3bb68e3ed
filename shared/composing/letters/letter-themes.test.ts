import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { themesOf, type WeighedItem } from './letter-themes.ts'

const post = (id: string, title: string, start: string) =>
  entryOf({ id, title, organisation: `${title} House`, start, end: 'present' })
const told = (text: string, weight: number, entry: ReturnType<typeof post> | null = null): WeighedItem => ({
  item: { evidence: evidenceOf(text, { entry: entry?.id ?? null }), entry, parent: null, strength: 'strong' },
  weight,
})
const order = (...items: WeighedItem[]) => themesOf(items, 'en').work.map(([first]) => first?.evidence.text)

it('tells of posts held at once first of the one that answers more, not of the side job that began later', () => {
  const dean = post('d', 'Dean', '2014')
  const examiner = post('e', 'Examiner', '2021')
  expect(order(told('Mark 300 papers a year', 3, examiner), told('Run a faculty of 40', 6, dean))).toEqual([
    'Run a faculty of 40',
    'Mark 300 papers a year',
  ])
})

it('tells what was done long ago at no post that is named behind the posts', () => {
  const dean = post('d', 'Dean', '2014')
  expect(
    order(told('Before teaching I spent a year as a lighthouse keeper.', 6), told('Run a faculty of 40', 4, dean)).at(
      -1,
    ),
  ).toBe('Before teaching I spent a year as a lighthouse keeper.')
})

it('opens with the unpaid post one holds where no paid one is held any more, and with no hobby', () => {
  const bank = entryOf({ id: 'b', title: 'Cashier', organisation: 'Fell Bank', start: '2003', end: '2018' })
  const bees = entryOf({
    id: 'v',
    kind: 'volunteer',
    title: 'Apiary Lead',
    organisation: 'Fell Bees',
    start: '2019',
    end: 'present',
  })
  expect(
    order(
      told('Counted the takings', 6, bank),
      told('I knit socks for friends', 6),
      told('Train new beekeepers', 4, bees),
    ),
  ).toEqual(['Train new beekeepers', 'Counted the takings', 'I knit socks for friends'])
})
