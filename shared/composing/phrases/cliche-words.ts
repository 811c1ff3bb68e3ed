/**
 * Words of `cliches` that describe what stands behind them and can go without anything else being said, how they stand before their noun, and plain words for worn verbs. General knowledge of English.
 */
export const clicheWords = {
  /** Before a noun, or one of several before it. */
  adjectives:
    /(?:results|detail|goal|solution)s?[- ](?:driven|oriented)|hard[- ]?working|fast[- ]paced|highly motivated|cutting[- ]edge|seamless|holistic|multifaceted|game[- ]changing|unwavering|meticulous|transformative|pivotal|passionate/u,
  /** Only before these nouns are they worn. */
  before: [
    [/proven (?=track record\b)/giu, ''],
    [/dynamic (?=team|environment|individual|company)/giu, ''],
    [/(?:strong|excellent) (?=(?:communication skills|work ethic)\b)/giu, ''],
    [/innovative (?=solutions?\b)/giu, ''],
    [/unique (?=(?:blend|combination|mix|set) of\b)/giu, ''],
    [/(?:meaningful|lasting|tangible|real) (?=(?:impact|difference) (?:on|to|in)\b)/giu, ''],
    [/\b(?:seamless|meticulous|holistic(?:al)?)ly /giu, ''],
    [/ (?:seamless|meticulous|holistic(?:al)?)ly(?=[,.;]|$)/giu, ''],
    [/\b(?:furthermore|moreover|additionally), (?=\p{L})/giu, ''],
    [/\bnot (?:just|only|merely) (?<one>[^.;,]{3,60}?)(?:, but|,| but) (?:also )?/giu, '$<one> and '],
    [/^spearhead(?:ed|ing|s)? (?=\p{L}|\d)/giu, ''],
    [/\bleveraged\b/giu, 'used'],
    [/\bleveraging\b/giu, 'using'],
    [/\bleverages\b/giu, 'uses'],
    [/\bleverage (?=\p{L})/giu, 'use '],
    [/\bfostered (?=a (?:culture|sense|environment)\b)/giu, 'encouraged '],
    [/\bfostering (?=a (?:culture|sense|environment)\b)/giu, 'encouraging '],
    [/\bfoster (?=a (?:culture|sense|environment)\b)/giu, 'encourage '],
  ] satisfies readonly (readonly [RegExp, string])[],
  /** What someone calls themselves in a row of such words: the others stand without it. */
  members:
    /(?:(?:an? )?(?:good |great |strong |true )?(?:team player|self[- ]starter|go-getter|(?:fast|quick) learner))/u,
} as const
