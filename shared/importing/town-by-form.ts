import { tokens } from '../text/tokens.ts'
import { scoreOrganisation } from './scores/score-organisation.ts'
import { scoreJobTitle } from './scores/score-title.ts'
import { sectionHeading } from './sections/section-heading.ts'
import { subjectWords } from './words/degree-words.ts'
import { fieldWords } from './words/organisation-words.ts'
import { ticketName } from './words/ticket-name.ts'
import { ticketWords } from './words/ticket-words.ts'
import { rankWords, titleWords } from './words/title-words.ts'

const word = String.raw`\p{Lu}[\p{L}'’.]+(?:-[\p{L}'’]+)*`
const name = `${word}(?: ${word}){0,2}`
/** A town with its county, or with the first half of its code of the post: "Daventry, Northants", "Leeds LS12". */
const town = new RegExp(
  `^${name}(?: [A-Z]{1,2}\\d[A-Z\\d]?)?(?:, ${name}(?: (?:&|and) ${word})?|, ?[A-Z]{1,2}\\d[A-Z\\d]?)?$`,
  'u',
)
/** Words that towns and counties have in common with firms: "Co. Clare", "Bridgeford Spa". General knowledge. */
const alsoFirms =
  /\bCo\. (?=\p{Lu})|(?<=^\p{Lu}\p{Ll}+) (?:Spa|Wells|Market|Bridge|Park|Green|Cross|Bank|Mills|Hall|House|Station|Central|Island)(?=$|,)/gu

/** "NVQ L3" is written as a town with half a code of the post is. */
const study = /(?<!\p{L})(?:[ns]vq|btec|hn[cd]|gcses?|level|grade|band)(?!\p{L})/iu

/** True for what is written as a town no table holds may be, perhaps with its county, and is neither a post, a firm nor a paper. */
export const townByForm = (text: string): boolean =>
  town.test(text) &&
  !study.test(text) &&
  scoreJobTitle(text) < 1.2 &&
  scoreOrganisation(text.replace(alsoFirms, '')) < 1.9 &&
  !sectionHeading(text) &&
  !ticketWords.test(text) &&
  !ticketName.test(text) &&
  tokens(text).every(
    ({ word: each }) =>
      !fieldWords.has(each) && !subjectWords.has(each) && !titleWords.has(each) && !rankWords.has(each),
  )
