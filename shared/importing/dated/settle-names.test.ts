import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const first = (header: string, heading = 'EXPERIENCE') =>
  readSource(readText(`Edda Lorne\nedda@example.org\n\n${heading}\n\n${header}\n- Kept the books\n`)).entries[0]
const names = (header: string, heading?: string) => {
  const entry = first(header, heading)
  return [entry?.title ?? null, entry?.organisation ?? null, entry?.location ?? null]
}

describe('names of a header', () => {
  it('of whom somebody worked for and where they were sent is asked', () => {
    const entry = first('Site Supervisor, Quern Guarding @ Harebell retail units, 2019 - 2021')
    expect(entry?.title).toBe('Site Supervisor')
    expect(entry?.doubts.map(({ field }) => field)).toEqual(['organisation'])
  })

  it('keep the ward or team before “at” in the title', () => {
    expect(names('Staff Nurse, Ward 4 at Hill Hospital, 2019 - 2021').slice(0, 2)).toEqual([
      'Staff Nurse, Ward 4',
      'Hill Hospital',
    ])
  })

  it('take towns behind “various” for places', () => {
    expect(names('Commis, then Chef de Partie — various, Leeds and Hull — 2009–2012')).toEqual([
      'Commis, then Chef de Partie',
      null,
      'Leeds and Hull',
    ])
  })

  it('take two posts that a stroke parts for one title', () => {
    expect(names('Receptionist / Office Junior, Lamb & Stoat, 2010 - 2012').slice(0, 2)).toEqual([
      'Receptionist / Office Junior',
      'Lamb & Stoat',
    ])
    expect(names("Kitchen Hand / Grill Cook - The Otter's Inn, 1999 - 2008").slice(0, 2)).toEqual([
      'Kitchen Hand / Grill Cook',
      "The Otter's Inn",
    ])
  })

  it('take letters for a name for no organisation', () => {
    expect(names('AQWM (Associate of the Quern Wheel Makers), 1994', 'EDUCATION')[1]).toBeNull()
  })

  it('keep what a bracket says together', () => {
    expect(names('Warehouse operative (agency: Quern Staff), 2017 - 2019')[0]).toBe(
      'Warehouse operative (agency: Quern Staff)',
    )
  })

  it('leave the stars of a hotel out of its name', () => {
    expect(names('Reception Manager – Otter Park Hotel 4*, 2016 - 2019')[1]).toBe('Otter Park Hotel')
  })
})

describe('papers behind a calling at the top', () => {
  const { entries } = readSource(
    readText(
      'Edda Lorne\nedda@example.org\nDOB: 03/05/1979\n\nDRIVER - C+E, Driver CPC to Sept 2031, Digi card, ADR (class 3), HIAB ticket\n\nWORK\n\nDriver, Quern Haulage, 2010 - 2016\n- Drove nights\n',
    ),
  )

  it('are certificates, and date no post', () => {
    expect(entries.filter(({ kind }) => kind === 'certificate').map(({ title }) => title)).toEqual([
      'C+E',
      'Driver CPC',
      'Digi card',
      'ADR (class 3)',
      'HIAB ticket',
    ])
    expect(entries.filter(({ kind }) => kind === 'work').map(({ organisation }) => organisation)).toEqual([
      'Quern Haulage',
    ])
  })
})
