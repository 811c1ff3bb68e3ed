import { expect, it } from 'vitest'
import { areSkills } from './skill-sentence-proved.ts'

it.each([
  'My skills include Sage 50, Xero and payroll',
  'My skills include soil survey and mapping',
  'My skills include stock checks, basic R and ggplot (a little). I speak Twi',
  'My skills include Excel (pivot tables, SUMIFS)',
])('“%s” lists skills', (told) => expect(areSkills(told)).toBe(true))

it.each([
  'My skills include torque wrench, Texa and EasyCert',
  'My skills include reading drawings and neat finish',
  'My skills include hockey 2nd team and social sec of BioSoc',
  'My skills include seven GCSEs',
  'My skills include Scania and Volvo main dealer trained',
  'My skills include email and rota in Excel',
])('“%s” has a member that is none', (told) => expect(areSkills(told)).toBe(false))
