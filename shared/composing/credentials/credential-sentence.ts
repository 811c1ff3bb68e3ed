import type { Entry } from '../../domain/entry.ts'
import { tokens } from '../../text/tokens.ts'
import { listed } from '../phrases/listed.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { spokenList } from '../phrases/spoken-list.ts'
import { withArticle } from '../phrases/with-article.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import { bareYear } from './bare-year.ts'
import { courseHeld } from './course-held.ts'
import { degreeLetters, heldProofs, withoutArticle } from './credential-words.ts'
import { degreeParts, undotted } from './degree-phrase.ts'
import { holdsSurely } from './holds-surely.ts'
import { nameWithBracket } from './name-with-bracket.ts'
import { qualificationNamed } from './qualification-named.ts'

const reserved =
  /\b(?:in progress|ongoing|not completed|incomplete|unfinished|withdrawn|deferred|expected|anticipated|predicted|pending|not yet|awaiting|due|present|working towards|studying|expired|lapsed|honorary)\b/iu
/** What is known or listed, not held. */
const unproved = /\b(?:exposure|experience|knowledge|awareness|interest|understanding|familiarity|skills?)\b/iu

/** Letters of a degree with its subject, not with a word of their own ("PhD supervision"). */
const degreeNamed = new RegExp(`${degreeLetters.source}(?=$|[ ,]*(?:\\(|,|in |with |\\p{Lu}|\\d))`, 'u')
/** "Certificate III in Rigging, Fenwick College, 2015", "2015 Certificate III in Rigging": its grade stands in its name. */
const gradedProof =
  /^(?:(?<passed>(?:19|20)\d{2}) )?(?<what>(?:Advanced |Higher |Graduate )?(?:Certificate|Diploma) (?:I{1,3}|IV|VI?|[1-7]) in [\p{L}&’' -]+?)(?:, (?<from>\p{Lu}[^,;:()]+))?(?:,? \(?(?<when>(?:19|20)\d{2})\)?)?\.?$/u
const admitted =
  /^(?:registered|licen[sc]ed|accredited|chartered|certified|insured|enrolled) (?:with|by|as|to|in|at|on|for)\b/iu
const checked =
  /^(?:\S+ ){1,4}(?:registered|certified|accredited|chartered|qualified|trained|checked|cleared|vetted|vaccinated)(?: \([^)]*\))?$/iu
/** "GOC registered 01-20000, since 2016": a standing with its number, and since when. */
const registeredAs =
  /^(?<what>\p{Lu}{2,6} (?:registered|accredited|certified)),? \(?(?<number>[\p{Lu}\d][\p{Lu}\d/-]{3,})\)?(?:,? since (?<from>(?:\p{L}+ )?(?:19|20)\d{2}))?$/u
const inForce =
  /^(?<what>.*\b(?:certificate|licence|license|registration|pin|card|dbs|membership|clearance|vaccination))\s+(?<state>(?:is )?(?:fully )?(?:current|valid|in date|up to date)\b.*)$/iu

/**
 * A degree, licence, certificate or registration as the person would state it: "MPharm, Robert Gordon University, 2014" → "I hold an MPharm from Robert Gordon
 * University (2014)". Null for what is none, or is not finished or in force.
 */
export function credentialSentence(given: string, entry: Entry | null): string | null {
  const text = given.replace(/(?<=\b(?:19|20)\d{2}) [-–] (?=(?:19|20)\d{2}\b)/u, '–')
  const graded = reserved.test(text) ? null : gradedProof.exec(text)?.groups
  if (graded?.what) {
    const when = graded.when ?? graded.passed
    const from = graded.from ? ` from ${withArticle(graded.from)}` : ''
    return `I hold ${withIndefinite(graded.what)}${from}${when ? ` (${when})` : ''}`
  }
  const several = text.split('; ')
  const each = several.length > 1 ? several.map((one) => credentialSentence(one, entry)) : []
  if (each.length > 0 && each.every((one) => one !== null)) return each.join('. ')
  const subject = inSubject(text)
  const same = subject !== text && entry?.title && text.startsWith(entry.title)
  const told = heldSentence(subject, same ? { ...entry, title: subject.split(', ', 1)[0] ?? null } : entry)
  if (told !== null && entry?.kind === 'education' && /^I hold a certificate in /u.test(told) && !/certif/iu.test(text))
    return qualificationNamed(text, entry)
  if (told === null || holdsSurely(told)) return told
  const named = nameWithBracket(text.replace(/\.$/u, ''), entry)
  if (isDegree(text) && !/[;:()]/u.test(text)) return degreeInBrackets(text)
  const [first = ''] = text.split(/,| \(/u, 1)
  const proof =
    named && heldProofs.has(tokens(first).at(-1)?.word ?? '')
      ? `I hold ${titled(first)}${named.slice(first.length)}`
      : null
  if (proof && !/\b(?:19|20)\d{2} /u.test(first) && holdsSurely(proof)) return proof
  if (!/^I (?:am|have been) /u.test(told)) return qualificationNamed(text, entry)
  return named ? `I am ${withIndefinite(loweredPhrase(named))}` : null
}

/** "BSc Forestry, Vale Alto, 2018" → "I hold a BSc in Forestry (Vale Alto, 2018)": whatever stands behind a degree belongs to it. */
function degreeInBrackets(text: string): string {
  const [name = '', ...rest] = text.replace(/\.$/u, '').split(', ')
  return `I hold ${titled(name)}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}`
}

/** "Diploma, Rope Making, Fenwick College" → "Diploma in Rope Making, Fenwick College", "Master of Science - MSc" → "Master of Science (MSc)". */
const inSubject = (text: string): string =>
  text
    .replace(/^(?<degree>[\p{L} ]+ of [\p{L} ]+) - (?<letters>\p{L}{2,5}), /u, '$<degree> ($<letters>), ')
    .replace(
      /^(?<what>(?:[\p{L}’']+ )?(?:diploma|degree|apprenticeship)), (?=[^,()]+, )(?![^,]*\b(?:school|college|university|academy|institute|gymnasium)\b)/iu,
      '$<what> in ',
    )

/** A post by an everyday name, or a standing with a body: what one is, though it stands among certificates. */
const plainlyIs =
  /^\p{Lu}?\p{Ll}+(?: \p{Ll}+){0,3}(?=$| \(|,)|\b(?:registered|chartered|certified|accredited|qualified|licensed)\b/iu

/** A year behind what one was certified as: that one is it still is not said. */
const passedIn = /(?:, |\()(?:\p{L}+ )?(?:19|20)\d{2}\)?\.?$/u
/** A licence to do the work, which ends: nobody is that for the time being only. */
const lapses = /\b(?:exp(?:ires|iry|\.)|valid (?:until|to|till)) /iu
const standing =
  /\b(?:registered|chartered|certified|accredited|qualified|licensed|member|fellow|associate|solicitor|barrister|engineer)\b/iu

function heldSentence(text: string, entry: Entry | null): string | null {
  const classes = /^(?<what>driving licen[cs]e)s?:? (?<of>[\p{Lu}\d+]{1,4}(?:(?:, | and )[\p{Lu}\d+]{1,4})+)$/iu.exec(
    text,
  )?.groups
  if (classes) return `I hold ${classes.what?.toLowerCase()}s ${spokenList(classes.of?.split(/, | and /u) ?? [])}`
  const van =
    /^(?<held>.*\blicen[cs]e)(?: ?\/ ?|, | and )own (?<own>van|car|vehicle|transport|tools|motorbike)\.?$/iu.exec(
      text,
    )?.groups
  if (van) return `${credentialSentence(van.held ?? '', entry) ?? `I hold ${van.held}`} and have my own ${van.own}`
  if (/^own (?:van|car|vehicle|transport|tools?|motorbike|equipment|bike)\b[^,;:]*$/iu.test(text))
    return `I have my ${loweredPhrase(text).replace(/\.$/u, '').replace(/^Own/u, 'own')}`
  if (/^[“"‘']/u.test(text)) return printed(text)
  const authored = authors.exec(text.replace(/\.$/u, ''))?.groups
  if (authored) return `I am ${authored.who} of “${authored.title}” (${authored.where})`
  const registered = /^(?<body>\p{Lu}[^,;:()]{2,50}), (?<how>registered|accredited|chartered)$/u.exec(
    text.replace(/\.$/u, ''),
  )?.groups
  if (registered) return `I am ${registered.how} with ${withArticle(registered.body ?? '')}`
  const placeFirst =
    /^(?<place>[^,;:()]{3,50}), (?<what>[^,;:()]{3,60}), (?:(?:19|20)\d{2} ?(?:[–-]|to) ?)?(?<when>(?:19|20)\d{2})$/u.exec(
      text.replace(/\.$/u, ''),
    )?.groups
  if (placeFirst && isDegree(placeFirst.what ?? '') && !isDegree(text))
    return `I hold ${titled(placeFirst.what ?? '')} from ${withArticle(placeFirst.place ?? '')} (${placeFirst.when})`
  const status = statusGiven.exec(text.replace(/\.$/u, ''))?.groups
  if (status && roleNouns.has(status.head?.toLowerCase() ?? ''))
    return `I am ${withIndefinite(status.what ?? '')} (${[status.letters, status.body, status.when].filter(Boolean).join(', ')})`
  const behindLetters = lettersWithYear.exec(text.replace(/\.$/u, ''))?.groups
  const letters = entry?.kind === 'certificate' && !behindLetters?.behind?.includes(',') ? null : behindLetters
  if (letters?.name && !isDegree(text) && (entry === null || entry.kind !== 'work'))
    return `I hold ${letters.name} (${letters.behind})`
  const said = datedBehind(text.replace(/\.\s*$/u, ''))
  const own = subjectInBrackets(said).replace(onRequest, '')
  if (admitted.test(own))
    return `I ${/\bsince\b/u.test(own) ? 'have been' : 'am'} ${own.charAt(0).toLowerCase()}${own.slice(1)}`
  if (/^(?:admitted|called) (?:as|to)\b/iu.test(own))
    return `I was ${own.charAt(0).toLowerCase()}${own.slice(1).replace(/,\s*((?:19|20)\d{2})$/u, ' in $1')}`
  const numbered = registeredAs.exec(text.replace(/\.$/u, ''))?.groups
  if (numbered)
    return `I ${numbered.from ? 'have been' : 'am'} ${numbered.what} (${numbered.number})${numbered.from ? ` since ${numbered.from}` : ''}`
  if (checked.test(own)) return `I am ${loweredPhrase(own)}`
  const held = inForce.exec(own)?.groups
  if (held) return `My ${loweredPhrase(held.what ?? '')} is ${(held.state ?? '').replace(/^is /u, '')}`
  if (reserved.test(own) || !isCredential(said, entry)) return null
  if (!/\p{L}{2}/u.test(own)) return null
  if (
    roleNouns.has(phraseHead(own)?.word ?? '') &&
    !namesCourse.test(own) &&
    !degreeTitle.test(own) &&
    !(entry?.kind === 'education' && isDegree(own))
  ) {
    if (entry?.kind === 'certificate' && !plainlyIs.test(text)) return qualificationNamed(own, entry)
    if (entry?.kind === 'certificate' && (passedIn.test(text) || lapses.test(text)) && !standing.test(text))
      return `I hold a certificate as ${loweredPhrase(named(own, entry))}`
    return `I am ${withIndefinite(loweredPhrase(named(own, entry)))}`.replace(
      / from ([^()]+) \(((?:19|20)\d{2})\)$/u,
      ' ($1, $2)',
    )
  }
  const proofs = severalProofs(own, entry)
  if (proofs) return `I hold ${spokenList(proofs.map((item) => courseHeld(named(datedBehind(item), entry), entry)))}`
  if (entry?.kind === 'certificate' && unsureName(own)) return `My certificates include ${named(own, entry)}`
  const since = /\bsince (?:\p{L}+ )?\d{4}/u.test(own)
  if (
    coursesTaken.test(phraseHead(own.replace(/^[\p{L}-]+ and /u, ''))?.word ?? '') ||
    (entry?.kind === 'education' && namesCourse.test(own))
  )
    return `I took ${taken(loweredPhrase(courseAt(named(own, entry)))).replace(/ from (?=\p{Lu}|the )/u, ' at ')}`
  const what = courseHeld(named(entry?.organisation ? byGiver(own, entry.organisation) : byBody(own), entry), entry)
  const learnt = smallName.exec(what)?.groups?.course
  if (learnt && !entry?.organisation && !/certif/iu.test(text)) return `I took a course in ${learnt}`
  if (entry?.kind === 'certificate' && !since && isBareName(what)) return `My certificates include ${inSentence(what)}`
  return `I ${since ? 'have held' : 'hold'} ${oneAward.test(what) ? `the ${what}` : what}`
}

/** "a certificate in foot trimming (2020)": a name in small letters with no giver may be what was learnt as well, and is told as that. */
const smallName = /^a certificate in (?<course>[\p{Ll} ,-]+(?: \([^()]*\))?)$/u

/** "Sea Survival, Kirkby Society (renewed)" → "Sea Survival (Kirkby Society, renewed)", where the society gave it. */
const byGiver = (text: string, giver: string): string => {
  const [what = '', behind = ''] = text.split(`, ${giver}`)
  const state = /^(?: \((?<state>[^()]*)\))?$/u.exec(behind)
  return text.includes(`, ${giver}`) && state && !/[,()]/u.test(what)
    ? `${what} (${[giver, state.groups?.state].filter(Boolean).join(', ')})`
    : text
}

/** "First aid (2023)", "Class 2 medical": what has no article and no letters of its own is named rather than held. */
const isBareName = (what: string): boolean =>
  !/^(?:an?|the|my|two|three|both|all) /iu.test(what) &&
  /\p{Ll}{3}/u.test(what.replace(/\([^()]*\)/gu, '')) &&
  !oneAward.test(what) &&
  !severalOf.test(what) &&
  !/\b(?:GCSEs?|levels?|Highers|Permis|Belt|Award|Medal)\b|,/u.test(what.replace(/\([^()]*\)/gu, '')) &&
  !isDegree(what) &&
  !withoutArticle.has(phraseHead(what)?.word ?? '')

/** "First aid" has a small letter inside a sentence, "Food Safety" not. */
const inSentence = (name: string): string => (/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(name) ? loweredPhrase(name) : name)

/** "Cliff Rescue Award" is said with its article. */
const oneAward = /^(?!an? |the )(?:\p{Lu}\p{L}+ ){1,4}(?:Award|Badge|Medal)(?= \(|$)/u

/** "Tides of the north, Shores Review, 2019 (second author)": only what was printed has an author in a row. */
const authors =
  /^(?<title>[^“”,()]+), (?<where>[^()]+, (?:19|20)\d{2}) \((?<who>(?:first|second|third|fourth|last|joint|lead|senior|corresponding|co-?)[- ]?author)\)$/iu

/** “Tides”, Journal of Shores, 2019: what was printed is held by nobody. */
function printed(text: string): string | null {
  const { title, where } =
    /^[“"‘'](?<title>[^“”"]+?)[.,]?[”"’'][,.]? (?:in )?(?<where>[^“”"]*\b(?:Journal|Review|Bulletin|Proceedings|Letters|Quarterly|Magazine|Annals|Gazette|Press)\b[^“”"]*)$/u.exec(
      text.replace(/\.$/u, ''),
    )?.groups ?? {}
  return title && where
    ? `My publications include “${title}” (${where.replace(/ \(((?:19|20)\d{2})\)$/u, ', $1')})`
    : null
}

/** "Cliff Rescue Award, Kirkby Society (2019)" → "Cliff Rescue Award (Kirkby Society, 2019)": who gave it is no second proof. */
const byBody = (text: string): string =>
  text.replace(
    /^(?<what>[^,()]+), (?<body>\p{Lu}[^,()]*\b(?:Society|Association|Institute|Council|Authority|Federation|Board|Agency|Union|Trust|Commission|Guild|Academy|Organisation|Organization|Service)\b[^,()]*)(?: \((?<state>[^()]*)\))?$/u,
    (_, what: string, body: string, state?: string) => `${what} (${[body, state].filter(Boolean).join(', ')})`,
  )

/** What one takes part in rather than holds. */
const coursesTaken = /^(?:course|training|apprenticeship|programme|program|masterclass|workshop|seminar|bootcamp)$/u

/** "Assessor and supervisor training, Mill Hospital, 2019": taken, whoever it trains. */
const namesCourse = /^[^,()]*\b(?:course|programme|apprenticeship|training)(?=,|$| \()/iu

/** "Fire training" is no single thing. */
const taken = (course: string): string =>
  /^[^,()]*\btraining(?=,|$| \(| at | from )/iu.test(course) ? course : withIndefinite(course)

/** "Walling workshop, Kirkby (2019, one week)" → "Walling workshop (Kirkby, 2019, one week)". */
const courseAt = (text: string): string =>
  text
    .replace(/\) \(/u, ', ')
    .replace(/^(?<what>[^,()]+), (?<where>\p{Lu}[^,()]*) \((?<when>[^()]*)\)$/u, '$<what> ($<where>, $<when>)')

/** "number on request" behind what one is or holds. */
const onRequest =
  /[,;]? \(?(?:(?:pin|registration|certificate|licen[cs]e|membership) )?(?:number|no\.?|details|copy|certificate) (?:up)?on request\)?$/iu

const when = '(?:(?:\\p{Lu}\\p{L}{2,8}\\.? |\\d{1,2}[/.])?(?:19|20)\\d{2})'
const leading = new RegExp(`^(?<when>${when}(?: ?[–-] ?${when})?)[,:]? (?<what>\\p{L}.*)$`, 'u')
const holding = new RegExp(
  `[\\s,–—-]+(?<how>(?:exp\\.?|expir(?:es|y|ing)|valid (?:until|to|till)|renewed|issued|renewal due) (?:in )?(?:${when}|\\d{1,2}/\\d{2}))$`,
  'iu',
)

/** "First aid March 2025": the month it was passed is no part of its name. */
const monthBehind =
  /(?<=[\p{L}\d)])(?<!\b(?:renewed|expires|expired|valid|last|updated|issued|passed|in|since|from|until|of|to|by|for)) (?<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}* (?:19|20)\d{2})(?=$| \()/u

const expiry = /, (?<how>(?:exp\.?|expir(?:es|y|ing)|valid (?:until|to|till)) [^,()]*\d)(?=$|,)/giu

/** When and how long it holds goes behind it, in brackets: "2015 Forklift" → "Forklift (2015)", "Safety Passport exp. 2027" → "Safety Passport (exp. 2027)". */
function datedBehind(text: string): string {
  const { when: year, what } = leading.exec(text)?.groups ?? {}
  const plain =
    year && what
      ? holding.test(what)
        ? what.replace(holding, ` (${year}, $<how>)`).replace(/\) \(/u, ', ')
        : `${what} (${year})`
      : text
  return plain
    .replace(holding, ' ($<how>)')
    .replace(monthBehind, ' ($<month>)')
    .replace(/\) \((?=exp|valid|renew|issued)/u, ', ')
    .replace(/,? (until (?:\p{L}+ )?(?:19|20)\d{2})$/u, ' ($1)')
    .replace(/ [–-] ((?:19|20)\d{2})$/u, ' ($1)')
    .replace(
      /, ((?:(?:pin|card|licen[cs]e|number) )?(?:active|current|valid|in date|up to date)(?: (?:to|until|till|through)(?: \p{L}+)? (?:19|20)\d{2})?)$/iu,
      ' ($1)',
    )
    .replace(/\),? ((?:19|20)\d{2}|clean|current|valid|active|in date)$/u, ', $1)')
    .replace(bareYear, ' ($1)')
}

/** "Access to HE Diploma: Health" → "Access to HE Diploma (Health)". */
const subjectInBrackets = (text: string): string =>
  text.replace(
    /^(?<what>[^:,(]*\b(?:diploma|certificate|award|degree|licen[cs]e)): (?<subject>[^:,()]{2,40})/iu,
    '$<what> ($<subject>)',
  )

function isCredential(text: string, entry: Entry | null): boolean {
  if (/^(?:expir|valid\b|renew|exp\b|licen[cs]e no)/iu.test(text)) return false
  if (
    text.split(/\s+/u).length > 16 ||
    unproved.test(entry?.organisation ? text.replace(entry.organisation, '') : text) ||
    /\b(?:delivered|taught|trained|assessed)\b/iu.test(text)
  )
    return false
  if (isDegree(text)) return true
  const proof = heldProofs.has(phraseHead(text)?.word ?? '') || severalOf.test(text)
  if (entry === null || entry.kind === 'other' || entry.kind === 'skill')
    return proof || /^(?:enhanced|basic|standard) (?:dbs|pvg|disclosure)\b/iu.test(text) || proofLike.test(text)
  if (entry.kind === 'certificate') return entry.title !== null || listed(text).length < 3
  const line = entry.title !== null && text.startsWith(entry.title)
  if (entry.kind === 'education') return line || proof || proofLike.test(text)
  return (proof || /^Level \d/u.test(text)) && text.split(/\s+/u).length < 8
}

/** A name of something passed that does not say what it is: "counterbalance (valid to 2027)", "EOR202 competent person". One cannot say that it is held. */
const unsureName = (text: string): boolean =>
  !heldProofs.has(phraseHead(text)?.word ?? '') &&
  !isDegree(text) &&
  (/^\p{Ll}/u.test(text) || phraseHead(text)?.word === 'person')

/** "PA1 and PA6 spraying certificates": the noun of several stands at the end. */
const severalOf =
  /^[^,;:]+ and [^,;:]* (?:certificates|licen[cs]es|tickets|cards|qualifications|badges|diplomas|permits)$/iu

/** "ACA, ICAEW, 2017": letters of a qualification with who gave it and when. */
/** "Chartered Engineer (CEng), IMechE, 2021": what a body has made someone, and when. */
const statusGiven =
  /^(?<what>(?:Chartered|Incorporated|Registered|Certified|Licensed) (?:\p{Lu}\p{L}+ ){0,2}(?<head>\p{Lu}\p{L}+))(?: \((?<letters>\p{Lu}[\p{L}]{1,9})\))?, (?<body>[^,;:()\d]{2,50}), (?<when>(?:19|20)\d{2})$/u
const lettersWithYear = /^(?<name>\p{Lu}{2,6}), (?<behind>[^()]*\b(?:19|20)\d{2}\b[^()]*)$/u

const isDegree = (text: string): boolean => degreeNamed.test(undotted(text)) || degreeTitle.test(text)

/** Several certificates on one line, each of which shows by its own words that it is one; null for one with its place and year. */
function severalProofs(text: string, entry: Entry | null): readonly string[] | null {
  const own = text.replace(expiry, ' ($<how>)')
  const items = entry?.kind === 'certificate' && !isDegree(text) ? listed(own) : []
  const proof = (item: string) =>
    heldProofs.has(phraseHead(item)?.word ?? '') || proofLike.test(item) || /^[\p{Lu}\d+]{2,}(?=$|\s)/u.test(item)
  const year = items.some((item) => /^\(?(?:19|20)\d{2}/u.test(item))
  return (items.length > 2 || (items.length > 1 && items.every((item) => /^\p{Lu}{2,6}$/u.test(item)))) &&
    !year &&
    items.every(proof)
    ? items
    : null
}

/** "Bachelor of Science", "Associate of Applied Science": degrees, not what someone is. */
const degreeTitle =
  /^(?:Bachelor|Master|Doctor|Doctorate|Diploma|Certificate|Licentiate|Associate|Foundation Degree) (?:of|in)\b/u

/** Names of courses and grades that people hold: "Level 3 Food Safety", "IOSH Managing Safely, 2022", "GCSEs in …". */
const proofLike =
  /^(?:Level \d|GCSEs?\b|A[- ][Ll]evels?\b|QTS\b|HACCP\b|IOSH\b|NEBOSH\b|STCW\b|CIPD\b|ACCA\b|CIMA\b|Highers\b|City (?:&|and) Guilds\b)|\b(?:Level \d|CPC)\b(?!.*\b(?:of|to|for)\b)/u

function named(text: string, entry: Entry | null): string {
  const ofEntry = entry?.organisation && /\p{Lu}/u.test(entry.organisation) ? placedAt(text, entry.organisation) : null
  if (ofEntry) return `${titled(ofEntry.title)}${ofEntry.rest} from ${withArticle(ofEntry.place)} (${ofEntry.when})`
  const parts = /^(?<title>.+?), (?<place>[^,].*?), (?<when>(?:\d{4}–)?\d{4})(?<rest>(?: \([^)]*\))?)$/u.exec(
    text,
  )?.groups
  const fits = parts && entry?.organisation && /\p{Lu}/u.test(entry.organisation) && parts.place === entry.organisation
  if (fits)
    return `${titled(parts.title ?? '')}${parts.rest} from ${withArticle(parts.place ?? '')} (${parts.when?.replace(/^\d{4}–/u, '')})`
  const studied = isDegree(text) ? degreeParts(text, entry) : null
  if (studied)
    return `${titled(studied.title)} from ${studied.from}${studied.when ? ` (${studied.when.replace(/^.*(?=(?:19|20)\d{2}$)/u, '')})` : ''}`
  const dated = text
    .replace(/, ((?:(?:\p{L}{3,9} )?\d{4}–)?(?:\p{Lu}\p{L}{2,8} )?\d{4})(?= \(|$)/u, ' ($1)')
    .replace(/, ((?:expir\p{L}+|valid|renewed|held|passed|awarded) [^,()]+)$/iu, ' ($1)')
  return titled(dated)
}

/** A degree with its place, which may hold a comma of its own, and its year: "MS, Botany, University of Fenwick, Copse, 2019–2021". */
function placedAt(text: string, place: string) {
  const at = text.indexOf(`, ${place}, `)
  const { when, rest } =
    /^(?:\d{4}–)?(?<when>\d{4})(?<rest>(?: \([^)]*\))?)$/u.exec(text.slice(at + place.length + 4))?.groups ?? {}
  return at > 0 && when ? { title: text.slice(0, at), place, when, rest: rest ?? '' } : null
}

/** The class of a degree behind its name: "MSc Chemistry, cum laude". */
const graded =
  /, (?<grade>(?:(?:summa |magna )?cum laude|(?:with )?(?:high )?distinction|merit|pass|credit|first|DVM|D\*?[DM]{1,2}|GPA:? [\d.]+(?:\/\d+(?:\.\d+)?)?|minor in [\p{L} ]+|with (?:merit|honou?rs)|first[- ]class(?: honours)?|(?:upper |lower )?second[- ]class(?: honours)?|\d[:.]\d(?: honours)?))$/iu

/** "MSc Marine Ecology" is an MSc in it; other names of courses stand as they are. */
function titled(named: string): string {
  const text = named.replace(graded, ' ($<grade>)')
  if (degreeLetters.test(undotted(text))) {
    const subject = /^(?<degree>[\p{L}.]+(?: \(Hons\)| Hons)?),? (?<name>\p{Lu}\p{Ll}.*)$/u.exec(text)?.groups
    const plain =
      subject &&
      degreeLetters.test(`${undotted(subject.degree ?? '')} `) &&
      !/^(?:Level|Part|Award|Diploma|Certificate)\b/u.test(subject.name ?? '') &&
      /^(?:[BMPDLE]|HN|A\.?A\.?S)/u.test(text) &&
      !/^BTEC/u.test(text)
    const level = /^(?<degree>[NS]VQ (?:Level )?\d),? (?:in )?(?<name>\p{Lu}\p{Ll}.*)$/u.exec(text)?.groups
    if (level) return withIndefinite(`${level.degree} in ${level.name}`)
    return withIndefinite(plain ? `${subject.degree} in ${subject.name}` : text)
  }
  if (degreeTitle.test(text))
    return withIndefinite(text.replace(/^([^,(]+(?: \([^()]*\))?), (?=\p{Lu}\p{Ll})/u, '$1 in '))
  const last = tokens(text.split(/[,(]/u, 1)[0] ?? '').at(-1)?.word ?? ''
  const head = /^(?:licen[cs]e|certificate|ticket|permit|diploma)$/u.test(last) ? last : (phraseHead(text)?.word ?? '')
  if (severalOf.test(text)) return loweredPhrase(text)
  if (!heldProofs.has(head)) return text
  const lowered = loweredPhrase(text)
  return withoutArticle.has(head) || /^(?:an?|the|my|two|three|both|all) /iu.test(text)
    ? lowered
    : withIndefinite(lowered)
}
