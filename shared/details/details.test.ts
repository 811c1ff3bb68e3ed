import { describe, expect, it } from 'vitest'
import type { Basics } from '../domain/basics.ts'
import { type Details, detailsSchema } from '../domain/details.ts'
import { maskingFor } from '../drafting/masking/masking.ts'
import { detailProposals, withProposal } from './detail-proposals.ts'
import { isAddress } from './is-address.ts'
import { maskedBasics } from './masked-basics.ts'
import { personBasics } from './person-basics.ts'

const stating = (part: Partial<Basics>): Basics => ({
  name: null,
  email: null,
  phone: null,
  location: null,
  urls: [],
  ...part,
})
const typed = (part: Partial<Details>): Details => detailsSchema.parse(part)

describe('who the person is', () => {
  it('is what they typed, and for the rest what their sources agree on', () => {
    const sources = [
      stating({ name: 'Ilse Brandt', phone: '+49 30 555 0101', location: 'Berlin' }),
      stating({ name: 'Ilse Brandt', location: 'Potsdam' }),
    ]
    const { basics, warnings } = personBasics(typed({ address: ['Lindenweg 4', '14467 Potsdam'] }), sources)
    expect(basics).toEqual({
      name: 'Ilse Brandt',
      email: null,
      phone: '+49 30 555 0101',
      location: 'Lindenweg 4, 14467 Potsdam',
      urls: [],
    })
    expect(warnings).toEqual([])
  })

  it('settles sources that name different people: another person’s contact is never taken', () => {
    const sources = [
      stating({ name: 'Ilse Brandt', email: 'ilse@example.org' }),
      stating({ name: 'Tom Vale', phone: '020 7946 0000' }),
    ]
    expect(personBasics(typed({}), sources).basics.email).toBeNull()
    expect(personBasics(typed({ name: 'Ilse Brandt' }), sources).basics).toMatchObject({
      email: 'ilse@example.org',
      phone: null,
    })
  })
})

describe('what the sources propose', () => {
  const sources = [
    {
      name: 'cv.md',
      basics: stating({ name: 'Ilse Brandt', phone: '+49 30 555 0101', urls: ['https://ilse.example.org/'] }),
    },
    {
      name: 'page.html',
      basics: stating({ name: 'ILSE BRANDT', phone: '+49 (30) 555-0101', urls: ['ilse.example.org'] }),
    },
  ]

  it('is each value once with the sources that state it, and nothing that is there already', () => {
    const all = detailProposals(typed({}), sources)
    expect(all.map(({ field, value, sources: from }) => [field, value, from.length])).toEqual([
      ['name', 'Ilse Brandt', 2],
      ['phone', '+49 30 555 0101', 2],
      ['links', 'https://ilse.example.org/', 2],
    ])
    const taken = all.reduce(withProposal, typed({}))
    expect(detailProposals(taken, sources)).toEqual([])
  })

  it('is an address that stands in words without a place, and no other such words', () => {
    const address = '14 Ferry Row, Carrickmore, Co. Leitrim'
    const left = [address, 'References on request', 'Fed 40 guests a day at 3 Mill Lane'].map((text) => ({ text }))
    const from = [{ name: 'cv.pdf', basics: stating({ name: 'Ilse Brandt' }), unplaced: left }]
    expect(detailProposals(typed({ name: 'Ilse Brandt' }), from)).toEqual([
      { field: 'address', value: address, sources: ['cv.pdf'] },
    ])
  })

  it.each(['Address: Lindenweg 4, 14467 Potsdam', '742 Evergreen Terrace', '5 Mill Road\nAsh\nKent'])(
    'an address is one: %s',
    (text) => expect(isAddress(text)).toBe(true),
  )

  it('never touches what was typed: another number is offered beside it', () => {
    const details = typed({ phone: '+49 171 555 0102' })
    expect(detailProposals(details, sources)).toContainEqual({
      field: 'phone',
      value: '+49 30 555 0101',
      sources: ['cv.md', 'page.html'],
    })
    expect(details.phone).toBe('+49 171 555 0102')
  })
})

describe('what leaves for a model elsewhere', () => {
  it('holds no line of the details', () => {
    const details = typed({ name: 'Ilse Brandt', address: ['Lindenweg 4', '14467 Potsdam'], email: 'ilse@example.org' })
    const text = 'Ilse Brandt, Lindenweg 4, 14467 Potsdam, ilse@example.org'
    const masked = maskingFor([text], maskedBasics(details, [])).mask(text)
    for (const word of ['Ilse', 'Brandt', 'Lindenweg', 'Potsdam', 'example.org']) expect(masked).not.toContain(word)
  })
})
