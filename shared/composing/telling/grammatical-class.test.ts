import fc from 'fast-check'
import { expect, it } from 'vitest'
import { grammaticalClass } from './grammatical-class.ts'

it.each([
  ['I ran the rota for nine carers', 'about oneself'],
  ['She ran the rota for nine carers', 'about oneself'],
  ['Our team won the regional cup twice', 'own clause'],
  ['We rebuilt the lambing shed', 'own clause'],
  ['My role here was to run the kitchen', 'own clause'],
  ['Customers trust the service', 'own clause'],
  ['The kitchen provides lunches for three schools', 'own clause'],
  ['Reading results rose from 58% to 74%', 'own clause'],
  ['Repaired hydraulic presses', 'past deed'],
  ['Responsible for two apprentices', 'past deed'],
  ['Mentor new lecturers', 'present deed'],
  ['Chairs the safety committee', 'present deed'],
  ['Teaching three classes of adults', 'gerund'],
  ['Setting up of new kitchens', 'noun phrase'],
  ['Weekly reviews of menus', 'noun phrase'],
  ['Consumer units and car chargers', 'noun phrase'],
  ['Link nurse for diabetes', 'noun phrase'],
  ['Planned and unplanned servicing of 140 lifts', 'noun phrase'],
  ['Scheduled and unscheduled induction of labour', 'noun phrase'],
  ['Chauffeur of the hearse', 'noun phrase'],
  ['Chauffeur guests to the airport', 'present deed'],
  ['Picks per hour up from 92 to 118', 'noun phrase'],
  ['Loading / unloading of lorries', 'noun phrase'],
  ['Cutting and fitting of carpets', 'noun phrase'],
  ['Repair and renewal of windows', 'noun phrase'],
  ['Planned and delivered training', 'past deed'],
  ['Included alone in the night rota', 'past deed'],
  ['After nine years in retail management I retrained as a data analyst', 'own clause'],
  ['which saved the ward two hours a day', 'unsure'],
  ['During that winter I got to be the sole person on shift', 'unsure'],
] as const)('“%s” is %s', (text, expected) => {
  expect(grammaticalClass(text, 'ongoing')).toBe(expected)
})

it('is never sure of what begins inside a sentence', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(grammaticalClass(`which ${text}`, 'ended')).toBe('unsure')
    }),
  )
})
