import { anyOf } from '../../text/any-of.ts'

/**
 * How a writer tells what they feel, love or are moved by. Courtesies ("I would be glad to", "I look forward to") are none of these.
 * General knowledge of English letters.
 */
export const feelings = anyOf(
  [
    String.raw`\bI(?:'ve| have)?(?: (?:always|also|really|truly|genuinely|deeply|especially|particularly|thoroughly|very much|still|do|just|simply|absolutely|long|greatly|sincerely|most))* (?:lov(?:e|ed)|ador(?:e|ed)|enjoy(?:ed)?|relish(?:ed)?|cherish(?:ed)?|thrive[ds]?|liked?|admired?|dream(?:t|ed)?|car(?:e|ed) (?:deeply|passionately|a lot|so much|about)|believed? in)\b`,
    String.raw`\bI(?:'m| am| was|'ve been| have been| have always been)(?: (?:always|also|really|truly|genuinely|deeply|especially|particularly|very|so|still|most|extremely|incredibly|absolutely|both|an?|greatly))* (?:passionate|excited|thrilled|fascinated|proud|enthusiastic|eager|inspired|drawn to|driven by|moved by|motivated by|attracted (?:to|by)|in love with|honou?red|captivated|(?:firm|great|strong|big) believer)\b`,
    String.raw`\bmy (?:\p{L}+ )?(?:passion|love|enthusiasm|dream|fascination) (?:for|of|is|has|to)\b`,
    String.raw`\b(?:is|are|was) (?:what|something|all|the thing) (?:that )?I (?:have )?(?:always )?(?:live for|love|loved|enjoy|cherish|dream)\b`,
    String.raw`\b(?:gives?|gave|brings?|brought|fills?|filled) me (?:with )?(?:\p{L}+ )?(?:joy|pleasure|pride|happiness|satisfaction|energy)\b`,
    String.raw`\b(?:makes?|made) me (?:\p{L}+ )?(?:happy|proud|smile)\b|\b(?:close|dear) to my heart\b`,
    String.raw`\bmeans (?:a lot|so much|the world|a great deal|everything) to me\b`,
    String.raw`\b(?:excit|inspir|motivat|driv|fascinat|thrill|mov)es me\b`,
  ],
  'giu',
)
