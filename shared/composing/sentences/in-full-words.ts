/** "lower cost & higher capacity": between small words the sign is only a short way to write "and". */
const joiningSign = /(?<=(?:^|[\s(])\p{Ll}[\p{L}-]*) & (?=\p{Ll})/gu

/** "loading / unloading of lorries": deeds of one kind. */
const joiningStroke = /(?<=\p{Ll}ing) ?\/ ?(?=\p{Ll}+ing\b)/gu

/** "11 millers + 2 carters". */
const joiningPlus = /(?<=\p{Ll}{2}) \+ (?=\p{Ll}{2}|\d+ \p{Ll})/gu

/** "I trained own dogs", "I cared for own string of ponies": a sentence says whose; an own brand is a kind of goods. */
const bareOwn =
  /(?<=^I (?!(?:also|now|still|jointly|have|currently|once) )\p{Ll}+ )(?:own (?!brand|label|goal|fleet|vehicles|transport|premises|staff|stock)(?=\p{Ll}+s?\b)|(?<particle>after|for|with|up|out|on|over|to|in|from) own (?!brand|label|goal|fleet|vehicles|transport|premises|staff|stock)(?=\p{Ll}))/u

/** "I hold a passport, a card, Level 4.": proofs in a row end with "and"; a degree with its place and class is no row. */
const heldList =
  /^(?<before>I (?:hold|have) (?!\p{Ll}+ed )(?!.*\b(?:from|in|at|with|and|of|for|or)\b)[^,;()]+(?:, [^,;()]+)*), (?<last>(?!(?:\p{Ll}+ing|so|which|who|where|when|as|all|mostly|mainly|each|both|then|no|not|none)\b)(?=[^,;()]*[\p{Lu}\d])\S+ (?!\()[^,;]+\.)$/u

/** "I hold a trap permit. I hold a hoist card." of one item: the second goes on from the first. */
const heldAgain = /(?<=^(?:(?<how>I|My \p{L}+) (?:hold|include) [^.]*)\. )(?<first>\k<how>) (?<verb>hold|include) /u

/** "My skills include Figma, Adobe CC (InDesign, Acrobat), Webflow.": brackets with commas of their own hide that the row has no "and". */
const skillsInRow =
  /^(?<before>My skills include (?:[^,;:.()“”]|\([^()]*\)|(?<=\p{L})[.](?=\p{L}))+(?:, (?:[^,;:.()“”]|\([^()]*\)|(?<=\p{L})[.](?=\p{L}))+)*), (?<last>(?!(?:[^()]|\([^()]*\))* and )(?:[^,;:.()“”]|\([^()]*\))+)\.(?=$| My )/u

/** A told sentence with its short signs in words and its rows ended: "lower cost & higher capacity" → "and", "I hold a card, a permit" → "… and a permit", "I trained own dogs" → "my own dogs". */
export const inFullWords = (text: string): string =>
  text
    .replace(joiningSign, ' and ')
    .replace(joiningStroke, ' and ')
    .replace(joiningPlus, ' and ')
    .replace(bareOwn, (_, particle?: string) => `${particle ? `${particle} ` : ''}my own `)
    .replace(heldList, '$<before> and $<last>')
    .replace(/\bincl\. ?(?=\p{L}|\d)/u, 'including ')
    .replace(heldAgain, '$<first> also $<verb> ')
    .replace(skillsInRow, '$<before> and $<last>.')
