import { scoreOrganisation } from './scores/score-organisation.ts'
import { scorePlace } from './scores/score-place.ts'
import { scoreJobTitle } from './scores/score-title.ts'
import { sectionHeading } from './sections/section-heading.ts'
import { subjectWords } from './words/degree-words.ts'
import { noName } from './words/no-name.ts'
import { fieldWords } from './words/organisation-words.ts'
import { postNominals } from './words/post-nominals.ts'
import { rankWords, titleWords } from './words/title-words.ts'

/** True for a text that reads as a person's name. `opens` says that it is the first line of a page, where a surname may be an occupation. */
export function isPersonName(text: string, opens = false): boolean {
  const bare = text
    .replace(postNominals, '')
    .replace(/\([^)]*\)|["“„«][\p{L}\s.-]{1,20}["”“»]|(?<=\s)['‘][\p{L}.-]{2,20}['’](?=\s)/gu, ' ')
    .replace(
      /,?\s*(?<!\p{L})(?:ph\.?d|m\.?d|rn|bsc|msc|mba|ma|ba|cpa|esq|jr|sr|frcn|pe|cfa|dr|prof|mr|mrs|ms|mx)(?!\p{L})\.?/giu,
      ' ',
    )
  const words = bare.trim().split(/\s+/u).filter(Boolean)
  if (words.length < 2 || words.length > 5 || /[\d@:/|]/u.test(bare)) return false
  if (noName.test(bare.trim())) return false
  if (sectionHeading(text) || /\b(?:curriculum|resume|résumé|lebenslauf|cv|draft|application|about)\b/iu.test(text))
    return false
  const named = words.every((word) =>
    /^(?:[\p{Lu}][\p{L}'’.-]*|DE|VAN|VON|LE|LA|DU|de|van|von|der|den|la|le|du|del|da|dos|di|bin|al|el|ten|ter|y|e|af|zu)$/u.test(
      word,
    ),
  )
  return (
    named &&
    (scoreJobTitle(bare.trim()) < 2 || (opens && occupational(bare.trim()))) &&
    scoreOrganisation(bare.trim()) < 1.9 &&
    scorePlace(bare.trim()) < 2
  )
}

/** "Ada Baker", "Ben Arkwright": surnames that are occupations, where the first line of a page is looked at. */
const occupational = (name: string): boolean => {
  const [first = '', ...rest] = name.toLowerCase().split(/\s+/u)
  const [last] = rest.slice(-1)
  const speaks = [first, ...rest.slice(0, -1)].some(
    (word) =>
      trades.has(word) || titleWords.has(word) || rankWords.has(word) || fieldWords.has(word) || subjectWords.has(word),
  )
  return last !== undefined && !speaks && surnames.has(last)
}

/** What stands before an occupation that is one ("Pastry Cook", "Bus Driver"). General knowledge. */
const trades: ReadonlySet<string> = new Set(
  `pastry head line prep school army staff bus van lorry truck taxi coach hgv train tram crane forklift site stone brick house landscape bench ship court county circuit parish shop sign street portrait wildlife
  fashion web proof news copy book fish dog market mountain bread cake private personal hotel ward night wine`.split(
    /\s+/u,
  ),
)

/** Occupations that many people are called by. General knowledge of English surnames. */
const surnames: ReadonlySet<string> = new Set(
  `archer arkwright baker barber baxter bishop boatwright bowman brewer butcher butler carpenter carter cartwright chamberlain chandler clark clarke cook cooper dean draper driver dyer farmer fisher fletcher forester
  forster fowler fuller gardener gardiner gardner glover goldsmith hunter judge knight major marshall mason mercer miller page painter palmer parker piper porter potter proctor reader sawyer shepherd singer skinner smith
  spicer steward stewart tailor tanner taylor thatcher turner tyler wainwright walker ward warden weaver webster wheelwright wright`.split(
    /\s+/u,
  ),
)
