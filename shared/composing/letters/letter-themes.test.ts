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

const line = (text: string, start: number): WeighedItem => ({
  item: {
    evidence: evidenceOf(text, {
      id: `l${start}`,
      origins: [{ source: 's', quote: { start, end: start + text.length } }],
    }),
    entry: null,
    parent: null,
    strength: 'strong',
  },
  weight: 5,
})

it('keeps with what someone is the sentences that stand behind it in its paragraph', () => {
  const who = 'Dean with nine years in two colleges.'
  const brought = 'I have brought two schools through their reviews.'
  const calm = 'I hold a full diary calmly, write plainly and stay in touch.'
  const lines = [line(calm, who.length + brought.length + 2), line(brought, who.length + 1), line(who, 0)]
  const themes = themesOf([...lines, told('Run a faculty of 40', 4, post('d', 'Dean', '2014'))], 'en')
  expect(themes.profile.map(({ evidence }) => evidence.text)).toEqual([who, brought, calm])
  expect(themes.held).toEqual([])
})

it('opens with what someone is and for how long rather than with their title alone', () => {
  const lines = [line('Chartered Thatcher.', 900), line('Thatcher with twelve years on long straw.', 0)]
  expect(themesOf(lines, 'en').profile[0]?.evidence.text).toBe('Thatcher with twelve years on long straw.')
})
