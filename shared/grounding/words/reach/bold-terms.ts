import { anyPhrase } from '../../../text/any-phrase.ts'

/**
 * Wordings that leave no room for an honest reading where the evidence has nothing of the kind: a rank among others, renown, use by
 * all, a rhythm without rest. By the kind of finding that they make a flag. General knowledge of English.
 */
export const boldTerms: Readonly<Record<string, RegExp>> = {
  superlative:
    /^(?:(?:the|my|our|its|their|his|her|\p{L}+['’]s) (?:very |single |all-time )?(?:best|most|biggest|largest|greatest|highest|lowest|fastest|quickest|strongest|finest|youngest|busiest|richest|smallest|longest|safest|foremost|leading|premier|only|number one|no\. ?1|first(?:-ever| ever)?)|(?:as|was|were|am|being|became) the first|first of its kind|the only one|one and only|second to none|best-in-class|best[- ]ever|first[- ]ever|(?:better|faster|quicker|more|higher|greater|larger|stronger|cheaper) than (?:any|all|every|anyone|ever|everyone)|than (?:any(?:one|body)?|all|ever|everyone|my peers|others)|unrivall?ed|unparalleled|unmatched|unequall?ed|unsurpassed|unbeatable|unprecedented|(?:world[- ]|record[- ])\p{L}+|(?:market|industry)[- ]leading|award[- ]winning|ground[- ]?breaking|pioneering|revolutionary|prestigious|acclaimed|renowned|celebrated|hailed|crowned|outstanding(?:ly)?|flawless(?:ly)?|faultless(?:ly)?|impeccabl[ey]|stellar|phenomenal(?:ly)?)$/iu,
  scope:
    /^(?:mission[- ]critical|business[- ]critical|high[- ]profile|multi[- ](?:million|billion|national)|cutting[- ]edge|state[- ]of[- ]the[- ]art|round[- ]the[- ]clock|24\/7|without exception|everywhere|at scale|full[- ]scale)$/iu,
  exception: /^(?:of any (?:kind|sort|description)|whatsoever|never (?:once )?missed|ever missed)$/iu,
  frequency:
    /^(?:every (?:single )?(?:hour|minute|night)|every single \p{L}+|(?:twice|three times|several times) an? (?:day|hour)|seven days a week|around the clock|round the clock|(?:night after night|day after day|day in,? day out|day and night))$/iu,
}

/** Words by which evidence itself puts something above others. */
export const ranking = anyPhrase([
  String.raw`best|most|top|first|1st|only|sole|leading|lead|winner|w[oi]n|winning|record|number one|no\. ?1`,
  'rank(?:ed|ing|s)?|named|voted|elected|unique|outstanding|excellent',
  String.raw`(?:award|commend|honou?r|champion)\p{L}*|prize|medal|distinction|never|none`,
  String.raw`(?!harvest|interest|request|guest|forest|west|rest|protest|invest|contest|digest|honest|latest|priest|manifest|suggest|chest|nest|quest|arrest|crest|test)\p{L}{3,}est`,
])

/** What a superlative of taste or of reflection is said of: it ranks no deed. */
export const tasteAfter =
  /^(?: \p{L}+)? (?:part|parts|thing|things|lesson|lessons|way|ways|moment|moments|reward|challenge|challenges|pleasure|joy|reason|reasons|memory|test|compliment|gift|teacher|teachers|fun|satisfaction|sense|care|use|benefit|benefits|help|interest|pride|time|times|(?:week|month|night|shift|season|period|evening|weekend|hour|summer|winter)s?|days?|of|people tend|difficult|difference|important|useful|possible|rewarding|interesting|enjoyable|satisfying|demanding|challenging)\b/iu
export const tasteBefore =
  /\b(?:(?:like|enjoy|lov|valu|appreciat|matter|remember|miss|prefer|learn|proud|want)\p{L}*|taught|hop\p{L}+|make|making|favou?rite|think|believe|feel|know)\b[^.;]*$/iu
