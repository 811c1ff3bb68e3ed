/** "E1", "D3.", "K2)", "3.2", "4)": the number of a criterion before its words; "C1 and D1" and "B2" are licences and levels. */
const before =
  /^\s*(?:[A-Z]{1,2}\d{1,2}(?:\.\d{1,2})?[.):]\s*|(?![ABC][12]\s)[A-Z]{1,2}\d{1,2}(?:\.\d{1,2})?\s+(?=\p{Lu})|\d{1,2}\.\d{1,2}\s+(?=\p{Lu})|\d{1,2}[.)]\s+)/u
/** "(E)", "(A/I)", "[D] (T)": how and whether it is assessed, after them. */
const after = /(?:\s*[([](?:[A-Z](?:\s?[/,&]\s?[A-Z])*)[)\]])+\s*[.;]?\s*$/u

/** "German (B1)", "Spanish, level C1 or above": how well a language is to be known; it is met by its name alone. */
const languageLevel =
  /(?<=\p{L}\s*)[(,]?\s*(?:at )?(?:(?:cefr|gers)\s+)?(?:level\s+|niveau\s+)?(?<![\p{L}\d])[ABC][12](?:\s?[-–/]\s?[ABC][12])?\+?(?:\s+(?:level|niveau))?(?:\s+(?:or|and) (?:above|higher|better))?\)?(?![\p{L}\d])/gu
const language =
  /\b(?:english|german|french|spanish|italian|dutch|portuguese|polish|czech|danish|swedish|norwegian|finnish|welsh|arabic|turkish|russian|ukrainian|mandarin|chinese|japanese|korean|greek|hungarian|romanian|languages?|(?:deutsch|englisch|französisch)\p{L}*|anglais|allemand|espagnol|français|inglés|alemán|francés|español)(?!\p{L})/iu

/** "Post-apprenticeship experience": since when it counts, nothing that evidence would say. */
const since =
  /\bpost[- ](?:apprenticeship|registration|qualification|qualifying|graduation|training)\b(?=\s+(?:\p{L}+\s+){0,2}(?:experience|practice|work))|^\s*(?:min|max)\.\s/giu

/** "(200 words)", "in no more than 250 words": how long an answer may be, nothing that it would say. */
const lengthOfAnswer =
  /\(?(?:\b(?:in|max(?:imum)?\.?|up to|(?:no|not) more than|about|approx(?:\.|imately)?)\s+)*(?:of\s+)?\b\d[\d,.]*\s*(?:words|characters)\b(?:\s+(?:max(?:imum)?|each|or (?:fewer|less)))?\)?/giu

/** "Be able to show that", "can talk about how", "in their care": how one is to tell of it and whose it was, nothing that evidence would say. */
const wrapped =
  /\b(?:be )?(?:able to|can|could|ready to) (?:show|demonstrate|prove|talk about|tell)(?: (?:us|me))?(?: (?:that|how))?\b|\bin (?:their|your|our|his|her) care\b/giu

/** A criterion without the marks of the form it stands on, which ask for nothing. Marks are blanked out, so that offsets stay. */
export function withoutCodes(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length)
  const plain = text
    .replace(before, blank)
    .replace(after, blank)
    .replace(since, blank)
    .replace(lengthOfAnswer, blank)
    .replace(wrapped, blank)
  const words = language.test(plain) ? plain.replace(languageLevel, blank) : plain
  return words.trim() === '' ? text : words
}
