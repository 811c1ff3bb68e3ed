import { expect, it } from 'vitest'
import { studyingSentence } from './studying-sentence.ts'

it('tells a degree that is not finished', () => {
  expect(studyingSentence('BA in Botany, Fenwick College, 2023–present (part time)')).toBe(
    'I have been studying for a BA in Botany at Fenwick College since 2023 (part time)',
  )
  expect(studyingSentence('PhD Soil Science, University of Fenwick, since 2021')).toBe(
    'I have been studying for a PhD in Soil Science at the University of Fenwick since 2021',
  )
  expect(studyingSentence('MSc Soil Science, Fenwick College, 2027 (part-time, ongoing)')).toBe(
    'I am studying for an MSc in Soil Science at Fenwick College (2027, part-time, ongoing)',
  )
})

it('leaves everything else', () => {
  expect(studyingSentence('BA in Botany, Fenwick College, 2023')).toBeNull()
  expect(studyingSentence('Rota planning, The Mill, since 2021')).toBeNull()
})
