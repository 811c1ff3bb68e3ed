import { numberWords } from '../../text/number-words.ts'
import type { Range } from '../../text/range.ts'
import { remembered } from '../../text/remembered.ts'

/** A step of a scale as stated: `scale` is "band", "level", "degree class" or a language, `step` is in one notation. */
export interface Grade extends Range {
  readonly scale: string
  readonly step: string
}

const scales = 'band|grade|level|stage|class|tier|type|phase|category|step|rank|scale|form'
const named = new RegExp(
  `\\b(?<scale>${scales})\\s+(?<step>[IVX]{2,4}|V|(?<=(?:Grade|Class|Type|Category|Stage|Phase|Tier) )I(?! \\p{Ll})|\\d{1,2}[a-z]?|[A-H][1-9]?|one|two|three|four|five|six|seven|eight|nine)(?<star>\\*?)(?![\\p{L}\\d.,:]*[\\p{L}\\d])`,
  'giu',
)
const languageFirst = /\b(?<scale>\p{Lu}\p{Ll}{3,})\b[^.;,\n]{0,20}?\b(?<step>[ABC][12])\b/gu
const levelFirst = /\b(?<step>[ABC][12])\b(?: level)?(?: in| of| for)? (?<scale>\p{Lu}\p{Ll}{3,})\b/gu
const degreeClasses: readonly (readonly [string, RegExp])[] = [
  ['2:1', /\b(?:2[:.]1|upper[- ]second(?:[- ]class)?|second[- ]class(?: honours)?,? upper)\b/giu],
  ['2:2', /\b(?:2[:.]2|lower[- ]second(?:[- ]class)?|second[- ]class(?: honours)?,? lower)\b/giu],
  [
    '1',
    /\b(?:first[- ]class (?:honours|degree|B(?:Sc|A|Eng|Ed)|LLB|M(?:Eng|Sci|Phys|Chem|Math))|(?:a|with) First|1st[- ]class|first[- ]class \p{L}+ (?:degree|honours)|(?<=\b(?:graduated|degree|hold|have|got|gained|earned|achieved|awarded|obtained|took|received)\b[^.;]{0,60}\b(?:with )?)a first(?=\s*(?:[.,;]|$|in \p{L}+|from |at )))(?!\p{L})(?! (?:aid|step|draft|version|prize|author))/gu,
  ],
  ['3', /\bthird[- ]class (?:honours|degree)\b/giu],
  ['2', /(?<!upper |lower )\bsecond[- ]class (?:honours|degree)(?!,? (?:upper|lower))\b/giu],
]
const roman: Readonly<Record<string, string>> = {
  I: '1',
  II: '2',
  III: '3',
  IV: '4',
  V: '5',
  VI: '6',
  VII: '7',
  VIII: '8',
  IX: '9',
  X: '10',
}

/** "Band 6", "Grade II*", "Level three", "German (C1)", "2:1" and "upper second", in one notation: Roman figures and words as Arabic. */
export const grades: (text: string) => readonly Grade[] = remembered((text) => {
  const steps = [...text.matchAll(named)].flatMap((match) => {
    const step = match.groups?.step ?? ''
    if (/^[ivx]+$/u.test(step)) return []
    return [at(match, `${match.groups?.scale?.toLowerCase()}`, `${arabic(step)}${match.groups?.star ?? ''}`)]
  })
  const levelled = [...text.matchAll(levelFirst)]
  const behind = [...text.matchAll(languageFirst)].filter(
    ({ index, 0: said }) => !levelled.some((one) => one.index > index && one.index < index + said.length),
  )
  const languages = [...behind, ...levelled].map((match) =>
    at(match, (match.groups?.scale ?? '').toLowerCase(), match.groups?.step ?? ''),
  )
  const degrees = degreeClasses.flatMap(([step, pattern]) =>
    [...text.matchAll(pattern)].map((match) => at(match, 'degree class', step)),
  )
  const mentions = [...text.matchAll(/\bmention (passable|assez bien|très bien|bien)(?!\p{L})/giu)].map((match) =>
    at(match, 'mention', (match[1] ?? '').toLowerCase()),
  )
  return [...steps, ...languages, ...degrees, ...mentions]
}, 500)

function at(match: RegExpExecArray, scale: string, step: string): Grade {
  return { scale, step, start: match.index, end: match.index + match[0].length }
}

/** One notation; the s of "Band 5s" is a plural. */
function arabic(written: string): string {
  const step = written.replace(/(?<=\d)s$/u, '')
  return roman[step] ?? String(numberWords[step.toLowerCase()] ?? step.toUpperCase())
}
