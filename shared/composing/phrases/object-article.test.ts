import { expect, it } from 'vitest'
import { tokens } from '../../text/tokens.ts'
import { withObjectArticle } from './object-article.ts'

it.each([
  ['Chair design team and client meetings', 'Chair design team and client meetings'],
  ['Chair safety committee and write its minutes', 'Chair a safety committee and write its minutes'],
  ['Built sales dashboard and weekly reports', 'Built a sales dashboard and weekly reports'],
])('“%s” → “%s”: what meetings are called by has no article of its own', (line, told) => {
  const [verb] = tokens(line)
  expect(verb && withObjectArticle(line, verb)).toBe(told)
})
