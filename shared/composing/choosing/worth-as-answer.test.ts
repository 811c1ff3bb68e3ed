import { describe, expect, it } from 'vitest'
import { worthAsAnswer } from './worth-as-answer.ts'

const worth = (text: string, kind: 'work' | 'education' | 'certificate' | 'skill' | null, asked: string) =>
  worthAsAnswer({ text, kind }, { text: asked, level: 'must', years: null }, () => true)

describe('what an item is worth as an answer', () => {
  it('is most for the paper that is asked for by its letters', () => {
    const asked = 'CIPD, ILM or CMI at any level'
    expect(worth('ILM Level 5, Ashdale College, 2019', 'certificate', asked)).toBeGreaterThan(
      worth('People officer with nine years in hospitals', null, asked),
    )
    expect(
      worth('City & Guilds Level 3 Glazing, Ashdale College', 'certificate', 'NVQ or City & Guilds Level 3 in glazing'),
    ).toBe(worth('NVQ Level 3 Glazing', 'certificate', 'NVQ or City & Guilds Level 3 in glazing'))
    expect(worth('CV writing course, 2019', 'certificate', asked)).toBeLessThan(2)
  })

  it('is most for what says that one is what must be qualified for, and no more for a degree in it', () => {
    const asked = 'Qualified social worker or nurse'
    const self = worth('Children’s social worker, six years qualified', null, asked)
    expect(self).toBeGreaterThan(worth('BA Social Policy, University of Wharfe, 2011', 'education', asked))
  })

  it('is less for years of work beside people where years of leading them are asked for', () => {
    const asked = 'At least three years of managing staff in a bakery'
    const beside = worth('Baker with twelve years in bakeries of all sizes', null, asked)
    expect(worth('Manage four bakers, three years in charge of staff at the bakery', 'work', asked)).toBeGreaterThan(
      beside,
    )
  })

  it('is less for a headline in capitals than for any line', () => {
    const asked = 'At least three years of rigging tall ships'
    const line = worth('Rig two tall ships a winter', 'work', asked)
    expect(worth('LEAD RIGGER – 9 years of tall ships', null, asked)).toBeLessThan(line)
    expect(worth('Rigger with 9 years of tall ships', null, asked)).toBeGreaterThan(line)
  })

  it('is less for a course and for a list where something done is asked for', () => {
    const asked = 'Able to negotiate with growers'
    const deed = worth('Negotiate with growers each spring', 'work', asked)
    expect(deed).toBeGreaterThan(worth('Certificate in growers’ law, 2016', 'certificate', asked))
    expect(deed).toBeGreaterThan(worth('Negotiation, spreadsheets', 'skill', asked))
  })

  it('is less for teaching others a thing than for doing it, unless that is asked for, and more for the very deed', () => {
    const asked = 'Be at the ticket desk'
    expect(worth('Train weekend helpers at the ticket desk', 'work', asked)).toBeLessThan(
      worth('Sell tickets at the desk', 'work', asked),
    )
    expect(worth('Train weekend helpers at the ticket desk', 'work', 'Train our helpers')).toBe(1)
    expect(worth('Graft pears', 'work', 'Graft fruit trees')).toBeGreaterThan(
      worth('Grow pears', 'work', 'Graft fruit trees'),
    )
  })
})
