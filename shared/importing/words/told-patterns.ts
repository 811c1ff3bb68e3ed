/** What may end an employer's name in a sentence: its end, a pause, a time, or what was done there. */
const stop =
  '(?=\\s*(?:[,.;:()–—]|$)|\\s+(?:since|from|until|till|between|for|in|during)\\s+(?:the\\s+)?(?:\\p{L}+\\s+)?(?:\\d{4}|\\p{L}+\\s+years?)|\\s+(?:and|where|while|when|which|who|as|before|after|und|wo|et|où)\\s)'
const title = '(?<title>[^,.;:()]{3,70}?)'
/** A town behind the employer, which is no part of its name. */
const town =
  '(?=\\s+in\\s+\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?(?:[.,]|\\s+(?:since|from|until|till|between|for|and)\\s))'
const name = `(?<organisation>\\p{Lu}[^,.;()]{1,70}?)(?:${town}|${stop})`
/** A place behind the employer ("at Example Films in Lagos") is no part of its name. */
const biographyName = `(?<organisation>\\p{Lu}[^,.;()]{1,70}?)(?:(?=\\s+in\\s+\\p{Lu}[\\p{L} ]+[.,])|${stop})`

const english =
  "I(?:['’]ve| have|['’]m)?\\s+(?:also\\s+|now\\s+|currently\\s+|then\\s+|first\\s+)?(?:been(?:\\s+working\\s+as)?|was|am|work(?:ed)?\\s+as|serv(?:e|ed)\\s+as|worked\\s+as|started(?:\\s+(?:out|off))?(?:\\s+my\\s+career)?\\s+as|began(?:\\s+my\\s+career)?\\s+as|did\\s+my\\s+training\\s+as|apprenticed\\s+as)"

/** "she worked as", "Ann Example has been": a biography told of oneself as of somebody else, which opens with the time or the name. */
const biography =
  "(?:(?:[Ss]he|[Hh]e|[Tt]hey)|(?<=^|,\\s|\\d\\s)\\p{Lu}[\\p{L}'’.-]+(?:\\s\\p{Lu}[\\p{L}'’.-]+){1,3}(?=\\s+(?:has\\s+been|was|is|works?|worked|served|joined)\\s))\\s+(?:has\\s+|have\\s+|had\\s+)?(?:also\\s+|now\\s+|currently\\s+|then\\s+|first\\s+)?(?:been(?:\\s+working\\s+as)?|was|were|is|are|work(?:ed|s)?\\s+as|serv(?:e|ed|es)\\s+as|started(?:\\s+(?:out|off))?\\s+as|began\\s+as|volunteer(?:s|ed)\\s+as)"

/**
 * Sentences in which a person tells a role or a study: what they were and where. Each is to be believed only with a time in the same sentence.
 * General knowledge of English, German and French.
 */
export const toldPatterns: readonly { readonly kind: 'work' | 'education' | 'award'; readonly pattern: RegExp }[] = [
  {
    kind: 'work',
    pattern: new RegExp(
      `(?<!\\p{L})${english}\\s+(?:an?\\s+|the\\s+)?${title}\\s+(?:with|at|for)\\s+(?:the\\s+|a\\s+)?${name}`,
      'du',
    ),
  },
  {
    kind: 'work',
    pattern: new RegExp(
      `(?<!\\p{L})${biography}\\s+(?:an?\\s+|the\\s+)?${title}\\s+(?:with|at|for)\\s+(?:the\\s+|a\\s+)?${biographyName}`,
      'du',
    ),
  },
  {
    kind: 'work',
    pattern: new RegExp(`^(?<title>Volunteer)(?:ed|ing)?\\s+(?:with|at|for)\\s+(?:the\\s+|a\\s+)?${name}`, 'du'),
  },
  {
    kind: 'award',
    pattern:
      /(?:^|(?<!\p{L})(?:I|[Ss]he|[Hh]e|[Tt]hey|\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,2})\s+)(?:also\s+|then\s+|has\s+|have\s+)?(?:received|won|was\s+awarded|were\s+awarded|been\s+awarded|was\s+given|took|gained|earned)\s+(?:an?\s+|the\s+)?(?<title>\p{Lu}[^,.;:()]{2,60}?(?:[Pp]rize|[Aa]ward|[Mm]edal|[Ss]cholarship|[Ff]ellowship|[Bb]ursary|[Tt]rophy))(?!\p{L})/du,
  },
  {
    kind: 'education',
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Ss]he|[Hh]e|[Tt]hey)\\s+(?:then\\s+|first\\s+|also\\s+)?(?:holds?|has|have|studied|read(?:\\s+for)?|did|completed|took|gained|earned|finished)\\s+(?:an?\\s+|the\\s+|(?:his|her|their)\\s+)?${title}\\s+(?:at|from)\\s+(?:the\\s+)?${name}`,
      'du',
    ),
  },
  {
    kind: 'work',
    pattern: new RegExp(
      `(?<!\\p{L})${english}\\s+(?:an?\\s+|the\\s+)?${title}\\s+(?:of|in|on)\\s+(?:the\\s+)?${name}`,
      'du',
    ),
  },
  {
    kind: 'work',
    pattern: new RegExp(
      `(?<!\\p{L})I\\s+(?:then\\s+|later\\s+)?(?:joined|moved to|went to)\\s+(?:the\\s+)?(?<organisation>\\p{Lu}[^,.;()]{1,60}?)\\s+as\\s+(?:an?\\s+|the\\s+|their\\s+)?(?<title>[^,.;:()]{3,60}?)${stop}`,
      'du',
    ),
  },
  {
    kind: 'education',
    pattern: new RegExp(
      `(?<!\\p{L})I\\s+(?:then\\s+|first\\s+)?(?:studied|read|did|completed|took|gained|earned|finished|passed|got|obtained)\\s+(?:an?\\s+|my\\s+|the\\s+)?${title}\\s+(?:at|from)\\s+(?:the\\s+)?${name}`,
      'du',
    ),
  },
  {
    kind: 'work',
    pattern: new RegExp(
      `(?<!\\p{L})(?:bin|war|arbeite|arbeitete)\\s+ich\\s+(?:als\\s+)?${title}\\s+(?:bei(?:\\s+de[rmn])?|beim|am|im|an\\s+der|in\\s+der|für(?:\\s+d(?:ie|as|en))?)\\s+${name}`,
      'du',
    ),
  },
  {
    kind: 'work',
    pattern: new RegExp(
      `(?<!\\p{L})(?:j['’]ai été|j['’]étais|je suis|je travaille comme|j['’]ai travaillé comme)\\s+(?:une?\\s+)?${title}\\s+(?:chez|pour|au|à la|à)\\s+${name}`,
      'diu',
    ),
  },
]
