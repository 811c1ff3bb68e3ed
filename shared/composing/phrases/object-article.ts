import { numberWords } from '../../text/number-words.ts'
import { type Token, tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { countNouns } from './count-nouns.ts'
import { gatherings } from './gatherings.ts'
import { phraseHead } from './phrase-head.ts'
import { withIndefinite } from './with-indefinite.ts'

/** Verbs whose object is one thing that the sentence names for the first time. General knowledge of English. */
const makers = new Set(
  `build create design develop write draft produce introduce implement establish found launch lead manage run chair organise organize deliver complete conduct win secure obtain
  supervise maintain redesign rebuild prepare publish present facilitate coordinate host devise set start edit compile plan commission negotiate open carry hold own oversee support lead help`.split(
    /\s+/u,
  ),
)
const standsAlready =
  /^(?:an?|the|my|our|its|their|his|her|this|that|these|those|all|any|both|each|every|some|several|many|most|no|one|two|three|four|five|six|seven|eight|nine|ten|up|out|over|and|or|to|for|with|on|in|at|of|from|by|as|daily|annual|quarterly|monthly|weekly|part|half|certain|various|multiple|numerous|more|less|charge|front|\p{L}+ing|\p{L}+ly)$/u

/**
 * The article that note style leaves out behind a verb: "Built cash-flow model in Excel" → "Built a cash-flow model in Excel". Only before a noun that is known to need one;
 * `verb` is the item's own verb.
 */
export function withObjectArticle(sentence: string, verb: Token): string {
  const base = verbForm(verb.word)?.base ?? ''
  if (aimedAt.test(sentence.slice(verb.start))) return `${sentence.slice(0, verb.end)} the${sentence.slice(verb.end)}`
  const moved = movers.has(base) ? movedObject(sentence, verb) : null
  if (moved !== null) return moved
  if (
    !makers.has(base) ||
    (base === 'help' && verbForm(tokens(sentence.slice(verb.end))[0]?.word ?? '')?.form === 'base')
  )
    return sentence
  const rest = sentence.slice(verb.end).replace(/^\s+(?:up (?=\p{L}))?/u, '')
  const amount = /^[£$€]\d[\d.,]*(?:k|m|bn)?(?= \p{Ll})/u.exec(rest)
  const [next] = tokens(rest)
  if (
    !next ||
    (!amount &&
      (next.start !== 0 ||
        standsAlready.test(next.word) ||
        next.word in numberWords ||
        !/^\p{Ll}|^\p{Lu}{2,}/u.test(rest)))
  )
    return sentence
  if (/^[^\s]+(?:,| and | or |\/)|^[^,.;:]{3,40}, [^,.;:]{3,40},? and /u.test(rest)) return sentence
  const head = phraseHead(rest.replace(/ (?:worth|twice|three times) .*$/u, ''))?.word
  if (!head || !countNouns.has(head) || (!amount && /^\d/u.test(rest))) return sentence
  if (isJoinedModifier(rest, head)) return sentence
  return `${sentence.slice(0, sentence.length - rest.length)}${amount ? amountWith(rest) : withIndefinite(rest)}`
}

/** "design team and client meetings": what stands before the "and" is as likely whose meetings they are; "dashboard and weekly reports" are two things. */
const isJoinedModifier = (rest: string, head: string): boolean => {
  const { other = '' } =
    /^ (?:and|or|&) (?<other>(?!the |an? |my |our |their |\p{L}+ly )\p{Ll}+ .+)$/u.exec(
      rest.slice(rest.toLowerCase().indexOf(head) + head.length),
    )?.groups ?? {}
  return gatherings.test(phraseHead(other)?.word ?? '')
}

/** "Beat target in four years of five": the one that was set. */
const aimedAt = /^(?:beat|met|exceeded|hit|missed|surpassed) (?:target|budget|quota)\b/iu

/** Verbs of change, whose object is one that both sides know. */
const movers = new Set('raise increase reduce cut improve lower halve double boost lift bring shorten'.split(' '))

/** "Raised Year 11 pass rate from 48% …" → "Raised the Year 11 pass rate from …"; null for what is no measure that stands without an article. */
function movedObject(sentence: string, verb: Token): string | null {
  const { what = '' } =
    /^ (?<what>[^,.;:()]+?) (?:down |up )?(?:from|to|by) (?:about |around |nearly |over )?[£$€\d]/u.exec(
      sentence.slice(verb.end),
    )?.groups ?? {}
  const [first] = tokens(what)
  if (!first || standsAlready.test(first.word) || /\b(?:and|or)\b|&/u.test(what)) return null
  if (
    !/^average |\b(?:rate|score|time|number|budget|backlog|ratio|share|average|rating|level|figure|bill)$/u.test(what)
  )
    return null
  return `${sentence.slice(0, verb.end)} the${sentence.slice(verb.end)}`
}

/** "£48k grant" is "a forty-eight …". */
const amountWith = (rest: string): string =>
  `${/^[£$€](?:8|11(?!\d{2,})|18(?!\d{2,}))/u.test(rest) ? 'an' : 'a'} ${rest}`
