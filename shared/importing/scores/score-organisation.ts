import { remembered } from '../../text/remembered.ts'
import { tokens } from '../../text/tokens.ts'
import { isAddress } from '../words/address.ts'
import { gradePattern, hasDegree, subjectWords } from '../words/degree-words.ts'
import {
  departmentWords,
  fieldWords,
  legalForms,
  organisationOpenings,
  organisationWords,
  unitWords,
} from '../words/organisation-words.ts'
import { stateCodes } from '../words/place-names.ts'
import { hands, isPluralTitle, kindOfWork, shop } from './score-title.ts'

/** How much a piece of a header reads as the name of an employer or a school. An unknown proper name gets 1. */
export const scoreOrganisation = remembered(freshScoreOrganisation)

/** What ends in somebody who does the work names no employer, whatever stands before it. */
const postAtEnd =
  / (?:co-?ordinator|manager|assistant|officer|supervisor|administrator|operative|driver|leader|volunteer|worker)$/u

function freshScoreOrganisation(text: string): number {
  const words = tokens(text).map(({ word }) => word)
  if (words.length === 0 || !/\p{L}{2}|\p{L}\d|\d\p{L}/u.test(text) || gradePattern.test(text)) return -5
  const folded = text.toLowerCase()
  const last = words.at(-1) ?? ''
  if (isAddress(text)) return -4
  let score = proper(text) ? 1 : -0.6
  if (legalForms.has(last) && words.length > 1) score += 4
  else if (last === 'group' && (named(text) || tradeGroup.test(text))) score += 2
  else if (unitWords.has(last)) score -= 0.5
  else if (isPluralTitle(last) && words.length > 1 && !organisationWords.has(last)) score += 1
  else if (isCompound(last)) score += 2.2
  else if (organisationWords.has(last)) score += words.length === 1 ? 0.1 : 2.4
  else if (words.some((word) => organisationWords.has(word) || isCompound(word)))
    score += postAtEnd.test(folded) ? 0.2 : 1.6
  if (openings.some((opening) => folded.startsWith(opening)))
    score += folded.startsWith('the ') || /^(?:st\.?|saint) \p{L}+$/u.test(folded) ? 0.4 : 1.5
  if (ship.test(text)) score += 0.5
  if (lettered.test(text)) score += 1.2
  if (sign.test(text)) score += 0.4
  if (/^\p{Lu}{2,5}$/u.test(text)) score += 0.6
  if (
    /^(?:self[- ]employed|freelance|own business|various(?: clients)?|selbstständig|freiberuflich|indépendant|autónomo)$/iu.test(
      text,
    )
  )
    score += 3
  if (stateCodes.has(text) || kindOfWork.test(text) || hands.test(text)) score -= 4
  if (/\p{Ll}\s(?:I{1,3}|IV|V)$/u.test(text)) score -= 2.5
  if (/^(?:univ|hochsch|lyc[eé]e|école|escuela|gymnas|konservator|conservat)/iu.test(text)) score += 1.2
  if (shop.test(text)) score += 2.2
  else if (/['’]s\b/u.test(text)) score += 0.4
  if (
    /^(?:looks?|drives?|runs?|helps?|leads?|manages?|organi[sz]es?|teaches?|coache?s?|keeps?|does|makes?|writes?)\s\p{Ll}/u.test(
      text,
    )
  )
    score -= 4
  if (
    hasDegree(text) &&
    !/apprenticeship|universi|college|school|schule|institut|academ|polytechn|lyc[eé]/iu.test(text)
  )
    score -= 3
  if (
    /^(?:full|part)[- ]time$|^(?:permanent|contract|temporary|fixed[- ]term|zero[- ]hours|weekends?|evenings?|saturdays?|sundays?|in progress|ongoing|on (?:hold|pause)|paused|deferred|withdrawn|started|starting|began|completing|finishing|currently (?:studying|completing|undertaking|taking)|still studying|working towards|supervised by|\d+ honours|(?:one|two|three|four|five|several|every|each) (?:winter|summer|spring|autumn|season|term|harvest|christmas)s?)\b/iu.test(
      text,
    )
  )
    score -= 4
  if (/^(?:level|grade|part|unit|module|stage|band|tier|step) \d|[£$€]|(?<!\p{L})in progress$/iu.test(text)) score -= 4
  if (words.every((word) => subjectWords.has(word) || fieldWords.has(word) || /^(?:and|of|in)$/u.test(word))) score -= 3
  else if (words.length > 1 && last === 'services' && words.slice(0, -1).every(isField)) score -= 1.6
  if (words.length > 9) score -= 0.4 * (words.length - 9)
  return score
}

/** "Fenwick Vale Housing Group": a name and the trade that the firms of a group are in. General knowledge. */
const tradeGroup =
  /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)?\s(?:Housing|Homes|Property|Insurance|Energy|Hotels?|Care|Health(?:care)?|Dental|Veterinary|Retail|Engineering|Transport|Logistics|Media|Education|Construction|Motor|Banking|Leisure|Food|Foods|Printing|Packaging|Brewing|Restaurant|Travel|Shipping|Building|Plumbing|Roofing|Security|Legal|Recruitment|Publishing)\sGroup$/u

/** "Fenwick Group": a firm by somebody's name or a made one; "Research Group" and "Working Group" are parts of one. */
const named = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}'’&.-]*\s)+Group$/u.test(text) &&
  !tokens(text).some(
    ({ word }) =>
      (word !== 'group' && (unitWords.has(word) || departmentWords.has(word))) ||
      fieldWords.has(word) ||
      subjectWords.has(word) ||
      /(?:ing|al|ist|er|user|peer|focus|task|local|carers?|parents?|action|youth|play|age|self-help)$/u.test(word),
  )

