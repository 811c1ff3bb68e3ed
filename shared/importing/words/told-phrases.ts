/** What may end a name in a clause: its end, a pause, or a word that goes on with the sentence. */
const stop =
  '(?=\\s*(?:[,.;:()–—]|$)|\\s+(?:in|from|since|until|till|between|during|by)\\s+(?:\\p{L}+\\s+)?\\d{4}|\\s+(?:as|and|where|while|when|which|who|before|after|there|then)(?=\\s|[,.;]|$)|\\s+(?:for|in)\\s+(?:an?|the|my|\\p{L}+\\s+years?)(?=\\s)|\\s+in\\s+\\p{Lu})'

/** What leads to what somebody was. General knowledge of English. */
export const postPhrase = new RegExp(
  `(?<!\\p{L})(?:as|was|am|been|become|became|becoming|being|promoted\\s+to|made|appointed|named|hired\\s+as|working\\s+as)\\s+(?:an?\\s+|the\\s+|their\\s+|its\\s+|his\\s+|her\\s+|first\\s+)?(?<name>\\p{L}[\\p{L}'’&/ -]{2,60}?)(?:(?=\\s+(?:at|with|for|to|on)\\s)|${stop})`,
  'dgu',
)

const employer = `\\s+(?:the\\s+|an?\\s+)?(?<name>\\p{Lu}[^,.;:()]{1,70}?)${stop}`

/** What leads to where somebody went to work: a name written large. General knowledge of English. */
export const joinedPhrase = new RegExp(
  `(?<!\\p{L})(?:join|joined|joining|(?:moved|went|came|returned|transferred|switched)\\s+(?:over\\s+|back\\s+|on\\s+)?to|hired\\s+by|employed\\s+by|taken\\s+on\\s+by|recruited\\s+by)${employer}`,
  'dgu',
)

/** What leads to where somebody was. */
export const employerPhrase = new RegExp(`(?<!\\p{L})(?:at|with|for|by)${employer}`, 'dgu')

/** What leads to what somebody studied. */
export const degreePhrase =
  /(?<!\p{L})(?:took|did|completed|gained|earned|finished|got|received|with|doing|for)\s+(?:an?\s+|my\s+|the\s+|his\s+|her\s+|their\s+)?(?<name>\p{L}[\p{L}'’&/(). -]{1,70}?)(?:(?=\s+(?:at|from)\s)|(?=\s+in\s+(?:\p{L}+\s+)?\d{4})|(?=\s*(?:[,.;:]|$)))/dgu

/** Words of beginning, holding or changing a post. */
export const beginsPost =
  /(?<!\p{L})(?:join(?:ed|ing)?|moved|went|came|returned|transferred|switched|start(?:ed|ing)|began|beginning|bec[oa]me|becoming|taken on|took me on|hired|recruited|employed|promoted|appointed|made|named|worked|working|work|served|serving|was|am|been|trained|apprenticed|kept (?:me|her|him|them) on|stayed on)(?!\p{L})/u

/** Words of studying. */
export const studied =
  /(?<!\p{L})(?:studied|trained|took|did|completed|gained|earned|finished|graduated|read|doing|got)(?!\p{L})/u

/** Words for the place told before. */
export const samePlace =
  /(?<!\p{L})(?:there|kept (?:me|her|him|them) on|stayed on|at the same|in the same|in[- ]house)(?!\p{L})/u

/** Words that say a post is still held. */
export const stillHeld =
  /(?<!\p{L})(?:still (?:am|there|here|work|do|hold)|(?:am|is|are) still|ever since|to this day|where I (?:now|still) |currently)(?!\p{L})/u
