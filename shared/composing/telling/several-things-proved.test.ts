import { describe, expect, it } from 'vitest'
import { whyNoSeveralThings } from './several-things-proved.ts'

describe('a row behind "My work includes"', () => {
  it.each([
    'stock checks and cycle counts',
    'payroll, purchase ledger and VAT returns',
    'reading drawings and ordering materials',
    'allergen and hygiene checks',
    'the cost and programme for nine small schemes',
    'a weekly stock check and the tool crib',
    'wedding cakes up to 200 portions',
    'return to work interviews',
    'a late shift every third week',
    'running a choir of retired miners for four years',
    'general car and van repairs',
    'a dissertation on customary tenure',
    'slide sheets and hoisting, always in pairs',
    'rotas for 30 (two sites)',
  ])('carries “%s”', (phrase) => expect(whyNoSeveralThings(phrase)).toBeNull())

  it.each([
    ['linen, trolley and lost property', 'one of its things lacks its article'],
    ['fridge, cask ales and line cleaning', 'one of its things lacks its article'],
    ['90 breakfasts a day and a kitchen team of three', 'it tells how much'],
    ['a 20-30 calls a shift', 'it tells how much'],
    ['up to 150 diners on a Friday', 'it tells how much'],
    ['re-roofs with local slater', 'a thing behind a small word may lack its article'],
    ['returns to bureau by the 9th', 'a thing behind a small word may lack its article'],
    ['ambient and chilled', 'nothing proves that it is a thing'],
    ['night shifts and away most weeks', 'nothing proves that it is a thing'],
    ['push trolleys and find lost visitors', 'nothing proves that it is a thing'],
    ['an alongside school and after', 'nothing proves that it is a thing'],
    ['both juniors passed grade 2 first time', 'it is a clause'],
    ['Siemens and Mazak controls, and editing', 'what one works with is no work'],
    ['alarm installs and Texecom mainly', 'its tail tells of another thing'],
    ['a weekly BACS run, payments in EUR and NOK', 'a row lacks its "and"'],
    ['an anaesthesia and theatre', 'one article stands for two things'],
    ['zedlok scanning and filing', 'its first word may be a name'],
    ['theatre + recovery', 'a sign stands in it'],
    ['setting out roofs, checking deliveries', 'a row lacks its "and"'],
    ['Danish and French GCSE', 'nothing proves that it is a thing'],
  ])('does not carry “%s”: %s', (phrase, why) => expect(whyNoSeveralThings(phrase)).toBe(why))
})
