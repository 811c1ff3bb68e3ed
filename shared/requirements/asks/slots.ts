import type { Shape } from './shapes.ts'

/** Where a list may begin in a sentence, and what shape its parts then have. */
export interface Slot {
  readonly at: number
  readonly shape: Shape
  /** True where what stands at the beginning must be of the shape, so that it need not be looked at ("will …"). */
  readonly sure: boolean
}

const adverb = String.raw`(?:(?: also| then| both| ideally| already| always| sometimes| mostly| mainly| regularly| generally| occasionally| never| not| \p{Ll}{3,}ly),?)*`

/** The words after which a list begins, each with the shape of its parts. General knowledge of English. */
const governors: readonly (readonly [Shape, RegExp, boolean?])[] = [
  [
    'base',
    new RegExp(
      String.raw`\b(?:(?<!\bwe )(?:will|would|can|could|should|must|shall|(?<!\bwe)['’]ll|(?<!\bwe)['’]d)${adverb}|(?:expected|required|asked|able|willing|happy|ready|keen|prepared|trusted|going|help|there|someone|somebody|people|person|need|needs|want|have|has|is|are|be|job|role|task|aim|get|love|like|you) to${adverb})\s+(?=\p{Ll})`,
      'giu',
    ),
    true,
  ],
  ['base', /(?<!\bwe)['’](?:ll|d|ve|re)\s+(?=\p{L})/giu, true],
  ['base', /(?:^|[\s(])you(?: are| have| will| can| must)\s+(?=\p{L})/giu, true],
  ['base', /(?:^|[\s(])you(?: also| always| just| don['’]t)?\s+(?=\p{L})/giu],
  ['base', /^to (?=\p{L}+\s)/giu, true],
  ['base', /^(?:please )?(?=\p{Lu}\p{Ll}+\s)/gu],
  ['who', /\s(?=who\s)/giu],
  ['to', /(?<!\bup)\s(?=to \p{L})/giu],
  [
    'ing',
    /\b(?:means?|meaning|involv(?:es?|ing)|includ(?:es?|ing)|entails?|covers?|takes in|is about|as well as|days? of|mix of|responsible for|charge of|things|be|spent?|spending|time|are|feet all day and|duties|tasks|work|job is|is|are)[:,]?\s+(?=\p{L}*ing\b)|:\s+(?=\p{L}{2,}ing\b)|\bon your feet\b|\bbe (?:on|in|at|up|out|behind|around|down) (?:[^\s,.;:]+ ){1,9}?[^\s,.;:]+,\s+(?=\p{L}{2,}ing\b)/giu,
  ],
  [
    'third',
    new RegExp(
      String.raw`\b(?:who|that|he or she|she or he|s\/he|she|he|(?:person|someone|candidate|applicant)[^,.;]{0,40}?|(?:^(?:the|this|our) (?:[\p{L}-]+ ){1,4}?))${adverb}\s*(?=\p{Ll}+(?:s|'t)\b)`,
      'giu',
    ),
  ],
  [
    'past',
    /(?:\b(?:have|has|had|having)|['’]ve)(?: also| already| ideally| ever| previously| recently| at some point)*\s+(?=\p{L})/giu,
  ],
  [
    'thing',
    new RegExp(
      String.raw`\b(?:have|has|need|needs|want|wants|bring|brings|hold|holds|possess|show|demonstrate|offer|value|expect|require|requires|seek|seeking|looking for|look for|after|with|['’]ve got|got|is|are|add|like)${adverb}:?\s+(?=\S)`,
      'giu',
    ),
  ],
  ['thing', /^what (?:you|we|matters|counts)\b.{0,40}? (?:is|are) (?=\S)/giu, true],
  ['trait', /(?:\b(?:be|are|is|feel|being|you)|['’]re)(?: also| always| really| both)*\s+(?=\p{L})/giu],
]

/** Everything in a text after which a list may begin. */
export const slotsOf = (text: string): Slot[] =>
  governors.flatMap(([shape, pattern, sure = false]) =>
    [...text.matchAll(pattern)].map((match) => ({ at: match.index + match[0].length, shape, sure })),
  )
