import { describe, expect, it } from 'vitest'
import { aboutEmployer } from './about-employer.ts'

const under = (employer: string | null, first = true, follows = false) => ({ employer, first, follows })

describe('a sentence about the employer', () => {
  it.each([
    ['Lorne Freight is a logistics company with 400 staff.', under('Lorne Freight', false)],
    ['Lorne Freight moves two million parcels a year.', under('Lorne Freight Ltd', false)],
    ['The Trust looks after eleven public parks.', under('Wexby Park Trust', false)],
    ['It employs thirty people.', under('Wexby Park Trust', false, true)],
    ['Founded in 1999, Bodyworks runs six clinics.', under('Bodyworks')],
    ['Small web shop for bike parts.', under('Lorne & Son')],
    ['Mittelständischer Hersteller von Pumpen.', under('Lorne GmbH')],
  ])('%s', (text, context) => expect(aboutEmployer(text, context)).toBe(true))

  it.each([
    ['I moved 40 nightly jobs to a scheduler.', under('Lorne Freight')],
    ['Lorne Freight promoted me twice.', under('Lorne Freight')],
    ['Founded a choir in the village.', under('Wexby School')],
    ['Managed a small web shop for bike parts.', under('Lorne & Son')],
    ['Head chef of a small restaurant.', under('The Old Mill')],
    ['Small web shop for bike parts.', under('Lorne & Son', false)],
    ['It halved the waiting list.', under('Wexby Clinic', false, false)],
  ])('is not: %s', (text, context) => expect(aboutEmployer(text, context)).toBe(false))
})
