import type { BarePhrase } from './bare-phrase.ts'
import type { Counted } from './counted-kind.ts'
import { counterparts } from './counterparts.ts'
import { isSmall, joins, type Placed } from './placed.ts'

/** Whether a noun that is counted stands rightly without an article where it stands: "by van", "as supervisor", "from picker to packer", "door to door", "head of kitchen", "in person". */
export function isSetPhrase(phrase: BarePhrase, kind: Counted): boolean {
  const { modifiers, noun, earlier, later } = phrase
  const behind = phrase.row ?? phrase.behind
  const [before, next] = [earlier.at(-2)?.word ?? '', later[0]]
  if (/^(?:as|without|than|like|then|between)$/u.test(behind)) return true
  if (behind === 'from' && later.slice(0, 4).some(({ word }) => word === 'to')) return true
  if (behind === 'to' && earlier.slice(-6, -1).some(({ word }) => word === 'from')) return true
  if (before === noun.word || (/^(?:to|by|after|upon)$/u.test(next?.word ?? '') && later[1]?.word === noun.word))
    return true
  if (kind === 'deed' && (phrase.row !== null || goesOnInRow(phrase))) return true
  if (behind === 'by' && (kind !== 'person' || (modifiers.length === 0 && counterparts.has(noun.word)))) return true
  if (behind === 'via' && modifiers.length === 0) return true
  if (behind === 'of' && (kindOf.test(before) || measures.test(before))) return true
  if (behind === 'of' && modifiers.length === 0 && kind !== 'person' && noun.word !== 'team') return true
  if (
    behind === 'include' &&
    (modifiers.some(({ text }) => /^\p{Lu}/u.test(text)) || (kind === 'doer' && modifiers.length === 0))
  )
    return true
  if ((kind === 'person' || kind === 'doer') && isTakenOffice(phrase)) return true
  return setPhrases.test([behind, ...modifiers.map(({ word }) => word), noun.word].join(' '))
}

/** "survey and mapping", "audit, tax". */
const goesOnInRow = ({ later: [next] }: BarePhrase): boolean =>
  next !== undefined && (/^(?:and|or)$/u.test(next.word) || (/^,/u.test(next.before) && !/ly$/u.test(next.word)))

/** "Role of supervisor", "promoted to supervisor", "was also supervisor", "elected chairman". */
function isTakenOffice({ row, behind, modifiers, earlier }: BarePhrase): boolean {
  const small = row ?? (adverbs.test(behind) ? auxiliaryOf(earlier) : behind)
  if (/^(?:am|is|are|was|were|be|been|being|serve)$/u.test(small)) return true
  const words = [...earlier, ...modifiers].map(({ word }) => word)
  if (words.some((word) => /^(?:elected|appointed|named|voted|made|became|become|acting)$/u.test(word))) return true
  return /^(?:to|from)$/u.test(small) && words.some((word) => ways.test(word))
}

/** "was" of "was cashier and later". */
const auxiliaryOf = (earlier: readonly Placed[]): string =>
  earlier.findLast((one) => isSmall(one) && !joins(one.word) && !adverbs.test(one.word))?.word ?? ''

const adverbs = /^(?:also|now|still|later|often|once|always|sometimes|only|just)$/u

const ways =
  /^(?:promoted|promotion|stepped|moved|progressed|rose|up|through|returned|upgraded|went|trained|training|started|began|changed)$/u

/** "9 km of storm sewer": so much of it. */
const measures = /^(?:km|miles?|metres?|m|tonnes?|litres?|acres?|hectares?|feet|yards|boxes|pallets|loads)$/u

const kindOf =
  /^(?:kinds?|types?|sorts?|class|forms?|style|make|brand|model|piece|choice|head|chair|director|president|role|post|position|title|job|rank|duties|office|work|capacity|name|lack|use)$/u

const setPhrases =
  /^in (?:person|concert|committee|conference|session|client|guest)$|^(?:at|for|to) (?:interview|audit|inspection|meeting)$|^(?:on|at|under|for) (?:review|appeal)$|^(?:for|as) (?:best|most) |^(?:on|to) programme$|^(?:on|off) (?:course|menu)$|^of course$|^with trailer$|\bnext door$| (?:head|back|front|box|post) office$/u
