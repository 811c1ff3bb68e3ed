import { sentences } from '../../../text/sentences.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { countNouns } from '../../phrases/count-nouns.ts'
import { massNouns } from '../../phrases/mass-nouns.ts'
import { clauseVerb } from '../../verbs/clause-verb.ts'
import { determined } from './determined.ts'
import { finiteVerb } from './finite-verb.ts'

/** "No spills, no claims". */
const nothings = /^(?:no|zero|nil) [^,;]+[,;] (?:and )?(?:no|zero|nil) /iu

/** Why a line told whole, with a verb of its own, is no proved sentence; null where it is one. */
export function whyNoClause(text: string): string | null {
  if (nothings.test(text)) return 'it has no verb'
  const passive =
    /\b(?:was|were|has been|have been|is|are) \p{L}+(?: (?:off|up|out|down|in|on))? (?<next>\p{Ll}+)/u.exec(text)
      ?.groups?.next
  if (passive && verbForm(passive)?.form === 'past') return 'two verbs stand in a row'
  if (/^(?:I|We|My|Our)\b/u.test(text)) return null
  const before = /^(?<before>[^.;:()]+?) [–—-] (?:I|we) \p{Ll}/u.exec(text)?.groups?.before
  if (before && finiteVerb(before) === null) return 'no verb stands before its dash'
  if (/\bwas \p{L}+ as (?:an? )?\p{Lu}/u.test(text)) return 'who did it is the person'
  if (/^(?!.*\b(?:has|have)\b)[^,;]* \p{L}+ed since (?:\p{L}+ )?(?:19|20)\d{2}/u.test(text))
    return 'it has lasted since then'
  if (/^[^:]* \p{L}+(?:ed|en): [£$€]?\d/u.test(text)) return 'a sum stands behind its colon'
  if (ofOthers.test(text)) return 'whose figure it is nobody says'
  if (clauseBehind(text)) return 'a clause stands behind what is none'
  if (lacksSubjectArticle(text)) return 'its subject lacks an article'
  return sentences(text).every(({ start, end }) => isClause(text.slice(start, end))) ? null : 'its verb may be a noun'
}

/** "The pass rate is 96% (mill average 91%)": one's own figure beside that of others. */
const ofOthers = /\([^()]*\b(?:average|avg|mean|norm)\b[^()]*\)/u

/** "Sourdough at home, starter is two years old". */
const clauseBehind = (text: string): boolean => {
  const [first = '', second = ''] = text.replace(/\s*\([^()]*\)/gu, '').split(', ')
  return (
    second !== '' &&
    !/^(?:In|On|At|By|For|From|Of|To|With|Since|When|While|After|Before|During|If|As|Because|Over|Under|Between|Among|Within|Through|Last|This|Every|Each|Then|Now|Today|\p{L}+ly)\b/u.test(
      first,
    ) &&
    finiteVerb(first) === null &&
    clauseVerb(first) < 0 &&
    !/ and /u.test(text) &&
    finiteVerb(second) !== null
  )
}

/** "Waste target was met", "Series on bogs won a prize". */
function lacksSubjectArticle(text: string): boolean {
  const { subject = '' } = /^(?<subject>\p{Lu}\p{Ll}+(?: \p{Ll}+){0,4}) (?:was|is|has been) /u.exec(text)?.groups ?? {}
  const head = subject.split(' ').at(-1)?.toLowerCase() ?? ''
  const named =
    /^(?<one>\p{Lu}\p{Ll}+) (?:on|about|of|for|in|at|with|from|by) /u.exec(text)?.groups?.one?.toLowerCase() ?? ''
  if (work.test(named) || (countNouns.has(named) && !massNouns.has(named))) return true
  return (
    (countNouns.has(head) || head === 'audience') && !massNouns.has(head) && !determined.test(subject.toLowerCase())
  )
}

/** What somebody made, one of each. */
const work =
  /^(?:series|film|story|book|play|song|project|campaign|documentary|exhibition|podcast|programme|report|article|poem|novel|paper|poster|design|photograph|recipe|menu|show|piece|essay|app|website)$/u

/** With an article or a number before its subject, a weaker sign of a verb is enough; so it is where somebody does it. */
const isClause = (sentence: string): boolean =>
  finiteVerb(sentence) !== null ||
  /\b(?:I|we|they) \p{Ll}/u.test(sentence) ||
  (/^(?:The|An?|All|Both|Each|Every|No|Most|Some|Many|Several|Two|Three|Four|Five|Six|His|Her|Their|This|These)\b/u.test(
    sentence,
  ) &&
    clauseVerb(sentence) > 0)
