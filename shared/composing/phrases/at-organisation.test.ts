import { expect, it } from 'vitest'
import { atOrganisation } from './at-organisation.ts'

it('places people at an employer and in a service', () => {
  expect(atOrganisation('Elmwood Hospital')).toBe('at Elmwood Hospital')
  expect(atOrganisation('Museum of Glass')).toBe('at the Museum of Glass')
  expect(atOrganisation('Royal Navy')).toBe('in the Royal Navy')
  expect(atOrganisation('the Irish Defence Forces')).toBe('in the Irish Defence Forces')
  expect(atOrganisation('British Army, 4th Battalion')).toBe('in the British Army, 4th Battalion')
  expect(atOrganisation('RAF')).toBe('in the RAF')
  expect(atOrganisation('Salvation Army')).toBe('at Salvation Army')
  expect(atOrganisation('Resuscitation Council')).toBe('at the Resuscitation Council')
  expect(atOrganisation('Reading Council')).toBe('at Reading Council')
  expect(atOrganisation('Norlow Institute of Glass')).toBe('at the Norlow Institute of Glass')
  expect(atOrganisation('Fenwick School of Art')).toBe('at Fenwick School of Art')
  expect(atOrganisation('Crown Legal Service')).toBe('at the Crown Legal Service')
  expect(atOrganisation('Rye Veterinary Board')).toBe('at the Rye Veterinary Board')
  expect(atOrganisation('Rye Logistic Corps')).toBe('in the Rye Logistic Corps')
  expect(atOrganisation('12 Bridge Squadron')).toBe('in 12 Bridge Squadron')
  expect(atOrganisation('Rye River Payments Office')).toBe('at the Rye River Payments Office')
  expect(atOrganisation('Rye Post Office')).toBe('at Rye Post Office')
  expect(atOrganisation('The Parish Council of Rye')).toBe('at The Parish Council of Rye')
  expect(atOrganisation('Navyfield School')).toBe('at Navyfield School')
})
