import { type Check, finding } from '../../claim.ts'

const allYear =
  /\b(?:all (?:the )?year(?: round| long)?|year[- ]round|throughout the (?:whole )?year|(?:in )?every season)\b/iu
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** A part of the year to which the evidence keeps. */
const season = new RegExp(
  `\\b(?:in|during|over|each|every|for) (?:the )?(?:early |late )?(?:spring|summer|autumn|winter|harvest|lambing|Christmas|Easter|(?:high |low )?season|holidays|${months})s?\\b|\\bseasonal|\\b(?:${months}) to (?:${months})\\b`,
  'iu',
)

/** "all year round" where the evidence keeps to a season. */
export const checkAllYear: Check = (claim, { text }) => {
  const said = allYear.exec(claim.plain)
  const limit = said && !allYear.test(text) ? season.exec(text) : null
  if (!said || !limit) return []
  const range = { start: said.index, end: said.index + said[0].length }
  return [finding(claim, range, { kind: 'scope', why: `The evidence says "${limit[0]}".` })]
}
