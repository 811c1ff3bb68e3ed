import { tokens } from '../text/tokens.ts'
import { lineStretch } from './items/gather-items.ts'
import type { Line } from './lines/line.ts'
import { type Stretch, stretchText, trimmed, within } from './lines/stretch.ts'
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
/** A full stop that ends more than a short form ("Co. Clare") parts as a stroke does. */
const parts = /\s*[|·•;\t]\s*|\s+[-–—/]\s+|(?<=\p{L}{4})\.\s+|\s{3,}/gu

/**
 * A town no table holds, by where it stands: before the telephone number or the mail address that the line under a name gives, which
 * begins at `first` in the line. A calling before it is none of it ("Electrician, Bristol"). Null where nothing reads so.
 */
export function placeBesideContact(line: Line, first: number): Stretch | null {
  let from = 0
  for (const { index, 0: mark } of line.text.slice(0, first).matchAll(parts)) {
    const found = townIn(trimmed(within(lineStretch(line), from, index)))
    if (found) return found
    from = index + mark.length
  }
  return null
}

function townIn(part: Stretch): Stretch | null {
  const text = stretchText(part)
  const comma = text.indexOf(', ')
  const called = comma > 0 && scoreJobTitle(text.slice(0, comma)) >= 1.6
  const lead = called ? comma + 2 : leadTo(text)
  const place = lead > 0 ? trimmed(within(part, lead, text.length)) : part
  return isTown(stretchText(place)) ? place : null
}

/** "Backend developer in Thrapwick", "Based near Thrapwick", "Quernby → now Thrapwick": how much stands before the town. */
function leadTo(text: string): number {
  const moved = /^.*\s(?:→|->|=>)\s+(?:now\s+)?(?:in\s+)?(?=\p{Lu})/u.exec(text)
  if (moved) return moved[0].length
  const lead = /^(?<what>.*\S)\s(?:in|near|from|at)\s(?=\p{Lu})/u.exec(text)
  const what = lead?.groups?.what ?? ''
  return lead && (scoreJobTitle(what) >= 1.6 || /^(?:based|living|lives|located)$/iu.test(what)) ? lead[0].length : 0
}

/** Words that towns and counties have in common with firms: "Co. Clare", "Bridgeford Spa". General knowledge. */
const alsoFirms =
  /\bCo\. (?=\p{Lu})|(?<=^\p{Lu}\p{Ll}+) (?:Spa|Wells|Market|Bridge|Park|Green|Cross|Bank|Mills|Hall|House|Station|Central|Island)(?=$|,)/gu

const isTown = (text: string): boolean =>
  town.test(text) &&
  scoreJobTitle(text) < 1.2 &&
  scoreOrganisation(text.replace(alsoFirms, '')) < 1.9 &&
  !sectionHeading(text) &&
  !ticketWords.test(text) &&
  !ticketName.test(text) &&
  tokens(text).every(
    ({ word: each }) =>
      !fieldWords.has(each) && !subjectWords.has(each) && !titleWords.has(each) && !rankWords.has(each),
  )
