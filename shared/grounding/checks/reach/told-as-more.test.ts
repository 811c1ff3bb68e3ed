import { describe, expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const isFlagged = (text: string, evidence: string): boolean =>
  checkClaim({ text, evidence: [{ id: 'e1', text: evidence }], today: '2026-06-01' }).some(
    ({ level }) => level === 'flag',
  )

const more: readonly (readonly [text: string, evidence: string])[] = [
  ['I made the deliveries on my own.', 'Made the deliveries, never on my own'],
  ['I checked the harnesses after each climb.', 'Checked the harnesses before each climb'],
  ['I call the parents after the meeting.', 'Calls the parents before the meeting'],
  ['Every order left the workshop within two days.', 'Nearly all orders left the workshop within two days'],
  ['I became Baker of the Year in 2021.', 'Baker of the Year 2021, runner-up'],
  ['I received the Golden Trowel in 2020.', 'Golden Trowel 2020: finalist'],
  ['I became a Fellow of the Guild in 2023.', 'Guild Fellow nominee 2023'],
  ['My forklift ticket is current, renewed in 2024.', 'Forklift ticket (2019, refresher due 2024, not done)'],
  ['I repaired the roof and rewrote the fire plan.', 'Rewrote the fire plan after the roof was repaired'],
  ['I moved the archive and relabelled the shelves.', 'Relabelled the shelves once the archive had been moved'],
  [
    'We were the first dairy in the valley to bottle on site.',
    'Probably the first dairy in the valley to bottle on site',
  ],
  [
    'Sick leave fell because of the new rota I drew up.',
    'Sick leave may have fallen because of the new rota I drew up',
  ],
  ['I have written a guide for new stewards.', 'Currently writing a guide for new stewards, planned for spring'],
  ['I finished a field guide to mosses.', 'Working on a field guide to mosses'],
]
const kept: readonly (readonly [text: string, evidence: string])[] = [
  ['I made the deliveries with a mate, never on my own.', 'Made the deliveries, never on my own'],
  ['I service boilers on my own.', 'Services boilers alone, never on Sundays'],
  ['I checked the harnesses before each climb.', 'Checked the harnesses before each climb'],
  [
    'After the meeting I wrote to the parents.',
    'Calls the parents before the meeting and writes to them after the meeting',
  ],
  ['Nearly every order left the workshop within two days.', 'Nearly all orders left the workshop within two days'],
  ['I checked 40 boats every day.', 'Checked 40 boats every day; nearly all passed'],
  ['I was runner-up for Baker of the Year in 2021.', 'Baker of the Year 2021, runner-up'],
  ['I reached the final of the Golden Trowel in 2020.', 'Golden Trowel 2020: finalist'],
  ['My forklift ticket is from 2019 and needs a refresher.', 'Forklift ticket (2019, refresher due 2024, not done)'],
  ['Once the roof had been repaired, I rewrote the fire plan.', 'Rewrote the fire plan after the roof was repaired'],
  ['I repaired the roof and then rewrote the fire plan.', 'Rewrote the fire plan after repairing the roof'],
  [
    'We were probably the first dairy in the valley to bottle on site.',
    'Probably the first dairy in the valley to bottle on site',
  ],
  ['I drew up a new rota.', 'Sick leave may have fallen because of the new rota I drew up'],
  ['I am writing a guide for new stewards.', 'Currently writing a guide for new stewards, planned for spring'],
  ['I wrote a rota for the stewards.', 'Wrote a rota for the stewards; currently writing a guide to mosses'],
]

describe('less, told as more', () => {
  it.each(more)('“%s” is flagged beside “%s”', (text, evidence) => expect(isFlagged(text, evidence)).toBe(true))
  it.each(kept)('“%s” is free beside “%s”', (text, evidence) => expect(isFlagged(text, evidence)).toBe(false))
})
