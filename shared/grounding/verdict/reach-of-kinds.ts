/** How far from the evidence's wording a finding of a kind still is a flag. */
export interface Reach {
  /** In words, as `distance.ts` counts them. */
  readonly words: number
  /** As `words`, where that is less, for what is told in words that may also mean less: a small number, a share, "two years ago". */
  readonly slight?: number
  /** Words of the claim that leave no doubt: with them it is a flag at any distance. */
  readonly plain?: RegExp
  /** Words of the evidence that say less: with them it is a flag as far as `lesserWords`. */
  readonly lesser?: RegExp
}

/** As far as a flag goes where the evidence itself says less. */
export const lesserWords = 3

const any = Number.POSITIVE_INFINITY

/**
 * A kind whose signal is a closed class (a name, an honour, another doer) holds at any distance. One that is read from common words
 * holds only where the claim keeps to the evidence's own wording, because a free retelling may say the same in words that no list has:
 * there it is an underline. So it is with small numbers and shares told in words ("two goes", "nearly a quarter"): three words and more from
 * the evidence, most findings on five sets at their first reading were of honest sentences (14 and 2 of false ones; nearer, 6 and 26; in
 * figures none and 13). A kind that is not here holds everywhere.
 *
 * Set on what the checks said of nine hand-written sets when they first read them, before anything was mended on those. General knowledge of which words have one meaning.
 */
export const reachOfKinds: Readonly<Record<string, Reach>> = {
  number: { words: any, slight: 2 },
  date: { words: any, slight: 1 },
  frequency: { words: any, slight: 2 },
  negation: {
    words: 0,
    plain: /^never$/iu,
    lesser:
      /\b(?:no|keine|aucune|sin) (?:\p{L}+ )?(?:experience|knowledge|training|erfahrung|kenntnisse|expérience|experiencia)\b|\bI (?:do not|don['’]t|cannot)\b/iu,
  },
  certificate: { words: 0, plain: /^(?:certified|accredited)$/iu },
  verb: {
    words: 1,
    plain:
      /\b(?:(?:under|to) me|direct(?:ed|ing)|head(?:ed|ing)|(?:spearhead|master ?mind|orchestrat|champion|pioneer|command|instigat|quarterback)\p{L}*|overs(?:aw|ee\p{L}*)|founded|helm(?:ed|ing)?|chair(?:ed|ing)|govern(?:ed|ing)|architected|driving force|took charge|called the shots|steered|shepherd(?:ed|ing))\b/iu,
    lesser:
      /\b(?:(?:help|assist|support|contribut|participat|shadow|observ|learn|joint|deputis)\p{L}*|part of|member of|t(?:ook|ake|aking) part|involved|exposure|co-\p{L}+|stood in)\b/iu,
  },
  title: {
    words: 1,
    plain:
      /^(?:\p{Lu}.*|manager|director|head|chief|president|vice|deputy|senior|principal|executive|chair\p{L}*|managing|lead|master|coordinator|consultant|specialist|architect|auditor|assessor)$/u,
  },
  hedge: { words: 1 },
  'sole-credit': {
    words: 1,
    lesser:
      /\bas one of\b|\b(?:team|crew|kitchen|desk|group|staff) of (?:\p{L}+|\d+)\)|\((?:\p{L}+|\d+) (?:people|staff|of us)\)/iu,
    plain:
      /\b(?:(?:single-handed|sole)\p{L}*|unaided|alone|on my own|(?:all )?by myself|independently|nobody else|no one else|without (?:any )?(?:help|support|assistance)|by myself)\b/iu,
  },
  scope: {
    words: 2,
    plain:
      /wide$|\b(?:global(?:ly)?|international(?:ly)?|multinational|transnational|national(?:ly)?|continental|(?:whole|entire) (?:company|organi[sz]ation|firm|country|county|region|hospital|school|trust|city|council)|(?:every|all) (?:\p{L}+ )?(?:branch|site|school|hospital|department|councils?)\p{L}*)\b/iu,
  },
  tense: { words: 1 },
  publication: { words: 1, plain: /\b(?:patent\p{L}*|keynote|published)\b/iu },
  opposite: { words: 2 },
  grade: { words: 2, plain: /\d/u },
  degree: { words: 2, plain: /^(?:\p{Lu}[\p{L}.]*\p{Lu}|doctor\p{L}*|master|diploma|postgraduate)/u },
  mixed: { words: 3 },
}

export const everywhere: Reach = { words: any }
