import { anyCase } from '../../../text/any-case.ts'
import { type Check, finding } from '../../claim.ts'

/** Bodies, and stretches of land, from the smallest on; those of one step are not compared. General knowledge. */
const rows: readonly (readonly string[])[] = [
  [
    'team crew shift',
    'ward department branch section site',
    'school division',
    'hospital company firm organisation trust group',
  ],
  ['village town', 'city borough district', 'county region province state', 'country nation', 'continent world'],
]

interface Size {
  readonly row: number
  readonly step: number
}

const sizes: ReadonlyMap<string, Size> = new Map(
  rows.flatMap((row, at) =>
    row.flatMap((names, step) => names.split(' ').map((name) => [name, { row: at, step }] as const)),
  ),
)
const extent = new RegExp(
  anyCase(
    String.raw`\b(?:in|of|across|throughout|at|on) (?:the|our|my) (?:whole |entire )?(?<what>${[...sizes.keys()].join('|')})\b(?! (?:of|\p{Lu}))`,
  ),
  'gu',
)

/** "top seller in the company" from "top seller in the branch": a larger body or place than the one the evidence says it of. */
export const checkExtent: Check = (claim, { text, forms }) => {
  const said = extentsIn(claim.plain)
  const known = said.length === 0 ? [] : extentsIn(text)
  const own = new Set(claim.words.map(({ word }) => word))
  return said
    .filter(({ what }) => !forms.has(what) && known.some((one) => isLarger(what, one.what) && !own.has(one.what)))
    .slice(0, 1)
    .map((range) =>
      finding(claim, range, {
        kind: 'scope',
        level: 'underline',
        why: 'The evidence does not say how far it reached.',
      }),
    )
}

function isLarger(one: string, other: string): boolean {
  const [larger, smaller] = [sizes.get(one), sizes.get(other)]
  return larger !== undefined && smaller !== undefined && larger.row === smaller.row && larger.step > smaller.step
}

const extentsIn = (text: string) =>
  [...text.matchAll(extent)].map(({ index, 0: said, groups }) => ({
    what: (groups?.what ?? '').toLowerCase(),
    start: index,
    end: index + said.length,
  }))
