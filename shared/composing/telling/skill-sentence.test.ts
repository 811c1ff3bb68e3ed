import { describe, expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { skillSentence } from './skill-sentence.ts'

const skills = entryOf({ kind: 'skill', title: 'Toolbox', organisation: null, start: null, end: null })

describe('a list of skills', () => {
  it.each([
    [
      'Indigo, Madder, Weld · Loom 50 · vat dyeing · Excel (pivot tables, XLOOKUP, a bit of Power Query)',
      'My skills include Indigo, Madder, Weld, Loom 50, vat dyeing and Excel (pivot tables, XLOOKUP, a bit of Power Query)',
    ],
    ['MIG welding, FLT licence, tail lifts', 'I hold an FLT licence. My skills include MIG welding and tail lifts'],
    [
      'Testo 330 analyser, Commusoft, Worcester and Vaillant fault finding',
      'My skills include Testo 330 analyser, Commusoft, Worcester and Vaillant fault finding',
    ],
    ['Plan scanning – Zedlok, Morvex', 'My skills include plan scanning (Zedlok, Morvex)'],
    ['Excel: pivot tables, macros, SUMIFS', 'My skills include Excel (pivot tables, macros, SUMIFS)'],
    ['Rye Registry portal', 'My skills include the Rye Registry portal'],
    ['Looms, Android scanners', 'My skills include Looms and Android scanners'],
    ['BI: Lathe BI, Tideo', 'My skills include BI (Lathe BI and Tideo)'],
    ['MACHINES: planer, saw', 'My skills include machines (planer and saw)'],
    ['Bread', 'My skills include bread'],
    ['Premiere, Avid, Audition', 'My skills include Premiere, Avid and Audition'],
    ['Strong on looms, weak on Macs', 'I am strong on looms and weak on Macs'],
    ['Languages – Welsh (fluent), English, Igbo (a little)', 'I speak Welsh (fluent), English and a little Igbo'],
    ['Patient, calm', 'I am patient and calm'],
    ['Careful, fast, good on the phone', 'I am careful, fast and good on the phone'],
    ['Can tie knots and work on own', 'I can tie knots and work on my own'],
    ['Twi, German B2, bit of Polish', 'I speak Twi, German (B2) and a bit of Polish'],
    ['Nepali, Hindi, English – all fluent', 'I speak Nepali, Hindi and English (all fluent)'],
  ])('“%s” is told as “%s”', (line, told) => expect(skillSentence(line, skills)).toBe(told))

  it.each(['Twi (spoken), Igbo (some), Preston', 'Danish – father’s side, fluent', 'GPA member'])(
    '“%s” has a member that is no skill',
    (line) => expect(skillSentence(line, skills)).toBeNull(),
  )

  it('tools keep their capitals', () =>
    expect(skillSentence('QuarkX, Civil 3D, Excel to a fair standard', skills)).toBe(
      'My skills include QuarkX, Civil 3D and Excel to a fair standard',
    ))

  it.each([
    '6 a side, tuba in a brass band, beehives',
    'Running, gigs, house plants',
    'Allotment, choir, quiz nights',
    'Baiting creels, hosing down, my grandchildren',
  ])('“%s” under no heading of skills is none', (line) => expect(skillSentence(line, null)).toBeNull())
})
