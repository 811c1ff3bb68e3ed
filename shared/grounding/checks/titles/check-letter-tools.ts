import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'

/** A letter that stands for a language of programming: after "in", "using", a stroke or within a list, and with code beside it. */
const letter =
  /(?:\b(?<lead>in|using|with|and|or)|,)\s(?<tool>[CDRJKQ])(?=\s*(?:[.,;)]|$)|\s(?:and|or)\b|\s(?:scripts?|code|programs?|packages?|modules?)\b)|\b(?<head>[CDRJKQ])\s(?=scripts?\b|code\b|programs?\b|packages?\b)/gu
const notTool =
  /\b(?:class|classes|grade|grades|vitamin|hepatitis|category|categories|licen[cs]e|licen[cs]es|block|band|section|part|level|team|form|group|key|string|bus|route|room|platform|wing)\b/iu

/** "Python, R and C" where the evidence has Python and R: a tool of one letter that it does not name. */
export function checkLetterTools(claim: Claim, grounds: Grounds): Finding[] {
  if (notTool.test(claim.plain)) return []
  return [...claim.plain.matchAll(letter)].flatMap((match) => {
    const tool = match.groups?.tool ?? match.groups?.head ?? ''
    const start = match.index + match[0].indexOf(tool)
    const stated = new RegExp(`(?<![\\p{L}\\d])${tool}(?![\\p{L}])`, 'u').test(grounds.text)
    const range = { start, end: start + 1 }
    return stated ? [] : [finding(claim, range, { kind: 'name', why: `"${tool}" is not named in the evidence.` })]
  })
}
