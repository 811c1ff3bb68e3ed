import { verbForm } from '../../../text/verbs/verb-form.ts'
import { gatherings } from '../../phrases/gatherings.ts'
import { massNouns } from '../../phrases/mass-nouns.ts'
import type { BarePhrase } from './bare-phrase.ts'
import { determiners } from './determiners.ts'
import { isSmall, joins, type Placed } from './placed.ts'

/** Whether the noun of a phrase may be the first half of a compound: "van and lorry repairs", "fuel, tyre and meter readings". The noun behind then belongs to all of the row. */
export function sharesNoun({ modifiers, noun, behind, later }: BarePhrase): boolean {
  const [next] = later
  if (!next || !(/^,/u.test(next.before) || /^ [&+] $/u.test(next.before) || /^(?:and|or)$/u.test(next.word)))
    return false
  const own = [...modifiers.filter(({ word }, at) => at > 0 || !isDeed(word, behind)), noun].length
  const last = lastOfRow(later)
  const before = last.at(-2)
  const longer = last.length > own || (last.length === own && isField(last.at(-1)?.word ?? ''))
  return longer && before !== undefined && !isQuality(before.word) && !determiners.has(last[0]?.word ?? '')
}

const isDeed = (word: string, behind: string): boolean =>
  verbForm(word) !== null && /^(?:|to|and|,|also|i|we)$/u.test(behind)

/** "complex diary and travel management": what is done with each of them. */
const isField = (word: string): boolean =>
  massNouns.has(word) ||
  gatherings.test(word) ||
  /(?:ment|ing|tion|sion|ance|ence|ity|work|care|repairs|checks)$/u.test(word)

/** Nothing that a compound begins with: "lost property". */
const isQuality = (word: string): boolean =>
  verbForm(word)?.form === 'past' || /(?:ed|ful|ous|ive|ble|al|ic|less|ary)$/u.test(word) || qualities.test(word)

const qualities =
  /^(?:lost|new|old|small|large|big|short|long|good|full|main|own|local|basic|late|early|daily|weekly|monthly)$/u

/** The words behind the "and" that ends a row. */
function lastOfRow(later: readonly Placed[]): readonly Placed[] {
  const and = later.findIndex(({ word }) => word === 'and' || word === 'or')
  const from = and >= 0 ? and + 1 : later.findIndex(({ before }) => /[&+]/u.test(before))
  if (from < 0 || later.slice(0, from).some((one) => /[;.:–—]/u.test(one.before) || (isSmall(one) && !joins(one.word))))
    return []
  const rest = later.slice(from)
  const end = rest.findIndex(
    (one, at) => at > 0 && (isSmall(one) || determiners.has(one.word) || !/^\s+$/u.test(one.before)),
  )
  return end < 0 ? rest : rest.slice(0, end)
}
