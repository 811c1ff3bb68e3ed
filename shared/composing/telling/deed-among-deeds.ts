import { tokens } from '../../text/tokens.ts'
import { type VerbForm, verbForm } from '../../text/verbs/verb-form.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { nounVerbs } from '../verbs/noun-verbs.ts'
import { participleAdjectives } from '../verbs/participle-adjectives.ts'
import { firstPerson, type Period } from './first-person.ts'
import { hasObject, isPlainDeed, isVerbLed } from './proof/opening-verb.ts'

/** What stands beside a line under the same post. */
export interface Beside {
  readonly lines: readonly string[]
  readonly period: Period
}

const headForm = (line: string): VerbForm | null => verbForm(tokens(line)[0]?.word ?? '')

/** Words that name a matter far oftener than they begin a deed, whatever stands beside them: "Cost savings of a fifth", "Stock control". */
const matters =
  /^(?:account|case|cost|price|home|project|work|care|market|trade|form|parent|number|address|contract|access|question|sound|light|film|file|stock|cash|stage|team|group|part|test|staff|property|benchmark|budget|survey|master)$/u

/** What deeds and matters are called, which no one does a thing to: "Process improvement". */
const ofMatter = /(?:ing|tion|sion|ment|control|work|support|care|ance|ence|ity|al|ship|level|skills?|time)$/u

/** Participles that tell of what kind a thing is: "Self-made", "Unvented". */
const kindOf =
  /^(?:un|non|self|well|multi|semi|ill|pre|home|hand-?(?:made|held))|-(?:handed|hearted|sided|legged|headed|sized|centred|centered|based|aided)$/u

/**
 * A line that by itself may be a thing or a deed, as the deed its neighbours make of it: where every other line of a post begins with a verb and two of them surely do so in
 * the same form, "Coach goalkeepers" is done and not had. Null where that is not sure.
 */
export function deedAmongDeeds(line: string, { lines, period }: Beside): string | null {
  const form = headForm(line)
  const others = lines.filter((one) => one !== line)
  if (
    form?.form === 'base' &&
    period !== 'ended' &&
    (isPlainDeed(line, lines) || (isVerbLed(line, lines) && hasWholeObject(line)))
  )
    return `I ${line.charAt(0).toLowerCase()}${line.slice(1)}`
  if (!form || !couldBeDeed(line, form) || (form.form === 'base' && period === 'ended')) return null
  const allDeeds = others.every((one) => ['base', 'past'].includes(headForm(one)?.form ?? ''))
  const alike = others.filter((one) => headForm(one)?.form === form.form && firstPerson(one, period)?.startsWith('I '))
  return allDeeds && alike.length > (form.form === 'past' ? 0 : 1)
    ? `I ${line.charAt(0).toLowerCase()}${line.slice(1)}`
    : null
}

/** "File returns for three companies", "Check in up to 90 guests". */
function hasWholeObject(line: string): boolean {
  const [verb, object] = tokens(line)
  if (!verb || !object || !/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(line)) return false
  return (
    hasObject(line.slice(object.start)) ||
    /^(?:in|out|off|over) (?:(?:up to|over|about|around) )?(?:\d|the\b)/u.test(line.slice(object.start))
  )
}

function couldBeDeed(line: string, { base, form }: VerbForm): boolean {
  const [verb, object] = tokens(line)
  if (!verb || !object || !/^\p{L}[\p{L}-]+ \p{Ll}/u.test(line) || roleNouns.has(phraseHead(line)?.word ?? ''))
    return false
  if (/^(?:of|by|per|and|or|for|in|on|at|to|with|from)$/u.test(object.word)) return false
  if (form === 'past' && /ing$/u.test(object.word)) return false
  if (form === 'past') return base === verb.word && !participleAdjectives.has(base) && !kindOf.test(base)
  const head = phraseHead(line.slice(object.start))?.word ?? ''
  return form === 'base' && nounVerbs.has(base) && !matters.test(base) && head !== '' && !ofMatter.test(head)
}
