import { describe, expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const marks = (text: string, evidence: string) =>
  checkClaim({ text, evidence: [{ id: 'e0', text: evidence }], today: '2026-06-01' }).map(
    ({ kind, level }) => `${level} ${kind}`,
  )

describe('what the evidence says, turned round', () => {
  it('is marked where none becomes some', () => {
    expect(marks('There were accidents when I felled the larches.', 'Felled 40 larches, zero accidents')).toContain(
      'underline negation',
    )
    expect(marks('The turnover of the dairy is not £3 million.', 'Kept the books of a dairy, turnover £3m')).toContain(
      'underline negation',
    )
  })

  it('is marked where done becomes not yet', () => {
    expect(marks('I have not yet sat the rigging test.', 'Passed the rigging test in May 2023')).toContain(
      'underline negation',
    )
    expect(marks('I have not yet sat the rigging test.', 'Rigging test booked for May')).not.toContain(
      'underline negation',
    )
  })

  it('is marked where granted becomes turned down, and told as a fact', () => {
    expect(
      marks('Our application to the weir fund was turned down.', 'Wrote the successful application to the weir fund'),
    ).not.toEqual([])
  })
})

it('takes "mostly alone" for no claim of doing without help', () => {
  expect(
    marks('I regilded all nine frames without any help.', 'Regilded nine frames, mostly alone, two with my master'),
  ).toContain('flag sole-credit')
})

it('reads whose idea and whose plan it was', () => {
  const evidence = 'Shorter queues with new ticket machines, idea from the cashier'
  expect(marks('I had the idea for the ticket machines.', evidence)).toContain('flag agent')
  expect(marks('I had the idea for the ticket machines.', 'My idea: ticket machines, and shorter queues')).toEqual([])
})

it('sees a part of the body that stands in the place of another thing', () => {
  expect(
    marks('I assisted at a heart transplant clinic.', 'Assisted at a kidney transplant clinic for two years'),
  ).toContain('underline exchanged')
})
