import { numberWords } from '../../../text/number-words.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { countNouns } from '../../phrases/count-nouns.ts'
import { massNouns } from '../../phrases/mass-nouns.ts'
import { phraseHead } from '../../phrases/phrase-head.ts'

/** Whether behind a small word or a second verb one of what is counted stands with nothing before it: "asked to open second site", "within budget of £400", "with local roofer". */
export function lacksArticleBehind(text: string): boolean {
  return [...text.replace(/\s*\([^()]*\)/gu, '').matchAll(behind)].some(({ groups }) => {
    const phrase = withoutDeed(groups?.phrase ?? '', groups?.lead ?? '').replace(roughly, '')
    const opener = phrase.split(' ', 1)[0] ?? ''
    if (determined.test(phrase) || opener in numberWords || idiom.test(phrase)) return false
    const head = phraseHead(phrase)?.word ?? ''
    const before = phrase.slice(0, phrase.toLowerCase().indexOf(head))
    if (!countNouns.has(head) || massNouns.has(head) || /['’]|\d/u.test(before)) return false
    return ordinal.test(opener) || (before !== '' && !/\p{Lu}/u.test(before)) || /^\p{L}+ of \d*[£$€]?/u.test(phrase)
  })
}

/** "around fifteen placements". */
const roughly = /^(?:around|about|over|nearly|almost|roughly|some|up to|more than|fewer than|less than|at least) /u

/** "(to) use the new system": what the deed behind "to" is done to. */
const withoutDeed = (phrase: string, lead: string): string =>
  lead === 'to' &&
  verbForm(phrase.split(' ', 1)[0] ?? '')?.form === 'base' &&
  / (?:an?|the|my|our|their|all|every|each|\d+) /u.test(phrase)
    ? phrase.replace(/^\p{L}+ (?:(?:up|out|off|down|over|on|in) )?/u, '')
    : phrase

const behind =
  /\b(?<lead>within|with|to(?: (?:open|set up|run|lead|start|build|launch|manage|join|cover|write|plan))?|for|on|at|from|into|in) (?=(?<phrase>\p{L}[^,;:.]*))/gu

const ordinal = /^(?:second|third|fourth|next|last|new|local|national|regional|whole|entire|weekly|monthly|annual)$/u

const determined =
  /^(?:an?|the|my|our|your|its|their|his|her|this|that|these|those|all|both|each|every|any|some|no|one|more|most|several|many|which|what|whose|another|either|\p{L}+(?:ing|ly)|\d)(?![\p{L}])/u

/** "on time", "in house", "at school", "by end of day". */
const idiom =
  /^(?:end of|top of|start of|house|home|school|university|college|hospital|church|work|time|target|call|site|stage|board|budget|schedule|record|day|night|week|month|year|term|full[- ]|part[- ]|short notice|first|peak|close|high|low|back|front|place|process|line|order|rotation|request|behalf|top|base|market|prison|office|form|view|practice|deadline|demand|duty|foot|hand|show|film|camera|air|shift|page|paper|stock|level|key|head|(?:\p{L}+ )?service)\b(?! of)/u