/** "Youth Services", "Children and Family Services": fields alone make a department of somebody, and nobody's name. */
const isField = (word: string): boolean => fieldWords.has(word) || subjectWords.has(word) || /^(?:and|&)$/u.test(word)

const openings = organisationOpenings.map((opening) => `${opening} `)

/** "The Anchor", "The Old Mill": what hangs over the door of an inn or a shop. */
const sign = /^The \p{Lu}[\p{Ll}'’]+(?: (?:(?:&|and|of) )?\p{Lu}[\p{Ll}'’]+){0,2}$/u

/** Universities that are called by letters and a town ("TU Example"). General knowledge. */
const lettered = /^(?:TU|FU|HU|VU|KU|RWTH|ETH|FH|HTWG?|LMU|NUI|UC|SUNY|CUNY|UTM|IIT|NIT) \p{Lu}\p{Ll}+$/u

/** The letters before a ship's name: a place of work, though whose it is says more. General knowledge. */
const ship = /^(?:m\/?v|m\/f|m\/y|s\/y|mfv|f\/?v|r\/?v|rrs|hma?s|hmcs|rfa|uss)\s\p{L}/iu

/** German, Dutch and Scandinavian compounds end in the kind of organisation. General knowledge. */
const compound =
  /(?<=\p{L}{2}-?)(?:schule|krankenhaus|klinik|klinikum|gymnasium|stadtwerke|verlag|sparkasse|verein|stiftung|gesellschaft|bibliothek|museum|museet|theater|theatret|bäckerei|brauerei|werkstatt|druckerei|gärtnerei|schreinerei|tischlerei|metzgerei|werft|kirche|kaufhaus|autohaus|buchhandlung|handlung|apotheke|kanzlei|betriebe|gymnasiet|ziekenhuis|ziekenhuizen|scholengemeenschap|basisschool|gemeente|sjukhus|sjukhuset|skola|skolan|skole|skolen|sykehus|sygehus|kommun|kommune|feuerwehr|handwerkskammer|innung)$/u

const isCompound = remembered((word) => compound.test(word))

/** Every word of it is written large, small joining words aside. */
function proper(text: string): boolean {
  const words = text
    .split(/\s+/u)
    .filter(
      (word) =>
        !/^(?:of|the|and|for|in|de|la|le|du|des|di|der|und|für|van|&|y|e|et|on|at|to|am|upon|do|da|dos|das|del|della|dello|di|dal|af|och|og|im|zu|zur|von|vom|och|na|w|we|z|ze|i|d'|'s|’s|–|-|\+)$/u.test(
          word,
        ),
    )
  return (
    words.length > 0 && words.every((word) => /^["'“(‘]?[\p{Lu}\p{N}]/u.test(word) || /\p{Lu}|\.|\p{L}\d/u.test(word))
  )
}
