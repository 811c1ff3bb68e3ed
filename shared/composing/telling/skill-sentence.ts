import type { Entry } from '../../domain/entry.ts'
import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { degreeLetters } from '../credentials/credential-words.ts'
import { cardItem } from '../credentials/held/card-item.ts'
import { isKnownWord } from '../phrases/is-known-word.ts'
import { listed } from '../phrases/listed.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { massNouns } from '../phrases/mass-nouns.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { spokenList } from '../phrases/spoken-list.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import { areSkills } from './skill-sentence-proved.ts'
import { spokenTongues } from './spoken-tongues.ts'
import { tongues } from './tongues.ts'

const generic =
  /^(?:other language\(s\)|mother tongue\(s\)|(?:key|core|other|main|technical|professional|additional|general|personal) )?(?:skills?|strengths|competenc(?:e|ies)|languages?|it|tools|toolbox|toolkit|kit|extras?|software|expertise|summary|profile|interests)(?: (?:and|&) (?:tools|software|skills|interests|languages))?$/iu
/** Headings of a CV, which named a part of it: "Programming languages", "Computer skills". */
const headingLike =
  /(?:^|[\s&/])(?:skills?|strengths|competenc(?:e|ies)|languages?|tools|software|expertise|technolog(?:y|ies)|technical|systems|frameworks|libraries|platforms|databases|packages|programs|programming|computing|computers?|stack|applications|data)$/iu
/** A bare list of skills or languages as a sentence: "My skills include R, SQL and Python.", "I speak Welsh (fluent)." Null for everything else. */
export function skillSentence(text: string, entry: Entry | null): string | null {
  const told = spokenTongues(text) ?? skillTold(text, entry)
  return told !== null && areSkills(told) ? told : null
}

