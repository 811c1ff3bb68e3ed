import { phraseHead } from '../../phrases/phrase-head.ts'
import { roleNouns } from '../../phrases/role-nouns.ts'
import type { Held } from './held.ts'
import { lineParts } from './line-parts.ts'
import { partKind } from './part-kind.ts'

const code = '(?<number>(?=[^ ]*\\d{3})[\\p{Lu}\\d][\\p{Lu}\\d/-]{3,14})'
/** "GDC registration no. 274411", "Registration no. GDC 274411", "HCPC registration: PH118842". */
const onRegister = [
  new RegExp(
    `^(?<body>\\p{Lu}[\\p{L} &]{1,50}?) (?:[Rr]egistration|[Rr]egister|[Rr]eg\\.?)(?: (?:no\\.?|number|ref\\.?|reference|ID))?:? ${code}$`,
    'u',
  ),
  new RegExp(
    `^[Rr]egistration(?: (?:no\\.?|number))?:? (?<body>\\p{Lu}[\\p{L} &]{1,50}?)(?: (?:no\\.?|number|ref\\.?|PIN))?:? ${code}$`,
    'u',
  ),
  new RegExp(
    `^[Rr]egistered with (?:the )?(?<body>\\p{Lu}[\\p{L} &]{1,50}?)(?: (?:no\\.?|number|ref\\.?|PIN))?:? ${code}$`,
    'u',
  ),
]
/** "NMC PIN 14C2207E", "SRA ID 442190", "Teacher reference number 1182736". */
const plain = new RegExp(
  `^(?<name>\\p{Lu}[\\p{L} &]{1,40}?) (?<what>reference number|no\\.?|number|PIN|ID|ref\\.?|reference)(?: (?:no\\.?|number))?:? ${code}$`,
  'u',
)
const spelled: Readonly<Record<string, string>> = { no: 'number', ref: 'reference' }

/** "HCPC: PH109231", "GMC 7012345". */
const ofRegulator =
  /^(?<body>NMC|HCPC|GMC|GDC|GPhC|GOC|GOsC|GCC|SRA|GTCS|EWC|SSSC|NISCC):? (?<number>(?!ID|PIN|NO)(?:\p{Lu}{1,3} ?)?(?=\d)[\p{Lu}\d]{4,10})$/u

/** A number on a register: with the body where the line names a registration, else as the number it is. */
export function readNumber(text: string): Held | null {
  const regulator = ofRegulator.exec(text)?.groups
  if (regulator?.body && regulator.number)
    return { kind: 'number', name: `${regulator.body} number`, number: regulator.number, behind: [] }
  const { name = '', behind = [] } = lineParts(text) ?? {}
  if (
    /\b(?:licen[cs]e|card|certificate|ticket|passport|phone|tel|account|order|fax|room|vat)\b/iu.test(name) ||
    roleNouns.has(phraseHead(name)?.word ?? '')
  )
    return null
  if (behind.some((part) => partKind(part) === 'ended')) return null
  const joined = partKind(behind[0] ?? '') === 'number' ? [{ own: `${name} ${behind[0]}`, rest: behind.slice(1) }] : []
  for (const { own, rest } of [{ own: name, rest: behind }, ...joined]) {
    const found = numbered(own, rest)
    if (found) return found
  }
  return null
}

function numbered(own: string, rest: readonly string[]): Held | null {
  const registered = onRegister.map((pattern) => pattern.exec(own)?.groups).find(Boolean)
  const since = rest.find((part) => partKind(part) === 'since')?.replace(/^since /u, '') ?? null
  const others = rest.filter((part) => partKind(part) !== 'since')
  if (registered?.body && registered.number)
    return { kind: 'registered', body: registered.body, as: null, since, behind: [registered.number, ...others] }
  const found = plain.exec(own)?.groups
  const word = (found?.what ?? '').replace(/\.$/u, '')
  if (found?.name && found.number && !/^\p{Lu}\p{Ll}+ing\b/u.test(found.name))
    return { kind: 'number', name: `${found.name} ${spelled[word] ?? word}`, number: found.number, behind: rest }
  return null
}
