import { awardingBody } from '../../../importing/words/awarding-bodies.ts'

/** What stands behind the name of something held. */
export type PartKind =
  | 'when'
  | 'since'
  | 'going'
  | 'ended'
  | 'state'
  | 'number'
  | 'grade'
  | 'level'
  | 'body'
  | 'letters'
  | 'mode'

const month = '(?:\\p{Lu}\\p{Ll}{2,8}\\.? |\\d{1,2}[/.]|(?:spring|summer|autumn|winter|[Ee]nd of|[Ee]arly|[Ll]ate) )'
const time = `(?:${month})?(?:19|20)\\d{2}`

/** In order: the first that fits. General knowledge of how certificates, memberships and courses are listed. */
const kinds: readonly (readonly [PartKind, RegExp])[] = [
  ['since', new RegExp(`^since (?:${time})$`, 'u')],
  ['when', new RegExp(`^(?:\\p{Lu}\\p{Ll}{2,8} ?[–-] ?)?${time}(?: ?(?:[–-]|to) ?${time})?$`, 'u')],
  [
    'ended',
    /^(?:(?:now |since )?(?:expired|lapsed|withdrawn|withdrew|deferred|suspended|on hold|paused|interrupted|incomplete|unfinished|not completed|left|failed|abandoned|retired|resigned)\b.*|not \p{L}.*)$/iu,
  ],
  [
    'going',
    /^(?:(?:still |currently |now )?(?:in progress|ongoing|under ?way|studying|completing|undertaking|taking|doing|enrolled|working towards)\b.*|(?:started|starting|began|begun|commenced|due|expected|finishing|to be \p{L}+|to finish|exams?|results?|half[- ]done|(?:first|second|third|fourth|final) year|year (?:one|two|three|\d)|half-?way)\b.*|(?:19|20)\d{2} ?(?:[–-]|to) ?(?:present|now|date|ongoing)|(?:\S+ ){1,2}of (?:\S+ ){1,2}(?:papers?|units?|modules?|exams?|parts?)(?: \p{L}+)?)$/iu,
  ],
  [
    'state',
    /^(?:(?:all |pin |card |licen[cs]e |number |certificate )?(?:in date|up to date|current|active|clean|valid|live)\b.*|(?:expir|exp\b|renew|refresh|revalidat|updated|issued|passed|gained|awarded|achieved|obtained|completed|last |to |until |till |on the (?:update service|register)|warranted|admitted|no points|recertified|signed off|resat|retaken|commercially|with |all classes|first[- ]time pass|for life|yearly|annual).*)$/iu,
  ],
  [
    'number',
    /^(?:(?:pin|no\.?|number|reg\.?|registration|ref\.?|reference|id|licen[cs]e|membership|card|roll)(?: (?:no\.?|number))?:? ?)?(?:\p{L}{1,3} (?=\d{4}))?(?=\S*\d{3})[\p{L}\d][\p{L}\d/-]{3,14}$/iu,
  ],
  [
    'grade',
    /^(?:pass(?:ed)?(?: \p{L})?|merit|distinction|(?:high|double) distinction|credit|first|D\*?[DM]{0,2}|[DM]{2,3}|(?:first|second|third|upper second|lower second)[- ]class(?: honours)?|[12][.:][12]|grades? .+|\d{1,3} ?%|[A-E]\*?|with (?:merit|distinction|honours))$/iu,
  ],
  [
    'level',
    /^(?:(?:level|stage|part|class|cat(?:egory)?|grade|band|tier|unit|module|cycle)(?:e?s)? [\p{L}\d].*|(?:foundation|intermediate|advanced|higher|standard|enhanced|basic|full|practitioner|professional)(?: level)?|[\p{Lu}][\p{Lu}\d]?(?:\+\p{Lu})?(?:(?:, | and )[\p{Lu}][\p{Lu}\d]?)*)$/u,
  ],
  [
    'mode',
    /^(?:(?:full|part)[- ]time|evening class(?:es)?|online|distance learning|self[- ]funded|day release|in-house|(?:one|two|three|four|five|six|\d)[- ](?:day|week|month)s?(?: .*)?|\d+ (?:days|hours|weeks|months)|one year|\p{L}+ endorsement)$/iu,
  ],
  ['letters', /^(?=[^ ]*\p{Lu}[^ ]*\p{Lu})\p{Lu}[\p{L}\d]{1,9}(?: \p{Lu}\p{L}{1,9})?$/u],
  [
    'body',
    /\b(?:School|College|University|Universit\p{L}+|Academy|Institut\p{L}*|Council|Society|Association|Guild|Guilds|Authority|Board|Federation|Trust|Centre|Center|Polytechnic|Training|Services?|Gymnasium|Hospital|Ambulance|Agency|Union|Register|Ltd|Red Cross|Royal)\b/u,
  ],
]

/** What kind of thing a part tells of what stands before it; null where it may be anything. */
export function partKind(part: string): PartKind | null {
  return kinds.find(([, pattern]) => pattern.test(part))?.[0] ?? (awardingBody.test(part) ? 'body' : null)
}
