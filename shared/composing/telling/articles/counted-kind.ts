import { verbForm } from '../../../text/verbs/verb-form.ts'
import { countNouns } from '../../phrases/count-nouns.ts'
import { massNouns } from '../../phrases/mass-nouns.ts'
import { roleNouns } from '../../phrases/role-nouns.ts'
import { countedDeeds } from './counted-deeds.ts'
import { counterparts } from './counterparts.ts'
import { noDoers, notOnlyPersons } from './no-doers.ts'
import { sureCountNouns } from './sure-count-nouns.ts'

/**
 * What a noun counts: a thing, someone in an office or at work, who or what does something by its name ("dumper", "controller"), what is done once; what is counted as a rule and also stands bare; and what is counted only with a word that tells which ("busy environment").
 */
export type Counted = 'thing' | 'person' | 'doer' | 'deed' | 'mostly' | 'described'

/** What a noun counts; null for what is not known to be counted, and for plurals. */
export function countedKind(word: string): Counted | null {
  if (countedDeeds.has(word)) return 'deed'
  if (sureCountNouns.has(word)) return 'thing'
  if (counterparts.has(word)) return 'person'
  if (roleNouns.has(word)) return notOnlyPersons.has(word) ? null : 'person'
  if (isDoer(word)) return 'doer'
  if (described.has(word)) return 'described'
  return countNouns.has(word) && !massNouns.has(word) ? 'mostly' : null
}

const described = new Set([
  'environment',
  'setting',
  'capacity',
  'atmosphere',
  'scale',
  'standard',
  'range',
  'variety',
  'number',
])

function isDoer(word: string): boolean {
  const { stem } = /^(?<stem>\p{L}{3,})er$/u.exec(word)?.groups ?? {}
  if (!stem || noDoers.has(word) || verbForm(word) !== null) return false
  return [stem, `${stem}e`, stem.slice(0, -1)].some((base) => verbForm(base)?.form === 'base')
}
