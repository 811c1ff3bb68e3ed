import type { Entry } from '../../domain/entry.ts'
import { tokens } from '../../text/tokens.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { spokenList } from '../phrases/spoken-list.ts'
import { withArticle } from '../phrases/with-article.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import { bracketsBelong } from './brackets-belong.ts'
import { courseHeld } from './course-held.ts'
import { credentialNamed } from './credential-named.ts'
import { degreeTitle, heldProofs, severalOf, withoutArticle } from './credential-words.ts'
import { datedBehind } from './dated-behind.ts'
import { holdsSurely } from './holds-surely.ts'
import { isCredential } from './is-credential.ts'
import { isDegree } from './is-degree.ts'
import { isUnfinished } from './is-unfinished.ts'
import { nameWithBracket } from './name-with-bracket.ts'
import { printedSentence } from './printed-sentence.ts'
import { qualificationNamed } from './qualification-named.ts'
import { schoolSubjects } from './school-subjects.ts'
import { severalProofs } from './several-proofs.ts'
import { titled } from './titled.ts'
import { toldAsHeld } from './told-as-held.ts'

const reserved =
  /\b(?:in progress|ongoing|not completed|incomplete|unfinished|withdrawn|deferred|expected|anticipated|predicted|pending|not yet|awaiting|due|present|working towards|studying|expired|lapsed|honorary)\b/iu

/** "Certificate III in Rigging, Fenwick College, 2015", "2015 Certificate III in Rigging": its grade stands in its name. */
const gradedProof =
  /^(?:(?<passed>(?:19|20)\d{2}) )?(?<what>(?:Advanced |Higher |Graduate )?(?:Certificate|Diploma) (?:I{1,3}|IV|VI?|[1-7]) in [\p{L}&’' -]+?)(?:, (?<from>\p{Lu}[^,;:()]+))?(?:,? \(?(?<when>(?:19|20)\d{2})\)?)?\.?$/u
const admitted =
  /^(?:registered|licen[sc]ed|accredited|chartered|certified|insured|enrolled) (?:with|by|as|to|in|at|on|for)\b/iu
const checked =
  /^(?!\d|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|all) )(?:\S+ ){1,4}(?:registered|certified|accredited|chartered|qualified|trained|checked|cleared|vetted|vaccinated)(?: \([^)]*\))?$/iu
/** "GOC registered 01-20000, since 2016": a standing with its number, and since when. */
const registeredAs =
  /^(?<what>\p{Lu}{2,6} (?:registered|accredited|certified)),? \(?(?<number>[\p{Lu}\d][\p{Lu}\d/-]{3,})\)?(?:,? since (?<from>(?:\p{L}+ )?(?:19|20)\d{2}))?$/u
/** "Registration: Dental Council, registered hygienist since 2013": a standing with its body first is no paper of that name. */
const bodyRegisters =
  /^(?:(?:[Pp]rofessional )?[Rr]egistration: )?(?<body>\p{Lu}[^\s,;:()]*(?: (?:\p{Lu}[^\s,;:()]*|of|and|for|the|&))*), (?<how>registered|accredited|chartered)(?: as an?)?(?: (?<what>(?!since|with|in|as)\p{Ll}+(?: \p{Ll}+){0,2}?))?(?:,? since (?<since>(?:\p{L}+ )?(?:19|20)\d{2}))?$/u
const inForce =
  /^(?<what>.*\b(?:certificate|licence|license|registration|pin|card|dbs|membership|clearance|vaccination|training))\s+(?<state>(?:is )?(?:fully )?(?:current|valid|in date|up to date)\b.*)$/iu

/**
 * A degree, licence, certificate or registration as the person would state it: "MPharm, Robert Gordon University, 2014" → "I hold an MPharm from Robert Gordon
 * University (2014)". Null for what is none, or is not finished or in force.
 */
export function credentialSentence(given: string, entry: Entry | null): string | null {
  if (isUnfinished(given) || besideProof.test(given) || (entry?.kind === 'certificate' && headings.test(given)))
    return null
  const first = credentialTold(given, entry)
  const told = first === null ? null : toldAsHeld(first, given)
  return told !== null && bracketsBelong(told, { own: given, entry }) ? told : null
}

