import { isDegree } from './is-degree.ts'

const counts = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
  ' ',
)
const number = `\\d+|${counts.join('|')}`
/** "5 of 13 papers", "two units of seven". */
const partOf = new RegExp(
  `(?<!\\b(?:ranked|rank|placed|place|position|top|number|no\\.) )\\b(?<had>${number}) (?:\\p{L}+ )?(?:out )?of (?:the |its )?(?<all>${number})\\b`,
  'iu',
)
/** How a study stands that has not ended, or ended without its paper. General knowledge of CVs. */
const going =
  /\b(?:in progress|needs? (?:renewing|renewal|updating|redoing)|due (?:for )?renew(?:al|ing)|renewal due|out of date|applications? (?:in|made|sent|submitted|lodged|under (?:way|review)|pending)(?=[,;.)]|$)|appl(?:ied|ying) for|(?:place|interview|start) (?:offered|accepted|confirmed|held)|offered (?:a )?place|on (?:the )?waiting list|subs(?:criptions?)? (?:paused|lapsed|unpaid)|on (?:course|track) for|half[- ]done|to sit|to take|still to \p{L}+|finishing|completing|started (?:in )?(?:(?:last|this) )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*|spring|summer|autumn|winter|year|(?:19|20)\d{2})(?= |[,.;)]|$)|ongoing|incomplete|unfinished|not (?:yet )?(?:completed?|finished|taken|sat|passed|awarded)|not yet|withdr[ae]wn?|withdrew|deferred|expected|anticipated|(?:thesis )?submission (?:due|in|by|planned|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*|spring|summer|autumn|winter|(?:19|20)\d{2})|viva (?:due|in|booked|planned)|predicted|pending|awaiting|working towards|studying|dropped out|gave up|abandoned|discontinued|resit\p{L}*|outstanding(?=[,)]|$)|half-?way|part[- ](?:qualified|completed?|finished|way)|to (?:finish|complete|follow|be (?:completed|finished|taken|sat|awarded|confirmed))|final year(?=[,)]|$)|(?:first|second|third|1st|2nd|3rd) year(?= (?:completed?|done|passed|only|student)|[,)]|$)|(?:candidate|student)(?= member\b|[,)]|$))/iu
/** The same behind a comma or in a bracket, where it tells of what stands before it. */
const standing =
  /(?<=[,(–-] ?)(?:(?:currently|recently|just|now) )?(?:started|starting|starts|began|begun|commenced|enrolled (?=on|for|since|in|\p{L}|20)|paused|suspended|interrupted|on hold|left (?=after|before|in|early|without|with)|failed|due|(?:\p{L}+ ){0,2}(?:exams?|test|course|training) booked|exams? (?=booked|scheduled|planned|in|on|due|\p{L}\p{L}+ 20|20)|booked|(?!all\b|every\b|both\b|passed\b)[^\s,()]+(?: [^\s,()]+){0,3} passed\b)/iu
/** "LLM, part-time, from 2024": a study that began. */
const begun = /\b(?:from|since) (?:\p{Lu}\p{Ll}+ )?20\d{2}(?! ?(?:to|until|till|–|-))/u

/** "Crane card - no", "Hoist ticket: none": an answer to a form, of what one has not. */
const denied = /(?:[:,(]| [–—-]) ?(?:no|none|nil|n\/a|never)\)?[\s.]*$/iu

/** Whether a line tells of a study or paper that is not finished, or may not be: "ACCA, started 2023, 5 of 13 papers passed". What may not be held is never told as held; the line stands as it was written. */
export function isUnfinished(line: string): boolean {
  const { had, all } = partOf.exec(line)?.groups ?? {}
  if (had && all && had.toLowerCase() !== all.toLowerCase()) return true
  return denied.test(line) || going.test(line) || standing.test(line) || (isDegree(line) && begun.test(line))
}
