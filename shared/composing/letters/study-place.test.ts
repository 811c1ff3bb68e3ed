import { expect, it } from 'vitest'
import { studyPlace } from './study-place.ts'

it('ranks degrees as a reader does, a postgraduate certificate below a master’s degree', () => {
  const ordered = [
    'I hold a PhD in Soils (2019).',
    'I hold an MArch from Fenland University (2014).',
    'I hold a Postgraduate Certificate in Lighting (2016).',
    'I hold a BSc in Botany (2010).',
    'I hold a Foundation Degree in Rigging (2008).',
    'I hold a boat licence.',
    'I hold A levels in Physics and Art (2006).',
  ]
  expect(ordered.toSorted((a, b) => studyPlace(a) - studyPlace(b))).toEqual(ordered)
  expect(studyPlace('MPharm, Fenland University, 2017')).toBe(studyPlace('MSc Soils, Fenland University'))
})
