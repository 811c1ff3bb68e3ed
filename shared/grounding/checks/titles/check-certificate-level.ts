import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'

/** Steps that certificates are given in. */
const steps =
  'foundations?|fundamentals?|essentials?|entry|beginner|basic|core|associate|practitioner|intermediate|professional|specialist|specialty|advanced|expert|master|fellow'
/** A step as part of a name, or with the word "level" beside it. */
const named = new RegExp(
  `(?<![\\p{L}-])(?:${steps.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())})(?![\\p{L}-])`,
  'gu',
)
const levelled = new RegExp(`\\b(?:${steps})(?=[- ]level\\b)|(?<=\\blevel )(?:${steps})\\b`, 'giu')
const certificate = /\b(?:(?:certif|accredit|qualif)\p{L}+|diploma|badge|licen[cs]e[ds]?|exam)\b/iu

/** "Solutions Architect, Professional" from "AWS Certified Solutions Architect – Associate": another step of the same certificate. */
export function checkCertificateLevel(claim: Claim, grounds: Grounds): Finding[] {
  const said = stepsIn(claim.plain)
  if (said.length === 0) return []
  const names = claim.words.filter(({ text, start }) => start > 0 && /^\p{Lu}/u.test(text) && text !== 'I')
  return said
    .filter(({ step }) => {
      const own = grounds.texts.filter(
        ({ text, words }) =>
          certificate.test(text) && names.filter(({ stem }) => words.some((word) => word.stem === stem)).length >= 2,
      )
      return (
        own.some(({ text }) => stepsIn(text).length > 0) &&
        own.every(({ text }) => !text.toLowerCase().includes(step.slice(0, 6)))
      )
    })
    .map(({ start, end }) =>
      finding(claim, { start, end }, { kind: 'name', why: 'The evidence names another level of this.' }),
    )
    .slice(0, 1)
}

function stepsIn(text: string): { readonly step: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(named), ...text.matchAll(levelled)].map(({ index, 0: said }) => ({
    step: said.toLowerCase(),
    start: index,
    end: index + said.length,
  }))
}
