import type { Finding } from '../../../shared/domain/finding.ts'
import type { ClaimKind } from '../../../shared/grounding/claim-kind.ts'

/** How a finding shows: a class for its look, a sign and a word beside it, so that no colour speaks alone. */
export interface FindingLook {
  readonly name: 'flag' | 'uncited' | 'underline' | 'note' | 'vouched' | 'derived'
  readonly sign: string
  /** The word in the text; an underline or a matter of style has none, its line says enough. */
  readonly word: string
  /** The words above its card. */
  readonly title: string
}

const titles: Readonly<Record<FindingLook['name'], readonly [sign: string, title: string]>> = {
  flag: ['⚑', 'Goes beyond your evidence'],
  uncited: ['○', 'No evidence cited'],
  underline: ['≈', 'A word that is not in your evidence'],
  note: ['✎', 'To look at'],
  vouched: ['✓', 'Vouched for by you'],
  derived: ['=', 'Adds up from your evidence'],
}

/** What each check of a claim is about, in a person's words. */
const words: Readonly<Record<ClaimKind, string>> = {
  name: 'name',
  number: 'number',
  date: 'date',
  title: 'title',
  degree: 'degree',
  certificate: 'certificate',
  award: 'award',
  publication: 'publication',
  opposite: 'opposite',
  alternative: 'one or the other',
  quoted: 'quoted words',
  'new-word': 'new word',
  'sole-credit': 'by you alone',
  scope: 'how far',
  share: 'your part in it',
  superlative: 'how it ranks',
  adoption: 'used by others',
  outcome: 'result',
  bound: 'more or less',
  negation: 'yes or no',
  lacked: 'yes or no',
  frequency: 'how often',
  exception: 'no exception',
  direction: 'up or down',
  tense: 'now or then',
  grade: 'level',
  order: 'place in the order',
  exchanged: 'another thing',
  hedge: 'limit dropped',
  verb: 'stronger word',
  agent: 'who did it',
  'posting-skill': 'only in the posting',
  unfinished: 'not finished',
  mixed: 'of two items',
}

const wordOf: ReadonlyMap<string, string> = new Map(Object.entries({ ...words, uncited: 'no evidence' }))

/** Matters of style are only underlined: a word in the middle of a sentence would say more than they are. */
const style = new Set([
  'repeated',
  'spelling',
  'worn phrase',
  'long sentence',
  'told again',
  'casing',
  'tense of a role',
])

/** A word may stand in the evidence and still say more there: only of a new one the card says that it does not. */
const perhaps = 'Perhaps more than your evidence says'

/** How a finding is shown wherever it is. */
export function findingLook({ kind, level }: Finding): FindingLook {
  const name = kind === 'uncited' || kind === 'vouched' || kind === 'derived' ? kind : level
  const [sign, title] = titles[name]
  return {
    name,
    sign,
    title: name === 'underline' && kind !== 'new-word' ? perhaps : title,
    word: name === 'underline' || name === 'derived' || style.has(kind) ? '' : (wordOf.get(kind) ?? kind),
  }
}
