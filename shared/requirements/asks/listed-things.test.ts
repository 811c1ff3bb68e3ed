import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readPosting } from '../read-posting.ts'

const lines = (text: string) =>
  readPosting(readText(text)).requirements.map(({ level, text: said }) => `${level}: ${said}`)

describe('a sentence that lists what it asks for', () => {
  it('is one requirement for each thing to be had, at its own level and with its own years', () => {
    const { requirements } = readPosting(
      readText(
        'Ferry Steward\n\nWe need you to have: a food hygiene certificate, three years of experience on deck, and a full driving licence.',
      ),
    )
    expect(requirements.map(({ level, text, years }) => [level, text, years?.min ?? null])).toEqual([
      ['must', 'We need you to have: a food hygiene certificate', null],
      ['must', 'three years of experience on deck', 3],
      ['eligibility', 'a full driving licence.', null],
    ])
  })

  it('tells papers apart that are called one’s own or by their number', () => {
    expect(lines("You'll need your Level 2 and EFT, the 3rd Class ticket, and at least five years on deck.")).toEqual([
      "must: You'll need your Level 2 and EFT",
      'must: the 3rd Class ticket',
      'must: at least five years on deck.',
    ])
  })

  it('asks for none of its things more strongly than for the first', () => {
    expect(lines('It would be lovely if you play the organ, know your hymns, or can read tonic sol-fa.')).toEqual([
      'nice: It would be lovely if you play the organ',
      'nice: know your hymns',
      'nice: can read tonic sol-fa.',
    ])
  })

  it('tells works apart that follow "you will be"', () => {
    expect(lines("You'll be pricing the stock, training two juniors, and ordering the wool.")).toEqual([
      "duty: You'll be pricing the stock",
      'duty: training two juniors',
      'duty: ordering the wool.',
    ])
  })

  it('keeps ways to meet one request, objects of one thing and bullets whole', () => {
    expect(lines('You must have a diploma, a degree or a recognised certificate in dietetics.')).toHaveLength(1)
    expect(lines('You need experience of sheep, goats and cattle.')).toHaveLength(1)
    expect(lines('Requirements\n\n- A lathe, a good eye and some patience\n- A van')).toHaveLength(2)
  })
})

describe('columns set by spaces', () => {
  it('a tick counts for the head it stands under', () => {
    const table = [
      'Criteria                          Essential    Desirable',
      'Diploma in textile care               X',
      'Experience of dyeing silk                          X',
      'Able to lift heavy rolls              X',
      'Confidence with a mangle                           X',
    ]
    expect(lines(`Person specification\n\n${table.join('\n')}\n`)).toEqual([
      'must: Diploma in textile care',
      'nice: Experience of dyeing silk',
      'must: Able to lift heavy rolls',
      'nice: Confidence with a mangle',
    ])
  })
})

describe('columns set by spaces without a head over the criteria', () => {
  it('have the tick count all the same, however the criteria are assessed', () => {
    const table = [
      '                              Essential    Desirable    Assessed by',
      'Ticket for a tower crane          X                       Interview',
      'Welding in the open                            X          Task',
    ]
    expect(lines(`Person specification\n\n${table.join('\n')}\n`)).toEqual([
      'must: Ticket for a tower crane',
      'nice: Welding in the open',
    ])
  })
})

describe('what is only welcome behind a comma', () => {
  it('leaves what stands before it asked for', () => {
    const [first] = readPosting(
      readText('Ihr Profil\n\n- Sehr gute Polnischkenntnisse, Tschechisch von Vorteil\n- Freude am Verkauf\n'),
    ).requirements
    expect(first?.level).not.toBe('nice')
  })

  it('speaks of all where it names choices', () => {
    expect(
      lines('Your profile\n\n- Good French, Dutch or Danish would be an advantage\n- A diploma in catering\n')[0],
    ).toMatch(/^nice/u)
  })
})
