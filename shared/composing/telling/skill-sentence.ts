import type { Entry } from '../../domain/entry.ts'
import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { degreeLetters } from '../credentials/credential-words.ts'
import { cardItem } from '../credentials/held/card-item.ts'
import { listed } from '../phrases/listed.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { massNouns } from '../phrases/mass-nouns.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { spokenList } from '../phrases/spoken-list.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import { areSkills } from './skill-sentence-proved.ts'
import { tongues } from './tongues.ts'

const generic =
  /^(?:other language\(s\)|mother tongue\(s\)|(?:key|core|other|main|technical|professional|additional|general|personal) )?(?:skills?|strengths|competenc(?:e|ies)|languages?|it|tools|toolbox|toolkit|kit|extras?|software|expertise|summary|profile|interests)(?: (?:and|&) (?:tools|software|skills|interests|languages))?$/iu
/** Headings of a CV, which named a part of it: "Programming languages", "Computer skills". */
const headingLike =
  /(?:^|[\s&/])(?:skills?|strengths|competenc(?:e|ies)|languages?|tools|software|expertise|technolog(?:y|ies)|technical|systems|frameworks|libraries|platforms|databases|packages|programs|programming|computing|computers?|stack|applications)$/iu
/** A bare list of skills or languages as a sentence: "My skills include R, SQL and Python.", "I speak Welsh (fluent)." Null for everything else. */
export function skillSentence(text: string, entry: Entry | null): string | null {
  const told = skillTold(text, entry)
  const isLoose = told !== null && /^I (?:speak|read) [^.]*(?: [–—] |\([^()]*\()/u.test(told)
  return told !== null && !isLoose && areSkills(told) ? told : null
}

function skillTold(text: string, entry: Entry | null): string | null {
  const [first] = tokens(text)
  if (first && verbForm(first.word)?.form === 'past' && tokens(text).length > 3) return null
  const phrase = text
    .replace(/^(?:other |mother )?(?:languages?|tongues?)\(s\):?\s+/iu, '')
    .replace(/^(?:languages?|tongues?) [–-] /iu, '')
    .replace(/^(?:a )?bit of (?=\p{Lu}\p{Ll}+(?: \([^()]*\))?\.?$)/iu, 'a bit of ')
    .replace(spokenLevel, '$<name> ($<level>)')
    .replace(/(?<=^|, | · |[|;] )(?<what>\p{L}+) (?<some>a bit|a little)(?=$|[,.;|]| ·)/gu, '$<some> of $<what>')
    .replace(/^(?<what>\p{L}+ [\p{L} ]+) [–—] (?<of>[^–—:()]+)$/u, '$<what> ($<of>)')
    .replace(/(?<=\btyping),? (?<speed>\d+ ?wpm)(?=$|[,.;])/giu, ' ($<speed>)')
    .replace(/(?<=\p{L}) (?:incl\.?|including) (?<what>[^,;:()]+)(?=$|[,.;])/gu, ' (including $<what>)')
    .replace(/^(?:Languages|Tools|Skills|Software|Systems|Frameworks|Libraries) (?=\p{Lu}[\p{L}+#]*,)/u, '')
  const able = /^(?:can|able to) (?<what>(?!be\b)\p{Ll}+(?: \p{L}+){0,6})$/iu.exec(phrase.replace(/\.$/u, ''))?.groups
    ?.what
  if (able && entry?.kind === 'skill') return `I can ${able.replace(/\bon own\b/u, 'on my own')}`
  const language = languages(phrase) ?? (entry?.kind === 'language' || levelled.test(phrase) ? named(phrase) : null)
  const signed = signLanguage.exec(phrase.replace(/\.$/u, ''))?.groups
  if (signed && (entry === null || entry.kind === 'language' || entry.kind === 'skill' || entry.kind === 'certificate'))
    return `I use ${signed.name}${signed.how ? ` (${signed.how})` : ''}`
  if (language) return spokenOrRead(language)
  const parts = phrase.split(/\s+[·|;]\s+/u)
  if (parts.length > 1 && parts.slice(1).some((part) => themed.test(part))) return underThemes(parts, entry)
  const skillful =
    entry === null ||
    entry.kind === 'skill' ||
    entry.kind === 'other' ||
    (entry.title === null && entry.kind !== 'work' && entry.kind !== 'volunteer')
  const { label, rest = phrase } = /^(?<label>[^:,(]{2,40}): (?<rest>.+)$/u.exec(phrase)?.groups ?? {}
  if (label !== undefined && ofStudies.test(label)) return null
  const items = skillItems(rest)
  if (label === undefined && items.some((item) => ofBody.test(item))) return null
  if (items.some((item) => notSkill.test(item) || (label === undefined && !quality.test(item) && isNoSkill(item))))
    return null
  if (
    label === undefined &&
    entry?.kind !== 'skill' &&
    items.filter((item) => pastime.test(item)).length * 2 >= Math.max(1, items.length)
  )
    return null
  if ([rest, ...items].some(isStray)) return null
  const papers = items.filter((item) => cardItem(item) !== null)
  const unheld = items.filter((item) => cardItem(item) === null)
  if (label === undefined && entry?.kind === 'skill' && papers.length > 0) {
    const skills = unheld.length > 0 ? skillSentence(unheld.join(', '), entry) : null
    const held = `I hold ${spokenList(papers.map((item) => cardItem(item)?.name ?? item))}`
    return unheld.length === 0 ? held : skills ? `${held}. ${skills}` : null
  }
  const spoken = items.filter(isTongue)
  const others = items.filter((item) => !isTongue(item))
  if (label === undefined && spoken.length > 0 && others.some((item) => !isTool(item) && !isCraft(item))) return null
  if (
    label === undefined &&
    spoken.length > 0 &&
    others.length > 0 &&
    spoken.every((item) => items.indexOf(item) < spoken.length)
  )
    return `I speak ${loweredLevel(spokenList(spoken))}. My skills include ${spokenList(others.map(listItem))}`
  if (
    /^(?:chair|secretary|treasurer|trustee|governor|captain|president|founder|member|organiser|head|leader) of\b/iu.test(
      phrase,
    )
  )
    return null
  const someone = skillful && items.length < 2 ? goodOne.exec(phrase.replace(/\.$/u, ''))?.[0] : undefined
  if (someone) return `I am ${withIndefinite(loweredPhrase(someone))}`
  const office = roleNouns.has(phraseHead(phrase)?.word ?? '')
  if (!skillful || (entry === null && office) || items.length < (entry?.kind === 'skill' ? 1 : 3))
    return entry?.kind === 'skill' && !quality.test(rest) ? single(label, loweredPhrase(rest)) : null
  const tools = items.some((item) => isTool(item) && !/^\d/u.test(item))
  const isKnown = (item: string) => quality.test(item) || isSurelySkill(item) || (tools && isNamed(item))
  if (label === undefined && entry === null && !items.every(isKnown)) return null
  const being = items.filter((item) => quality.test(item))
  const having = items.filter((item) => !quality.test(item))
  if (having.length === 0) return `I am ${spokenList(being.map(small))}`
  const own = having.map((item, at) =>
    at === 0 && having.length > 1 && having.slice(1).every((one) => /^\p{Ll}/u.test(one))
      ? loweredPhrase(listItem(item))
      : listItem(item),
  )
  const told = single(label, / and /u.test(own.at(-1) ?? '') ? own.join(', ') : spokenList(own))
  return being.length > 0 ? `${told}, and I am ${spokenList(being.map(small))}` : told
}

/** "Afrikaans (reading)" is read; what was learnt at school is spoken with that behind it. */
function spokenOrRead(language: string): string {
  const read = /^(?<name>\p{Lu}\p{L}+) \((?:reading|read|reading only|reading knowledge)\)$/u.exec(language)?.groups
    ?.name
  if (read) return `I read ${read}`
  return `${/\b(?:read|reading|written|notions)\b/iu.test(language) ? 'My skills include' : 'I speak'} ${language}`
}

/** Languages of signs are used, not spoken. */
const signLanguage =
  /^(?<name>(?:British|Irish|American) Sign Language|BSL|ISL|ASL|Makaton|Signalong)(?:,? [(–-]? ?(?<how>(?:[Ll]evels? \d(?: and \d)?|basic|fluent|conversational|intermediate|beginner)[^()]*)\)?)?$/u

/** The items of a list; what an item says in brackets does not make it long. */
function skillItems(rest: string): string[] {
  const items = listed(rest).flatMap((item) => item.split(/(?<=\p{Ll}{3}) \+ (?=\p{L}{3})/u))
  if (items.length > 0 || !/\s[·|•]\s/u.test(rest)) return items
  const parts = rest
    .replace(/\.$/u, '')
    .split(/(?:,|\s[·|•])\s+(?![^(]*\))/u)
    .map((part) => part.trim())
  return parts.every(
    (part) =>
      /^\P{P}/u.test(part) &&
      part
        .replace(/\([^()]*\)/gu, '')
        .trim()
        .split(/\s+/u).length <= 5,
  )
    ? parts
    : []
}

/** "Spanish, conversational": how well stands behind the comma. */
const spokenLevel =
  /^(?<name>\p{Lu}\p{Ll}+), (?<level>(?:fluent|native|bilingual|conversational|basic|intermediate|advanced|good|fair|rusty|beginner|mother tongue)(?: [^,;]*)?)$/iu

/** A name of a programme or tool among what is listed: "QuickBooks", "SAP EWM basic", "Excel". */
const isTool = (item: string): boolean =>
  /^(?:\p{L}*\p{Lu}{2}|\p{Lu}\p{Ll}+\p{Lu})|\d|^(?:Excel|Word|Outlook|Office|Photoshop|Sage|Xero|Python|Java|Canva|Figma|Git|Linux|Windows|Teams|Zoom|Salesforce|Tableau)\b/u.test(
    item,
  )

/** What people do for pleasure, which is no skill wherever it is listed. General knowledge. */
const pastime =
  /^(?:(?:sea|fly|coarse|open water|wild|trail|fell|hill|long[- ]distance|country|house|church|pub|board|video|live|amateur|indoor|vegetable) )*(?:running|runs?|jogging|cycling|walking|walks|hiking|swimming|climbing|bouldering|kayaking|surf(?:ing)?|sailing|fishing|angling|forag(?:e|ing)|football|rugby|cricket|netball|tennis|badminton|golf|darts|snooker|yoga|pilates|gym|choirs?|singing|gigs|concerts|theatre|cinema|films?|music|guitar|piano|drums|gardening|garden|allotments?|plants|baking|cooking|reading|books|quiz(?:zes| nights?)?|crosswords|chess|knitting|crochet|sewing|quilting|pottery|painting|drawing|photography|travel(?:ling)?|camping|caravanning|games|gaming|birdwatching|bird watching|bees|beekeeping|dogs|horses|dancing|park ?run|triathlons?|marathons?|genealogy|family history|history|poetry|art|museums|collecting \p{L}+)$/iu

/** A year, a grade or a degree among what is listed: the line is no list of skills. */
const notSkill = new RegExp(
  `^\\(?(?:19|20)\\d{2}(?: ?[–-] ?(?:(?:19|20)?\\d{2}|present|now))?\\)?(?: \\([^()]*\\))?$|\\b(?:passe[sd]|distinction|merit|honours)$|${degreeLetters.source}`,
  'iu',
)

/** How well something is known, or when, without what: a piece of the line beside it. */
const levelAlone =
  /^(?:fluent|native|bilingual|conversational|basic|intermediate|advanced|beginner|good|fair|rusty|mother tongue|first language|school level|spoken|some|ok(?:ay)?)$/iu
/** Who belongs to a body or has a paper: "GPA member", "permit holder". */
const belonging = /\b(?:member|fellow|associate|affiliate|holder|steward|trustee|governor)(?: \([^()]*\))?$/iu
/** "Danish good", "Irish school level", "French GCSE level": a language with its level behind it is spoken or read, and no thing. */
const tongueWithLevel = (item: string): boolean => {
  const { name, level } = /^(?:\p{L}+ )?(?<name>\p{L}+) (?<level>\p{L}[^()]*)$/u.exec(item)?.groups ?? {}
  return (
    tongues.has(name?.toLowerCase() ?? '') &&
    /^(?:(?:school|GCSE|A|O|degree|business|tourist|holiday|beginner|basic|good|working) ?-?level|good|fair|ok(?:ay)?|rusty|passable|fluent)$/iu.test(
      level ?? '',
    )
  )
}
/** What is no skill on any list. */
const isStray = (item: string): boolean => levelAlone.test(item) || belonging.test(item) || tongueWithLevel(item)

/** What is a skill wherever it stands: a tool by its name, or what one does by its last word, which is no pastime. Under no heading a list may be of anything. */
const isSurelySkill = (item: string): boolean =>
  !pastime.test(item) &&
  ((isTool(item) && !/^\d/u.test(item)) ||
    /(?:ing|tion|ment|ance|ship|ity|work|control|care|skills?|software|systems?)$/u.test(
      item.replace(/ \([^()]*\)$/u, ''),
    ))

/** A name among tools by theirs. */
const isNamed = (item: string): boolean => /^\p{Lu}/u.test(item) && !pastime.test(item)

/** An act or a quality by its ending, or two words and more in small letters: what a list may name beside languages. A name alone may be a place. */
const isCraft = (item: string): boolean =>
  /(?:ing|tion|ment|ance|ship|ity|work|control|care|writing|typing)$|\s\p{Ll}/u.test(item) || /^\p{Ll}/u.test(item)

/** Who someone is, or where: "ferry clerk", "at sea". A craft by the name of whoever has it is not told apart, so that it stands as written. */
const isNoSkill = (item: string): boolean =>
  /^(?:can|will|would|could|not|enough|granted|held|renewed|valid|passed|gained|have|still|only|well)\b|^hands[ -]on$|^\p{L}+ first$|^\p{L}+ (?:with|under) \p{L}+$|^(?:at|on|in|with|for|from|by|to|who) |^\S+ years? (?:in|of|at|on|with|as) /iu.test(
    item,
  ) ||
  (/\s/u.test(item) &&
    /^\p{Ll}|\s\p{Ll}/u.test(item) &&
    !/\bliaison$/u.test(item) &&
    [phraseHead(item)?.word, tokens(item).at(-1)?.word].some((word) => roleNouns.has(word ?? '')))

/** "Analytics: Excel, Tableau" behind another theme. */
const themed = /^\p{L}[\p{L} &/-]{1,30}: \S/u

/** Several lists on one line, each under a theme of its own. */
function underThemes(parts: readonly string[], entry: Entry | null): string | null {
  const told = parts.map((part) => skillSentence(part.replace(/^languages?: (?=.*\()/iu, ''), entry))
  if (told.some((one) => one === null)) return null
  const start = 'My skills include '
  const skills = told.flatMap((one) => (one?.startsWith(start) ? [one.slice(start.length)] : []))
  const others = told.flatMap((one) => (one === null || one.startsWith(start) ? [] : [one]))
  return [...(skills.length > 0 ? [`${start}${spokenList(skills)}`] : []), ...others].join('. ')
}

/** "Good communicator": who one is, and no skill. */
const goodOne = /^(?:good|strong|clear|excellent|confident|natural|quick|fast|effective|great) \p{Ll}+(?:or|er)$/iu

/** What one is rather than can: "forklift certified". */
const quality =
  /^(?:\S+ ){1,3}(?:certified|trained|qualified|licen[sc]ed|accredited)$|^(?:very |highly )?(?:smart|fast|level[- ]headed|caring|confident|quick|neat|polite|hands[- ]on|good on the phone|reliable|tidy|punctual|hard[- ]?working|numerate|literate|sociable|outgoing|energetic|loyal|trustworthy|honest|patient|calm|friendly|polite|organised|organized|flexible|adaptable|dependable|conscientious|careful|quick to learn|(?:good|great|brilliant|excellent|patient|gentle|confident) with \p{L}+|(?:strong|weak|good|quick|handy|better|best) (?:on|at|with|in) \p{L}+(?: \p{L}+)?|patient|self-motivated|motivated|enthusiastic|approachable|discreet|cheerful|practical|thorough|creative|resourceful|physically fit|fit)$/iu

/** What was studied, and what one belongs to, are no skills. */
const ofStudies =
  /^(?:(?:final|first|second|third|key|main|core|optional|elective) (?:year )?)?(?:modules?|options?|papers|electives?|topics|units|subjects|coursework|dissertation|thesis)\b/iu
const ofBody =
  /^(?:\p{Lu}\S* )+(?:Association|Society|Union|Institute|Institution|Guild|Federation)$|^(?:Equity|BECTU|UNISON|Unite|GMB|RCN|NUJ|NEU|NASUWT|Prospect|Usdaw)$/u

/** "Reliable" inside a sentence. */
const small = (item: string): string =>
  /^\p{Lu}\p{Ll}+(?: |$)/u.test(item) && !/ (?:certified|trained|qualified|licen[sc]ed|accredited)$/iu.test(item)
    ? item.charAt(0).toLowerCase() + item.slice(1)
    : loweredPhrase(item)

/** One word of a list of skills is as likely a name ("Genesys") unless it ends like an act or a quality. */
function listItem(item: string): string {
  if (
    /^\p{Lu}\p{Ll}+ \((?:[^()]* )?(?:database|software|system|platform|app|tool|package|program|programme)\)$/u.test(
      item,
    )
  )
    return item
  if (/^Excel\b|^(?:Audition|Premiere|Access|Publisher|Animate|Illustrator)$/u.test(item)) return item
  if (/^\p{L}+-\p{Lu}|^\p{Lu}\p{Ll}+ (?:\d+\p{Lu}?\b|\p{Lu}{2}|and \p{Lu}\p{Ll})/u.test(item)) return item
  if (/^\p{Lu}\p{Ll}+$/u.test(item) && massNouns.has(item.toLowerCase())) return item.toLowerCase()
  return / /u.test(item) || /(?:ing|tion|ment|ance|ship|ity|work|control|care)$/u.test(item)
    ? loweredPhrase(item)
    : item
}

/** "Excel: pivot tables, SUMIFS" is of a programme and says what of it; "Rigging: splicing, hoists" names the sort. */
function single(label: string | undefined, told: string): string {
  if (label && isProgramme.test(label))
    return `My skills include ${label} (${told.replace(/(?<!,) and (?=[^,]*$)/u, ', ')})`
  return `My skills include ${told}${label && !generic.test(label) && !headingLike.test(label) ? ` (${loweredPhrase(label)})` : ''}`
}

const isProgramme =
  /^(?:MS |Microsoft |Google |Adobe )?(?:Excel|Word|Outlook|Access|PowerPoint|Photoshop|InDesign|Illustrator|AutoCAD|SolidWorks|Revit|Xero|SAP|Salesforce|WordPress|Jira|Tableau|Power BI|Python|Java|SQL|R|AWS|Azure)$/u

/** "Igbo (fluent)": a level that only languages have. */
const levelled =
  /^\p{Lu}\p{Ll}+ ?[(:–-] ?(?:fluent|native|bilingual|conversational|mother tongue|first language|working proficiency|intermediate|[ABC][12])\b[^,;]*$/iu

/** A language under the heading for languages, known or not: "Kikuyu (native)". */
const named = (phrase: string): string | null =>
  isTongueFirst(phrase) &&
  (/^\p{Lu}\p{L}+(?:[ ,:(–-]|$)/u.test(phrase) ||
    /^(?:\p{Ll}+ ){1,2}\p{Lu}\p{L}+$|^\p{Ll}+\p{Lu}\p{Ll}+$/u.test(phrase)) &&
  listed(phrase).length < 3 &&
  phrase.split(/\s+/u).length <= 6 &&
  !/^\p{L}+ \p{Lu}\p{L}+ \p{Lu}\p{L}+$|^\p{Lu}\p{L}+ \p{Ll}+ \p{Ll}*(?:er|or|ist)$/u.test(
    phrase.replace(/ Language$/u, ''),
  ) &&
  !/proficiency|\d{3}/iu.test(phrase)
    ? phrase.replace(/^(\p{L}+)(?:,| –| -|:) (.+)$/u, '$1 ($2)')
    : null

/** "Homelab, amateur radio" under languages: what stands before a comma or a bracket has to be one. */
const isTongueFirst = (phrase: string): boolean =>
  !/[,(]/u.test(phrase) ||
  isTongue(phrase.split(/[,(]/u, 1)[0]?.trim() ?? '') ||
  /^\p{L}+ ?[(,] ?(?:(?:very |quite )?(?:fluent|native|bilingual|conversational|mother tongue|first language|working|intermediate|basic|good|fair|rusty|spoken|written|read|reading|beginner|advanced|limited|full|professional|school|some|a little|[ABC][12])\b)/iu.test(
    phrase,
  )

const isTongue = (item: string): boolean =>
  tongues.has(
    /^(?:some |basic |fluent |conversational |native |working |good |a little |(?:a )?bit of |rusty )?(?<name>\p{L}+)(?=\s*[(:–-]|$| (?:fluent|native|basic|spoken|intermediate|advanced|[ABC][12]))/iu
      .exec(item)
      ?.groups?.name?.toLowerCase() ?? '',
  )

/** "Norse and Frisian (both native)". */
const bothTongues = (item: string): boolean => {
  const { one = '', other = '' } = /^(?<one>\p{L}+) and (?<other>\p{L}+) \([^()]*\)$/u.exec(item)?.groups ?? {}
  return tongues.has(one.toLowerCase()) && tongues.has(other.toLowerCase())
}

function languages(phrase: string): string | null {
  const pair = /^(?<a>\p{L}+(?: \p{L}+)?) and (?<b>(?:a little )?\p{L}+(?: \p{L}+)?)$/u.exec(phrase)?.groups
  const items = pair ? [pair.a ?? '', pair.b ?? ''] : listed(phrase)
  const all = (items.length > 0 ? items : [phrase]).map((item) => item.replace(/^languages?: /iu, ''))
  const tongue = isTongue
  const alike = (item: string) =>
    tongue(item) || bothTongues(item) || /^(?:some|basic|a little) \p{Lu}\p{Ll}+(?:ese|ish|ian|an|ic)$/u.test(item)
  if (items.length > 0 && (tongue(all[0] ?? '') || bothTongues(all[0] ?? '')) && all.every(alike))
    return loweredLevel(
      spokenList(all.map((item) => item.replace(/^(\p{L}+) ([ABC][12])$/u, '$1 ($2)')))
        .replace(/ – (?<how>(?:all|both) \p{L}+)$/u, ' ($<how>)')
        .replace(/(?<=^|, | and )(?:a )?bit of /gu, 'a bit of '),
    )
  const { name, level } = /^(?<name>\p{L}+): (?<level>.+)$/u.exec(phrase)?.groups ?? {}
  if (name && level && tongues.has(name.toLowerCase())) return `${name} (${level})`
  return items.length < 2 && tongue(phrase) && phrase.split(/\s+/u).length <= 6 ? loweredLevel(phrase) : null
}

/** "Fluent Welsh" inside a sentence. */
const loweredLevel = (text: string): string =>
  text
    .replace(
      /\((?:Full|Limited|Professional|Native|Elementary|Fluent|Conversational|Basic|Intermediate|Advanced)\b[^)]*\)/gu,
      (level) => level.toLowerCase(),
    )
    .replace(/^(\p{L}+) ([ABC][12])$/u, '$1 ($2)')
    .replace(/^(\p{L}+) [–-] ([^,;()]+)$/u, '$1 ($2)')
    .replace(/^(\p{L}+) ([ABC][12]) \(([^()]+)\)$/u, '$1 ($2, $3)')
    .replace(/^(?:Working|Rusty|Fluent|Native|Basic|Conversational|Some|Good|Intermediate|Advanced)(?= )/u, (word) =>
      word.toLowerCase(),
    )
