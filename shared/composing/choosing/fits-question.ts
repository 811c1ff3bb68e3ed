import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { asksForExperience } from './asks-for-experience.ts'
import { behaviours } from './behaviours.ts'
import { isDeedAsked } from './is-deed-asked.ts'
import { questionCore } from './question-core.ts'
import { tellsOutcome } from './tells-outcome.ts'
import { usesComputers } from './uses-computers.ts'
import { usualWords } from './usual-words.ts'

/**
 * Whether an item has to do with what a question asks to be told: it shows the behaviour the question names (two where it names several, or one in words of the question), or, where none is known, has the question's own words, or the one thing it asks about ("a pipeline you own"); one word is enough where any experience of it is asked for. The deed itself that is asked for must be shown, and shown with what came of it is enough. Related words alone are not: whoever asks for an
 * unpopular decision is not answered by any deed of the same trade.
 */
export function fitsQuestion(question: string, text: string): boolean {
  const core = questionCore(question)
  const asked = behaviours.filter(({ asked: names }) => names.test(core))
  const isBroad = asksForExperience(question)
  if (isBroad && usesComputers(text, question)) return true
  const seen = asked.filter(({ shown }) => shown.test(text)).length
  if (seen > 0 && isDeedAsked(question, text)) return true
  const deeds = asked.filter(({ asked: names }) => names.test(deedOf(question)))
  if (deeds.length > 0) {
    if (!deeds.some(({ shown }) => shown.test(text))) return false
    if (tellsOutcome(text)) return true
  }
  if (asked.length > 0) return seen > 1 || (seen === 1 && (asked.length === 1 || isBroad || shared(core, text) > 0))
  const words = stems(core)
  if (shared(core, text) > 0 && isDeedAsked(question, text)) return true
  if (words.length > 0 && shared(core, text) >= Math.min(isBroad ? 1 : 2, words.length)) return true
  const { praised, thing } =
    /^(?:an?|the|your) (?<praised>best |proudest |biggest |greatest |hardest |largest |most \p{L}+ )?(?<thing>\p{L}{5,})\b/iu.exec(
      core,
    )?.groups ?? {}
  return (
    thing !== undefined && (praised !== undefined || verbForm(thing.toLowerCase()) === null) && shared(thing, text) > 0
  )
}

/** The deed itself that a question asks to be told, without the time it was done in: "motivated staff" of "how you motivated staff during a change". */
const deedOf = (question: string): string => {
  const clause = /\byou(?:['’]ve| have| had)? (?<deed>[^,.;:?(]{3,})/iu.exec(question)?.groups?.deed ?? ''
  return clause.split(around)[0] ?? ''
}

const around = /\b(?:during|through|when|while|after|before|under|despite|at a time)\b/iu

function shared(core: string, text: string): number {
  const own = new Set(stems(text))
  return stems(core).filter((word) => own.has(word)).length
}

const stems = (text: string): string[] => [
  ...new Set(
    tokens(text).flatMap(({ word }) =>
      word.length > 3 && !usualWords.has(word) && !/^\d/u.test(word) ? [stem(verbForm(word)?.base ?? word)] : [],
    ),
  ),
]