function skillTold(text: string, entry: Entry | null): string | null {
  const [first] = tokens(text)
  if (first && verbForm(first.word)?.form === 'past' && tokens(text).length > 3) return null
  const phrase = text
    .replace(/(?<=^|, | · |[|;] )(?:a )?(?<some>bit|little) of (?=\p{L})/giu, 'a $<some> of ')
    .replace(/(?<=^|, | · |[|;] )(?<what>\p{L}+) (?<some>a bit|a little)(?=$|[,.;|]| ·)/gu, '$<some> of $<what>')
    .replace(/^(?<what>\p{L}+ [\p{L} ]+) [–—] (?<of>[^–—:()]+)$/u, '$<what> ($<of>)')
    .replace(/(?<=\btyping),? (?<speed>\d+ ?wpm)(?=$|[,.;])/giu, ' ($<speed>)')
    .replace(/(?<=\p{L}) (?:incl\.?|including) (?<what>[^,;:()]+)(?=$|[,.;])/gu, ' (including $<what>)')
    .replace(/^(?:Languages|Tools|Skills|Software|Systems|Frameworks|Libraries) (?=\p{Lu}[\p{L}+#]*,)/u, '')
  const able = /^(?:can|able to) (?<what>(?!be\b)\p{L}+(?: \p{L}+){0,6})$/iu.exec(phrase.replace(/\.$/u, ''))?.groups
    ?.what
  if (able && entry?.kind === 'skill') return `I can ${able.replace(/\bon own\b/u, 'on my own')}`
  const parts = phrase.split(/\s+[·•|;]\s+/u)
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
    return entry?.kind === 'skill' && !quality.test(rest)
      ? single(label, ofOffice.test(rest) ? `the ${rest}` : isStuff(rest) ? rest.toLowerCase() : loweredPhrase(rest))
      : null
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
const goodOne = /^(?:good|strong|clear|excellent|confident|natural|quick|fast|effective|great) \p{L}+(?:or|er)$/iu

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

/** "Bread": a stuff by one word, which is no name. */
const isStuff = (item: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(item) && massNouns.has(item.toLowerCase())

/** "Land Registry portal": one of its sort, of a body that is named. */
const ofOffice = /^(?:\p{Lu}[\p{L}\d]+ ){1,4}(?:portal|database|website|intranet)$/u

/** One word of a list of skills is as likely a name ("Genesys") unless it ends like an act or a quality. */
function listItem(item: string): string {
  if (
    /^\p{Lu}\p{Ll}+ \((?:[^()]* )?(?:database|software|system|platform|app|tool|package|program|programme)\)$/u.test(
      item,
    )
  )
    return item
  if (ofOffice.test(item)) return `the ${item}`
  if (/^\p{Lu}\p{Ll}+ of \p{Lu}\p{Ll}/u.test(item)) return item
  if (/^(?:Excel|Android|Apple|Windows)\b|^(?:Audition|Premiere|Access|Publisher|Animate|Illustrator)$/u.test(item))
    return item
  if (/^\p{L}+-\p{Lu}|^\p{Lu}\p{Ll}+ (?:\d+\p{Lu}?\b|\p{Lu}{2}|and \p{Lu}\p{Ll})/u.test(item)) return item
  if (isStuff(item)) return item.toLowerCase()
  return / /u.test(item) || /(?:ing|tion|ment|ance|ship|ity|work|control|care)$/u.test(item)
    ? loweredPhrase(item)
    : item
}

/** "Excel: pivot tables, SUMIFS" is of a programme and says what of it; "Rigging: splicing, hoists" names the sort, which stands before all of its things: behind the last it would be of that one alone. */
function single(label: string | undefined, told: string): string {
  if (label && isProgramme.test(label))
    return `My skills include ${label} (${told.replace(/(?<!,) and (?=[^,]*$)/u, ', ')})`
  const theme = label && !generic.test(label) && !headingLike.test(label) ? inSmall(shouted(label)) : null
  if (theme === null) return `My skills include ${told}`
  const names = / and |, /u.test(told) && !/[()]/u.test(told) && !howWell.test(theme)
  return names ? `My skills include ${theme} (${told})` : `My skills include ${told} (${theme})`
}

/** "MACHINES": a heading by an everyday word. */
const shouted = (label: string): string =>
  /^\p{Lu}{5,}$/u.test(label) && isKnownWord(label.toLowerCase(), { whole: true }) ? label.toLowerCase() : label

/** "Cloud", "Case management": a theme begins small unless it may be a name ("Adobe"). */
const inSmall = (label: string): string =>
  /^\p{Lu}\p{Ll}+(?= \p{Ll}|$)/u.test(label) &&
  isKnownWord(label.split(' ', 1)[0]?.toLowerCase() ?? '', { whole: true })
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : loweredPhrase(label)

/** "Confident with", "advanced": how well what stands behind the label is known. */
const howWell =
  /^(?:basic|some|good|strong|advanced|intermediate|expert|proficient|confident|competent|familiar|experienced|comfortable|fluent|skilled|learning|beginner|daily|regular|working|strongest|also|plus|learnt|taught|used|certified|trained|currently|new|best)(?! \p{L}+(?:ing|ion|ment)$)(?:$| )|\b(?:level|knowledge|user|use)$/iu

const isProgramme =
  /^(?:MS |Microsoft |Google |Adobe )?(?:Excel|Word|Outlook|Access|PowerPoint|Photoshop|InDesign|Illustrator|AutoCAD|SolidWorks|Revit|Xero|SAP|Salesforce|WordPress|Jira|Tableau|Power BI|Python|Java|SQL|R|AWS|Azure)$/u

const isTongue = (item: string): boolean =>
  tongues.has(
    /^(?:some |basic |fluent |conversational |native |working |good |a little |(?:a )?bit of |rusty )?(?<name>\p{L}+)(?=\s*[(:–-]|$| (?:fluent|native|basic|spoken|intermediate|advanced|[ABC][12]))/iu
      .exec(item)
      ?.groups?.name?.toLowerCase() ?? '',
  )

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
