import { fold } from '../../text/fold.ts'
import { tokens } from '../../text/tokens.ts'

/** Words that say the legal form or stand in front of a name, and so never tell two organisations apart. General knowledge of company law. */
const formWords: ReadonlySet<string> = new Set(
  `the inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh mbh ag kg kgaa ug se sa sas sarl spa srl bv nv oy oyj ab as aps
  pty pte pvt kk nhs foundation trust group holdings holding ev e.v`
    .split(/\s+/u)
    .filter(Boolean),
)

/** True when two names are those of one organisation once legal forms, case, accents and punctuation are set aside. */
export function sameOrganisation(one: string, other: string): boolean {
  const a = coreName(one)
  const b = coreName(other)
  if (a.length === 0 || b.length === 0) return a.join(' ') === b.join(' ')
  if (a.join(' ') === b.join(' ')) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return long.slice(0, short.length).join(' ') === short.join(' ') && short.join('').length >= 4
}

/** The telling words of a name; all of its words when it consists of legal forms only. */
function coreName(name: string): string[] {
  const plain = fold(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\band\b|&/gu, ' ')
  const all = tokens(plain).map(({ word }) => word.replace(/[.']/gu, ''))
  const telling = all.filter((word) => !formWords.has(word))
  return telling.length > 0 ? telling : all
}