/** "Bank shifts alongside degree": what went on beside a study is none. */
const besideProof =
  /\b(?:alongside|during|before|after|while on|throughout|besides?|around) (?:an? |the |my )?(?:[\p{L}-]+ )?(?:degree|diploma|certificate|licen[cs]e|qualification)s?(?=[,;.]|$)/iu
/** A heading that stands among certificates names none. */
const headings =
  /^(?:systems?|software|tools?|it|skills?|languages?|other|others|professional|memberships?|kit|equipment|machines?|interests|hobbies|driving|training|courses|education|certs?|certificates|tickets|licen[cs]es)[.:]?$/iu

function credentialTold(given: string, entry: Entry | null): string | null {
  const text = given
    .replace(/(?<=\b(?:19|20)\d{2}) [-–] (?=(?:19|20)\d{2}\b)/u, '–')
    .replace(
      /^(?<what>[^,;:()]+) [–—-] (?<when>(?:19|20)\d{2}) [–—-] (?<by>\p{Lu}[^,;:()]+)$/u,
      '$<what>, $<by>, $<when>',
    )
    .replace(holder, '$<what>')
    .replace(drivingLabel, 'driving licence $<classes>')
    .replace(ofClasses, '$<what> ($<classes>)')
    .replace(/ on update service(?=$|[,)])/u, ' on the update service')
    .replace(
      / [-–] (?<grade>distinction|merit|pass|credit)(?: [-–] (?<when>(?:19|20)\d{2}))?$/iu,
      ', $<grade>, $<when>',
    )
    .replace(/, $/u, '')
    .replace(/ \((?<how>[^()]*)\), on (?:the )?update service$/iu, ' ($<how>, on the update service)')
    .replace(
      /^(?<when>(?:19|20)\d{2}) (?<what>\p{L}.*, \p{Lu}[\p{L}&’' ]{2,30})$/u,
      (line: string, when: string, what: string) =>
        isDegree(what) && what.split(', ').length === 2 ? `${what}, ${when}` : line,
    )
  const graded = reserved.test(text) ? null : gradedProof.exec(text)?.groups
  if (graded?.what) {
    const when = graded.when ?? graded.passed
    const from = graded.from ? ` from ${withArticle(graded.from)}` : ''
    return `I hold ${withIndefinite(graded.what)}${from}${when ? ` (${when})` : ''}`
  }
  const subjects = reserved.test(text) ? null : schoolSubjects(text, entry)
  if (subjects) return subjects
  const several = text.split('; ')
  const each = several.length > 1 ? several.map((one) => credentialSentence(one, entry)) : []
  if (each.length > 0 && each.every((one) => one !== null)) return inOneSentence(each)
  const placed = honoured.exec(text)?.groups
  if (placed?.what) return `I was ${withIndefinite(placed.what)}${placed.when ? ` (${placed.when})` : ''}`
  const cleared = clearance.exec(text)?.groups
  if (cleared) return `I hold ${cleared.level} security clearance${cleared.rest ? ` (${cleared.rest})` : ''}`
  const subject = inSubject(text)
  const same = subject !== text && entry?.title && text.startsWith(entry.title)
  const told = asTaken(
    heldSentence(subject, same ? { ...entry, title: subject.split(', ', 1)[0] ?? null } : entry),
    entry,
  )
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

/** What is held alike in one sentence: "My certificates include Category C" before another sentence would end in what looks like an initial. Names with a comma of their own stay apart. */
function inOneSentence(told: readonly string[]): string {
  const frame = /^(?:I hold|My \p{L}+ include) /u.exec(told[0] ?? '')?.[0]
  const plain = (text: string) => !/[,;:“”]|\. /u.test(text.replace(/\([^()]*\)/gu, ''))
  return frame && told.every((text) => text.startsWith(frame) && plain(text))
    ? `${frame}${spokenList(told.map((text) => text.slice(frame.length)))}`
    : told.join('. ')
}

/** "Young Weaver finalist 2021" among certificates tells how one was placed. */
const honoured = /^(?<what>(?:\p{Lu}\S* )+(?:finalist|runner-up|nominee))(?:,? \(?(?<when>(?:19|20)\d{2})\)?)?\.?$/u
/** "Driving: B+E": the label says of what kind the letters are. */
const drivingLabel =
  /^Driving(?: categor(?:y|ies)| class(?:es)?)?: (?<classes>(?:[A-D][1-4]?(?:\+?E)?(?:, | and | & |\/)?){1,6})$/u
/** "Rope access licence L1 and L3": the classes of a licence stand behind it. */
const ofClasses =
  /^(?<what>(?:[^\s,;:()]+ ){0,5}licen[cs]e) (?<classes>(?:[A-Z]{1,3}\d{1,3}|[A-D]\d?\+?E)(?:(?:, | and |\/| & )(?:[A-Z]{1,3}\d{1,3}|[A-D]\d?\+?E)){0,5})(?=,|$)/u
/** "Security clearance: SC, valid to 2029". */
const clearance = /^security clearance: (?<level>[\p{L}\d]{2,5})(?:, (?<rest>[^,;:()]+))?\.?$/iu

/** "Personal Licence Holder, 2018", "Holder of a trap permit": who holds a paper is told by the paper. */
const holder =
  /^holder of (?:an? |the )?(?=[^,;:]*\b(?:licen[cs]e|permit|card|certificate|passport|ticket|visa)\b)|(?<what>\b(?:licen[cs]e|permit|card|certificate|passport|ticket|visa))[- ]holder\b/iu

/** "Level 3 Rope Work" of a study is what one took: a level alone is no paper. */
const asTaken = (told: string | null, entry: Entry | null): string | null => {
  const served =
    told
      ?.replace(/^I took an apprenticeship\b/u, 'I served an apprenticeship')
      .replace(/^I took (?=an? (?:\p{L}+ ){1,3}apprenticeship\b)/u, 'I did ') ?? null
  return served !== null && entry?.kind === 'education' && /^I hold Level \d /u.test(served)
    ? served.replace(/^I hold/u, 'I took').replace(/ from (?=[^()]*(?: \(|$))/u, ' at ')
    : (served?.replace(/(?<=^I served an apprenticeship as )(?=\p{Ll})(?!an? |the )/u, (_, at: number) =>
        withIndefinite(served.slice(at).split(' ', 1)[0] ?? '').replace(/\S+$/u, ''),
      ) ?? null)
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
  /^\p{L}?\p{L}+(?: \p{L}+){0,3}(?=$| \(|,)|\b(?:registered|chartered|certified|accredited|qualified|licensed)\b/iu

/** A year behind what one was certified as: that one is it still is not said. */
const passedIn = /(?:, |\()(?:\p{L}+ )?(?:19|20)\d{2}\)?\.?$/u
/** A licence to do the work, which ends: nobody is that for the time being only. */
const lapses = /\b(?:exp(?:ires|iry|\.)|valid (?:until|to|till)) /iu
const standing =
  /\b(?:registered|chartered|certified|accredited|qualified|licensed|member|fellow|associate|solicitor|barrister|engineer)\b/iu

function heldSentence(text: string, entry: Entry | null): string | null {
  const classes = /^(?<what>driving licen[cs]e)s?:? (?<of>[\p{L}\d+]{1,4}(?:(?:, | and )[\p{L}\d+]{1,4})+)$/iu.exec(
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
  const print = printedSentence(text)
  if (print !== null || /^[“"‘']/u.test(text)) return print
  const registration = bodyRegisters.exec(text.replace(/\.$/u, ''))?.groups
  if (
    registration &&
    entry?.kind !== 'work' &&
    !roleNouns.has(phraseHead(registration.body ?? '')?.word ?? '') &&
    (!registration.what || roleNouns.has(tokens(registration.what).at(-1)?.word ?? ''))
  ) {
    const { body = '', how = '', what, since } = registration
    const am = since ? 'I have been' : 'I am'
    return `${am} ${what ? `${withIndefinite(`${how} ${what}`)} (${body})` : `${how} with ${withArticle(body)}`}${since ? ` since ${since}` : ''}`
  }
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
    return `I hold ${standingLetters.test(letters.name) ? '' : 'the '}${letters.name} (${(letters.behind ?? '').replace(/\b(?:19|20)\d{2}–(?=(?:19|20)\d{2}\b)/u, '')})`
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
  if (held)
    return `My ${loweredPhrase(held.what ?? '')} is ${(held.state ?? '').replace(/^is /u, '').replace(/, (?<since>[^,()]+)$/u, ' ($<since>)')}`
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
      return `I hold a certificate as ${withIndefinite(loweredPhrase(credentialNamed(own, entry)))}`
    return `I am ${withIndefinite(loweredPhrase(credentialNamed(own, entry)))}`.replace(
      / from ([^()]+) \(((?:19|20)\d{2})\)$/u,
      ' ($1, $2)',
    )
  }
  const proofs = severalProofs(own, entry)
  if (proofs)
    return `I hold ${spokenList(proofs.map((item) => courseHeld(credentialNamed(datedBehind(item), entry), entry)))}`
  if (entry?.kind === 'certificate' && unsureName(own)) return `My certificates include ${credentialNamed(own, entry)}`
  const since = /\bsince (?:\p{L}+ )?\d{4}/u.test(own)
  if (
    coursesTaken.test(phraseHead(own.replace(/^[\p{L}-]+ and /u, ''))?.word ?? '') ||
    (entry?.kind === 'education' && namesCourse.test(own) && !isDegree(own))
  )
    return `I took ${taken(inTitleCase(courseAt(credentialNamed(own, entry))))
      .replace(/ from (?<body>\p{Lu}{2,6}) \((?=[^()]*\)$)/u, ' ($<body>, ')
      .replace(/ from (?=\p{Lu}|the )/u, ' at ')}`
  const what = courseHeld(
    credentialNamed(entry?.organisation ? byGiver(own, entry.organisation) : byBody(own), entry),
    entry,
  )
  const learnt = smallName.exec(what)?.groups?.course
  if (learnt && !entry?.organisation && !/certif/iu.test(text)) return `My training includes ${learnt}`
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

/** "Commissioning Course" keeps both its capitals. */
const inTitleCase = (course: string): string =>
  /^\p{Lu}\p{Ll}+ (?:Course|Programme|Training)\b|^\p{Lu}\p{Ll}+ (?:\p{L}+ )*?\p{Lu}\p{Ll}+ \p{Ll}+ (?:course|training|programme)\b/u.test(
    course,
  )
    ? course
    : loweredPhrase(course)

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

/** "Access to HE Diploma: Health" → "Access to HE Diploma (Health)". */
const subjectInBrackets = (text: string): string =>
  text.replace(
    /^(?<what>[^:,(]*\b(?:diploma|certificate|award|degree|licen[cs]e)): (?<subject>[^:,()]{2,40})/iu,
    '$<what> ($<subject>)',
  )

/** A name of something passed that does not say what it is: "counterbalance (valid to 2027)", "EOR202 competent person". One cannot say that it is held. */
const unsureName = (text: string): boolean =>
  !heldProofs.has(phraseHead(text)?.word ?? '') &&
  !isDegree(text) &&
  (/^\p{Ll}/u.test(text) || phraseHead(text)?.word === 'person')

/** "Chartered Engineer (CEng), IMechE, 2021": what a body has made someone, and when. */
const statusGiven =
  /^(?<what>(?:Chartered|Incorporated|Registered|Certified|Licensed) (?:\p{Lu}\p{L}+ ){0,2}(?<head>\p{Lu}\p{L}+))(?: \((?<letters>\p{Lu}[\p{L}]{1,9})\))?, (?<body>[^,;:()\d]{2,50}), (?<when>(?:19|20)\d{2})$/u
/** Letters of a standing, a grade or a membership, which no article stands before; those of a course ("the LPC") have one. General knowledge. */
const standingLetters =
  /^(?:QTL?S|EYTS|EYPS|NQSW|IELTS|TOEFL|STCW|GMDSS|ECDIS|CPC|DBS|[MF](?:RICS|CI\p{Lu}+|I\p{Lu}+|BCS|RS[BC]|STRUCT\p{Lu}))$/u
/** "ACA, ICAEW, 2017": letters of a qualification with who gave it and when. */
const lettersWithYear = /^(?<name>\p{Lu}{2,6}), (?<behind>[^()]*\b(?:19|20)\d{2}\b[^()]*)$/u
