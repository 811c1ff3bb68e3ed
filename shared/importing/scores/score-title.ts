import { remembered } from '../../text/remembered.ts'
import { tokens } from '../../text/tokens.ts'
import { gradePattern, hasDegree, subjectWords } from '../words/degree-words.ts'
import { foreignTitleWords } from '../words/foreign-title-words.ts'
import { legalForms, organisationWords, unitWords } from '../words/organisation-words.ts'
import { rankWords, titleOpenings, titleWords } from '../words/title-words.ts'

/** How much a piece of a work header reads as a job title: 3 and more when its head is one, negative when it is something else. */
export const scoreJobTitle = remembered(freshScoreJobTitle)

function freshScoreJobTitle(text: string): number {
  const words = tokens(text).map(({ word }) => word)
  if (words.length === 0) return -5
  const folded = text.toLowerCase()
  const head = headWord(folded)
  let score = -0.2
  if (isPluralTitle(head)) score += 0.8
  else if (isTitleWord(head)) score += 3
  else if (words.some((word) => isTitleWord(word) && !word.endsWith('s'))) score += 1.6
  else if (words.some(isTitleWord)) score += 0.6
  else if (/(?:er|or|ist|ian|eur|euse|mann|frau|in)$/u.test(head) && !organisationWords.has(head) && head.length > 5)
    score += 0.5
  if (titleOpenings.some((opening) => folded.startsWith(opening) && /^(?:[\s,]|$)/u.test(folded.slice(opening.length))))
    score += 2
  if (rankWords.has(words[0] ?? '') && words.length > 1) score += 0.7
  if (legalForms.has(words.at(-1) ?? '')) score -= 3
  else if (organisationWords.has(words.at(-1) ?? '') && !isTitleWord(head)) score -= 1.2
  if (unitWords.has(words.at(-1) ?? '') && !isTitleWord(head) && !hands.test(text)) score -= 1
  if (/\d/u.test(text)) score -= 0.4
  if (shop.test(text)) score -= 4
  if (graded.test(text)) score += 1.8
  if (kindOfWork.test(text)) score += 2.4
  if (hands.test(text)) score += 3
  if (stands.test(text)) score += 4
  if (stepped.test(text) && !isTitleWord(head)) score += 1.8
  if (/\s(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\s\p{Ll}/u.test(text)) score -= 1.5
  if (words.length > 7) score -= (words.length - 7) * 0.3
  return score
}

/** "Lowe's Chemist", "Lowe the Chemist": a shop by its keeper's name and trade, and nobody's post. General knowledge. */
export const shop =
  /^(?:\p{L}[\p{L}'’&.-]* )*\p{L}\p{L}+(?:['’]s(?: dispensing)?| the) (?:chemist|baker|butcher|barber|florist|greengrocer|newsagent|jeweller|fishmonger|optician|grocer|tailor|draper|hairdresser|stationer)s?$/iu

/** "SLT (Band 6)", "Adviser (G7)": only posts have a grade. */
const graded = /\((?:band|grade|pay band|scale|g|seo|heo|eo|ao)(?:\s?\d{1,2}[a-z]?)?\)/iu

/** "Property Adjuster II", "Clerk Grade 3": only posts have steps. */
const stepped = /^\p{Lu}[\p{L}'’/& -]{3,40}\s(?:I{1,3}|IV|V|(?:Grade|Level|Step)\s\d{1,2})$/u

/** "Farm hand", "Bar staff", "Office junior": what somebody was, by a word that alone says nothing. General knowledge. */
export const hands =
  /^(?:(?:head|junior|senior|general|relief|seasonal) )?(?:(?:farm|stable|yard|deck|stage|kitchen|ranch|shed|mill|factory|dock|garden|estate|harvest|barn|dairy|field|market|chippy|kennel|laundry|leading|charge|boat) hands?|(?:bar|kitchen|waiting|wait|ward|floor|shop|sales|counter|door|gate|events?|catering|cleaning|nursing|support|front of house|warehouse|casual|temporary) staff|(?:cabin|camera|casual|deck|events?|film|flight|ground|kitchen|lifeboat|show|stage|tour|touring|volunteer) crew|(?:office|kitchen|salon|bar|shop|legal|accounts|admin|catering|stable|workshop|floor|studio) juniors?|(?:saturday|holiday|stable|bar|bin|odd[- ]job|maintenance|post|dinner|tea|key|dog|fruit|best|bell) (?:girl|boy|lad|lass|person|man|woman|lady|holder|walker))$/iu

/** "Front desk", "Front of house": where in the house somebody worked, which is what the post is called. General knowledge. */
const stands =
  /^(?:(?:hotel|head of|night) )?(?:(?:front|help|(?:customer )?services?|information|enquiry|enquiries|booking|box office) desk|(?:front|back) of house|shop floor|checkouts?|tills)$/iu

/** "Café work", "Paper round": what somebody did, for whomever. General knowledge. */
export const kindOfWork =
  /^\p{L}[\p{L}'’&-]+(?:\s\p{L}+){0,2}\s(?:work|labour|round|rounds|shifts|cover|sitting|minding|picking|cleaning|help|jobs?|walking|temping)$|^(?:(?:some|occasional|regular|local|private) )?(?:work experience|babysitting|baby-sitting|tutoring|childminding|temping|dog[- ]walking|housekeeping|labouring|gardening|fruit[- ]picking|pet[- ]sitting|telesales)(?: (?:and|&) (?:babysitting|tutoring|childminding|dog[- ]walking|pet[- ]sitting|housekeeping|gardening|cleaning|odd jobs))?$/iu

/** How much a piece of an education header reads as a degree with its field. */
export const scoreDegree = remembered(freshScoreDegree)

function freshScoreDegree(text: string): number {
  const words = tokens(text).map(({ word }) => word)
  if (words.length === 0 || gradePattern.test(text)) return -5
  let score = 0.2
  const degree = hasDegree(text)
  if (degree) score += 4
  else if (levelled.test(text)) score += 2
  if (/^(?:minor|major|exchange|study abroad|semester)\b/iu.test(text)) score -= 1.2
  const subjects = words.filter((word) => subjectWords.has(word)).length
  if (subjects > 0) score += degree ? 1 : 1.3
  if (organisationWords.has(words.at(-1) ?? '') && !degree) score -= 1.5
  if (/^(?:university|college|school|institute|academy)\b/iu.test(text)) score -= 2
  if (
    /\b(?:ltd|inc|university|universität|universidad|université|college|polytechnic|academy|hochschule)\b/iu.test(text)
  )
    score -= degree ? 2 : 1.5
  if (words.some(isTitleWord) && !degree) score += 0.8
  if (words.length > 10) score -= (words.length - 10) * 0.3
  return score
}

/** "QQI Level 5 Customer Service": what has a level was studied for. */
const levelled = /^(?!level \d$)(?:\p{L}+ )*level \d(?!\d)/iu

/** "Example Couriers", "Example Architects": nobody is called so, but many firms are. */
export const isPluralTitle = (word: string): boolean =>
  word.endsWith('s') &&
  word.length > 5 &&
  !titleWords.has(word) &&
  !foreignTitleWords.has(word) &&
  titleWords.has(word.slice(0, -1))

const isTitleWord = remembered(
  (word) =>
    titleWords.has(word) ||
    foreignTitleWords.has(word) ||
    titleWords.has(word.replace(/\./gu, '')) ||
    (word.endsWith('s') && word.length > 4 && titleWords.has(word.slice(0, -1))) ||
    (word.includes('/') && word.split('/').some((part) => titleWords.has(part))) ||
    (/-/u.test(word) && !word.startsWith('co-') && titleWords.has(word.split('-').at(-1) ?? '')) ||
    compound(word) ||
    made.test(word),
)

/** English words of occupations are made with these endings. General knowledge. */
const made =
  /^\p{L}{3,}(?:fitter|wright|worker|keeper|layer|cutter|setter|dresser|finisher|handler|repairer|installer|rigger|ologist|ographer|iatrist|therapist|smith|hygienist)$/u

/** German compounds end in the occupation: "Softwareentwickler", "Krankenpflegerin". */
const compound = (word: string) =>
  word.length > 10 &&
  /(?:entwickler|ingenieur|leiter|berater|pfleger|lehrer|verkäufer|assistent|techniker|mechaniker|fahrer|arbeiter|kaufmann|kauffrau|meister|manager|kraft|helfer|händler|bäcker|schlosser|zeichner|betreuer|referent|bearbeiter|macher|bauer|gestalter|trainer|köch|wart|führer|geselle|gesellin)(?:in)?$/u.test(
    word,
  )

/** The noun a title is about: the last word before a bracket, a comma, a dash or a preposition. */
function headWord(folded: string): string {
  const core = folded
    .replace(/\s*[([].*$/u, '')
    .replace(/\s+(?:first|second|third|1st|2nd|3rd|master|leading) class$/u, '')
    .split(
      /\s*(?:,|\s[–—-]\s|\s(?:of|for|in|to|with|on|at|und|and|&|für|im|bei|de|des|du|der|d'|di|van|voor|en)(?:\s|$)|\s(?:i{1,3}|iv|\d+)$|:)/u,
    )[0]
  return tokens(core ?? '').at(-1)?.word ?? ''
}
