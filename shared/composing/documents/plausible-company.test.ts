import { expect, it } from 'vitest'
import { plausibleCompany } from './plausible-company.ts'

it('names employers and leaves out what is more likely a heading or a rule', () => {
  for (const name of [
    'Harbour Trust',
    'Fernhill Academy',
    'Quern Foods Ltd',
    'Department of Health',
    'Check Point Bakery',
    'Wold Fire and Rescue Service',
    'Dale Property Maintenance',
  ])
    expect(plausibleCompany(name)).toBe(name)
  for (const name of [
    'Criminal Records Check',
    'Person Specification',
    'Disclosure and Barring Service',
    'Pension Scheme',
    'Service & Repair',
    'Stellenausschreibung',
  ])
    expect(plausibleCompany(name)).toBe(null)
  expect(plausibleCompany(null)).toBe(null)
})
