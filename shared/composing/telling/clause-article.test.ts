import { expect, it } from 'vitest'
import { withClauseArticle } from './clause-article.ts'

it('gives the subject of a clause behind a semicolon its article', () => {
  expect(withClauseArticle('I keep the log; NFU audit in 2023 found no errors.')).toBe(
    'I keep the log; the NFU audit in 2023 found no errors.',
  )
  expect(withClauseArticle('I wrote eight lessons; head miller uses them now.')).toBe(
    'I wrote eight lessons; the head miller uses them now.',
  )
  expect(withClauseArticle('I keep the log; waste has halved since.')).toBe('I keep the log; waste has halved since.')
  expect(withClauseArticle('I keep the log; two audits found no errors.')).toBe(
    'I keep the log; two audits found no errors.',
  )
  expect(withClauseArticle('I keep the log; the audit found no errors.')).toBe(
    'I keep the log; the audit found no errors.',
  )
})
