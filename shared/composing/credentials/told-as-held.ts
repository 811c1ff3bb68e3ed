import { withIndefinite } from '../phrases/with-indefinite.ts'
import { asTaught, namesCertificate } from './as-taught.ts'
import { heldProofs } from './credential-words.ts'
import { paperWithArticle } from './paper-with-article.ts'

/** Letters that are the paper themselves, so that none is "in" them. General knowledge. */
const paperItself = /\bcertificate in (?:an? )?(?:ON[CD]|HN[CD]|[NS]VQ|BTEC|GCSE|RSA|CSE|C&G|City & Guilds|AM2)\b/u
/** A card by its colour, without its noun. */
const coloured =
  /^(?:I (?:also )?hold|My certificates include) (?:CSCS|ECS|CPCS|JIB|EUSR|NPORS|CCDO|CISRS) (?:gold|black|blue|green|red|white|grey|silver|platinum|yellow|brown)(?=$| \(|\.$)/iu
/** "My training includes sharpening – Dutch method (2021)": what stands behind a dash belongs into the bracket behind it. */
const dashed = /^(?<what>My training includes [^()–]+) – (?<more>[^()–]+) \(/u
/** "DIY AI (2014)": letters of no known paper. */
const severalLetters = /^I (?:also )?hold (?:the )?(?<what>\p{Lu}{2,6}(?: \p{Lu}{2,6})+)(?=$| \(|\.$)/u
/** What a licence is for, and no paper. */
const machines =
  /^I (?:also )?hold (?:MHE|FLT|PPT|MEWP|LLOP|VNA|(?:RTITB|ITSSAR|AITT|NPORS|CPCS|IPAF) \p{Ll}[\p{Ll} ]*)(?=$| \(|\.$)/u
/** Letters of a membership, which nobody holds a certificate of. */
const membership = /^My certificates include (?<letters>[AMF]C?I\p{Lu}{1,5}dip)(?<rest>.*)$/u
/** "City & Guilds Level 3 Cookery" is one in it. */
const cityAndGuilds =
  /(?<level>^I hold City (?:&|and) Guilds (?:Level|level|L) ?\d) (?=\p{Lu}\p{Ll}+)(?!Award|Diploma|Certificate|NVQ|Extended|in )/u
/** How a course was attended, which is nothing of its paper. */
const attended = /^(?:(?:part|full)[- ]time|evening class(?:es)?|(?:day|block)[- ]release|distance learning)$/iu

/** Who has passed the second step of a method by its name. */
const practitioner =
  /^I (?:also )?hold (?<what>(?:PRINCE2|AgilePM|AgilePgM|MSP|MoR|P3O|ITIL|PROSCI|Prosci) Practitioner)(?<rest>$| \(.*)/u
/** What is given for money or honour is no training. */
const given =
  /^My (?:training|certificates|studies) includ[^(]*\b(?:grant|bursary|scholarship|studentship|prize|medal)(?=$| \(| for)/iu

/** A paper of one's fitness. General knowledge. */
const medicalPaper = /^My (?:training|certificates) includes? (?<what>(?:ENG ?1|ML ?5)\b.*)$/u

/** What a list of papers is told in. */
const listedRaw = /^My (?:certificates|studies|training) (?:include|included|have included): /u
const quotedRaw = /^My (?:studies|training|certificates) (?:include|included|have included) “[^”]*(?:,|\d)[^”]*”/u

/**
 * What was told of a paper, where the sentence is one of a paper: raw lines in quotation marks, papers "in" letters that are the paper, machines and colours without their noun, a speed and a second paper in a bracket of years are none.
 * Letters of a membership are what one is, and what no certificate is named of is what one was taught. `own` is the line. Null for what is none.
 */
export function toldAsHeld(told: string, own = told): string | null {
  const letters = membership.exec(told)?.groups
  if (letters) return `I am ${letters.letters}${letters.rest}`
  const award =
    /^I (?:also )?hold a certificate in (?<name>[^()]*\b(?:award|diploma))(?<behind>$| (?:from|\().*)/u.exec(
      told,
    )?.groups
  if (award?.name) return `I hold ${withIndefinite(award.name)}${award.behind}`
  const medical = medicalPaper.exec(told)?.groups?.what
  if (medical) return `I hold ${withIndefinite(medical)}`
  const endorsed = /^My (?:training|certificates) includes? (?<what>[^()]* endorsements(?:$| \(.*))/u.exec(told)?.groups
    ?.what
  if (endorsed) return `I hold ${endorsed}`
  const insured = /^My (?:training|certificates) includes? (?<what>[^()]*\binsurance(?:$| \(.*))/u.exec(told)?.groups
    ?.what
  if (insured) return `I have ${insured}`
  const operator = /^I (?:also )?hold (?<what>(?:GMDSS )?(?:GOC|ROC|LRC))(?<rest>$| \(.*)/u.exec(told)?.groups
  if (operator?.what) return `I hold ${withIndefinite(operator.what)}${operator.rest}`
  const standing = /^My training includes (?<what>[^(]* status(?: \(.*)?)$/u.exec(told)?.groups?.what
  if (standing) return `I have ${standing}`
  const { what, rest } = practitioner.exec(told)?.groups ?? {}
  if (what) return `I am ${withIndefinite(what)}${rest}`
  const isNone =
    paperItself.test(told) ||
    /^My certificates include [^(]*\b(?:taster|(?<!-)day|workshop|talk|conference|webinar|session)\b/u.test(told) ||
    coloured.test(told) ||
    /^I hold an? pass and\b/u.test(told) ||
    machines.test(told) ||
    given.test(told) ||
    isOnlyLetters(told) ||
    /^My [^()]*, [^()]*\bis (?:all )?(?:in|up to) date\b/u.test(told) ||
    quotedRaw.test(told) ||
    listedRaw.test(told) ||
    /\b(?:certificate|course|training)\b[^()]*\b\d+ ?wpm\b|\((?:19|20)\d{2} (?:and|&|\+) \p{Lu}/u.test(told) ||
    /^My studies[^(]*\bequivalent\b|^My (?:certificates|studies|training)[^(]* - /u.test(told) ||
    /^My (?:training|certificates) includes? (?:Excel|Word|Outlook|PowerPoint|SQL|Python|AutoCAD) (?:basic|intermediate|advanced)\b/u.test(
      told,
    )
  if (isNone) return null
  const taught = asTaught(
    withoutMode(told)
      .replace(cityAndGuilds, '$<level> in ')
      .replace(/(?<=\bhold [NS]VQ)(?= \d and \d)/u, 's'),
    own,
  )
  return taught === null ? null : paperWithArticle(taught.replace(dashed, '$<what> ($<more>, '))
}

const isOnlyLetters = (told: string): boolean => {
  const what = severalLetters.exec(told)?.groups?.what
  return (
    what !== undefined &&
    !namesCertificate(what) &&
    what.split(' ').every((word) => !heldProofs.has(word.toLowerCase()))
  )
}

/** "I hold an HNC in Brewing (part-time, 2014)" → "(2014)". */
const withoutMode = (told: string): string =>
  /^I (?:also )?hold\b/u.test(told)
    ? told.replace(/ \((?<inner>[^()]*)\)/gu, (whole, inner: string) => {
        const kept = inner.split(', ').filter((part) => !attended.test(part))
        return kept.length === inner.split(', ').length ? whole : kept.length > 0 ? ` (${kept.join(', ')})` : ''
      })
    : told
