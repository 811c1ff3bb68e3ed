import type { Entry } from '../../domain/entry.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'

const placed =
  /^(?:the )?(?<what>.*\b(?:finalist|nominee|winner|runner-up|prizewinner|medallist|laureate|of the (?:year|month|quarter)))\b(?<rest>.*)$/iu
const prizes = /\b(?<what>award|prize|medal|scholarship|bursary|fellowship|commendation|grant|studentship)s?\b/iu

/**
 * A prize told without its verb: "Young Baker of the Year, Mill Guild, 2021" → "I was Young Baker of the Year (Mill Guild, 2021)", "2011 Second prize, Quill Contest" →
 * "My awards include Second prize, Quill Contest (2011)". Null for what is none.
 */
export function honourSentence(given: string, entry: Entry | null): string | null {
  const phrase = givenBy(given)
    .replace(/\) (?=(?:19|20)\d{2}$)/u, ', ')
    .replace(/(?<=\([^()]*, (?:19|20)\d{2})$/u, ')')
  if (
    /\b(?:managed|wrote|judged?|organised|applied|applications|bids?)\b/iu.test(phrase) ||
    /\bgrade \d$|^[^,()]*\bconference(?=$|,| \()/iu.test(phrase) ||
    phrase.split(/\s+/u).length > 14
  )
    return null
  if (verbForm(/^[^:]+: (?<verb>\p{Ll}+)/u.exec(phrase)?.groups?.verb ?? '')?.form === 'past') return null
  const first = /^won (?:the )?(?<prize>\p{L}[^,()]*?)(?:,? \(?(?<in>(?:19|20)\d{2})\)?)?$/iu.exec(phrase)?.groups
  if (first?.prize)
    return `I won ${/\s\p{Lu}/u.test(first.prize) ? first.prize : loweredPhrase(first.prize)}${first.in ? ` in ${first.in}` : ''}`
  const won = /^winner of (?:the )?(?<prize>\p{L}[^,()]*?)(?:,? \(?(?<in>(?:19|20)\d{2})\)?)?$/iu.exec(phrase)?.groups
  if (won?.prize) return `I won the ${won.prize}${won.in ? ` in ${won.in}` : ''}`
  const prize = entry?.kind === 'award'
  const commended = /^(?<how>(?:very )?highly commended|commended)(?:, | \(|$)(?<rest>.*?)\)?$/iu.exec(phrase)?.groups
  if (prize && commended?.how)
    return `I was ${commended.how.toLowerCase()}${commended.rest ? ` (${commended.rest})` : ''}`
  const title = /\bof the (?:year|month|quarter)\b/iu.test(phrase)
  if (!prize && !title && entry !== null && entry.kind !== 'other') return null
  const { year = '', text = phrase } =
    /^(?<year>(?:19|20)\d{2}(?:[–-](?:19|20)\d{2})?)(?:[.,:;]| [–—-])? (?<text>.+)$/u.exec(phrase)?.groups ?? {}
  if (onlyPlace.test(text)) return null
  const {
    name,
    place,
    on = '',
  } = /^(?<name>[^,]+), (?<place>finalist|nominee|winner|runner-up)(?:, (?<on>(?:19|20)\d{2}))?$/iu.exec(text)
    ?.groups ?? {}
  if (name && place) return `I was a ${place.toLowerCase()} for the ${name}${on || year ? ` (${on || year})` : ''}`
  const among =
    /^(?<name>[^,()]+), (?<event>\p{Lu}[^,()]+?)(?: (?<on>(?:19|20)\d{2}))? [–-] (?<place>finalist|nominee|winner|runner-up)$/u.exec(
      text,
    )?.groups
  if (among?.name && among.place)
    return `I was a ${among.place} for ${among.name} (${[among.event, among.on ?? year].filter(Boolean).join(', ')})`
  const contest =
    /^(?<in>[^,()]+\b(?:Competition|Contest|Championships?|Show|Challenge|Olympiad|Cup|Games|Fair))(?: \(|, )(?<place>(?:first|second|third|fourth|joint first|1st|2nd|3rd)(?: (?:place|prize))?(?: [^,()]*)?)(?:, (?<on>(?:19|20)\d{2}))?\)?(?:,? \(?(?<behind>(?:19|20)\d{2})\)?)?$/iu.exec(
      text,
    )?.groups
  if (contest?.in && contest.place) {
    const won = [contest.on ?? contest.behind ?? year].filter(Boolean)
    return `I took ${contest.place.toLowerCase()} at the ${contest.in.replace(/^the /iu, '')}${won.length > 0 ? ` (${won[0]})` : ''}`
  }
  const short = shortListed.exec(
    text.replace(/^(?<how>[SL]\p{Ll}+listed)(?:,| for) (?<name>\p{Lu}[^,()]*)/u, '$<name>, $<how>'),
  )?.groups
  if (short?.name && short.how)
    return `I was ${short.how.toLowerCase()}listed for the ${short.name.replace(/^the /iu, '').replace(/ awards$/u, ' Awards')}${short.on || year ? ` (${short.on ?? year})` : ''}`
  const listed = contestNamed.exec(text)?.groups
  if (listed?.event && listed.place)
    return `I ${placing[listed.place.toLowerCase()] ?? placing.finalist} ${listed.name} (${[listed.event, listed.on ?? year].filter(Boolean).join(', ')})`
  const fellow = fellowOf.exec(text)?.groups
  if (prize && fellow?.who)
    return `I was ${withIndefinite(fellow.who)} (${[fellow.of, fellow.on ?? year].filter(Boolean).join(', ')})`
  const { what, rest = '' } = placed.exec(text)?.groups ?? {}
  if (what?.includes(':')) return null
  const when = (said: string) => [said.replace(/^[,\s]+|[\s,]+$/gu, ''), year].filter(Boolean).join(', ')
  const ofTime = /^(?<who>.*?) of the (?:year|month|quarter)$/iu.exec(what ?? '')?.groups
  if (ofTime && !isPerson(ofTime.who ?? '')) return `My awards include ${inQuotes(bracketed(text, year))}`
  if (what && (prize || prizes.test(text) || / of the /iu.test(what)))
    return `I was ${article(/^\p{L}+ \p{Ll}+ of\b/u.test(what) ? loweredPhrase(what) : what)}${when(rest) ? ` (${when(rest).replace(/^\(|\)$/gu, '')})` : ''}`
  if (!prize && !/^(?:\p{L}+[’' -]){0,4}\p{L}*(?:award|prize|medal|scholarship)\b/iu.test(text)) return null
  if ((funder.test(text) && !prizes.test(text)) || / [–—-] /u.test(text)) return null
  return `My awards include ${inQuotes(bracketed(whole(text), year))}`
}

/** "Silver, rye loaf": how one was placed, in a contest that another line names. */
const onlyPlace =
  /^(?:gold|silver|bronze|platinum|(?:first|second|third)(?: place)?|[1-3](?:st|nd|rd)(?: place)?)(?=$|,| \()/iu

/** "Kirkby Bread Awards: finalist, Young Baker of the Year": whose contest it was stands before the colon. */
const contestNamed =
  /^(?<event>\p{L}[^:,()]+): (?<place>finalist|nominee|runner-up|winner|shortlisted)(?:, | (?:for |in )?|: )(?<name>\p{L}[^:,()]*?)(?:,? \(?(?<on>(?:19|20)\d{2})\)?)?$/iu

/** "Rye Press Union: Story of the Year 2022" → "Story of the Year, Rye Press Union, 2022": who gives a prize stands behind it. */
const givenBy = (line: string): string =>
  line.replace(
    /^(?<by>\p{Lu}[^:,()]+\b(?:Awards?|Prizes|Union|Association|Guild|Society|Institute|Council|Federation|Trust|Club)(?: (?<in>(?:19|20)\d{2}))?): (?<prize>\p{Lu}[^:,()]* of the (?:Year|Month|Quarter))(?:,? \(?(?<on>(?:19|20)\d{2})\)?)?$/u,
    (_, by: string, within: string | undefined, prize: string, on: string | undefined) =>
      [prize, within ? by.slice(0, -5) : by, on ?? within].filter(Boolean).join(', '),
  )

/** "Rye Picture Prize, shortlist, 2019": one was named for it and did not have it. */
const shortListed =
  /^(?<name>\p{Lu}[^,():]+?)(?:, | [–—-] | \()(?<how>[Ss]hort|[Ll]ong)[- ]?list(?:ed)?(?:,? \(?(?<on>(?:19|20)\d{2}(?:(?:,| and|–) (?:19|20)\d{2})*))?\)?$/u

const placing: Readonly<Record<string, string>> = {
  finalist: 'was a finalist for',
  nominee: 'was a nominee for',
  shortlisted: 'was shortlisted for',
  'runner-up': 'was a runner-up for',
  winner: 'won',
}

/** "Fellow, Harbour Radio Programme": who one was there, and no prize of that name. */
const fellowOf =
  /^(?<who>(?:\p{Lu}\p{Ll}+ )?(?:Fellow|Scholar|Ambassador|Laureate|Delegate|Artist in Residence|Writer in Residence))(?:, | \(| – )(?<of>\p{Lu}[^()]+?)\)?(?:,? \((?<on>(?:19|20)\d{2})\))?$/u

/** "Eel Research Fund, “Counting elvers”, £8,000": who gave something, and not what was given. */
const funder =
  /^(?!The |An? )[^,("“]*\b(?:Council|Fund|Foundation|Trust|University|Society|Academy|Commission|Institute)(?: of [^,("“]+)?, (?=["“\p{Lu}])/u

/** Who is honoured, and not what they made: "Young Baker", not "Coastal Story". General knowledge. */
const isPerson = (what: string): boolean =>
  roleNouns.has(phraseHead(what)?.word ?? '') ||
  /\b(?:employee|colleague|player|rookie|newcomer|student|pupil|hero|woman|man|person|member|star|talent|athlete|sportsman|sportswoman|cadet|carer|grocer|butcher|farmer|chef|graduate|entrepreneur|mentor|\p{L}{3,}(?:er|or|ist|ian|eer))$/iu.test(
    what,
  )

/** "Best poster, Benelux Ecology Days, 2018" → "Best poster (Benelux Ecology Days, 2018)". */
function bracketed(given: string, year: string): string {
  const text = given.replace(/^(?:First|Second|Third|Fourth|Fifth|Joint|Best|Highly) (?=\p{Ll})/u, (word) =>
    word.toLowerCase(),
  )
  const asked = /^(?<name>[^,()]+), (?<by>[^()]+) \((?<more>[^()]*)\)$/u.exec(text)?.groups
  if (asked) return `${asked.name} (${[asked.by, asked.more, year].filter(Boolean).join(', ')})`
  const { what = text, rest = '' } = /^(?<what>[^,()]+), (?<rest>[^()]+)$/u.exec(text)?.groups ?? {}
  const behind = [rest, year].filter(Boolean).join(', ')
  const dated = /^(?<what>.*) \((?<own>[^()]+)\)$/u.exec(what)?.groups
  if (behind === '') return what
  return dated ? `${dated.what} (${dated.own}, ${behind})` : `${what} (${behind})`
}

const article = (what: string): string => (/of the (?:year|month|quarter)$/iu.test(what) ? what : `a ${what}`)

/** "Army Commendation Medal" is said with its article; a place in a contest is not. */
const whole = (text: string): string =>
  /^\p{Lu}[\p{L}’'-]+ (?:(?:\p{Lu}[\p{L}’'-]+|of|for|in|the|and) ){0,6}(?:Medal|Award|Prize|Scholarship|Fellowship|Bursary)(?=$| \(|,| for )/u.test(
    text,
  ) && !/^(?:First|Second|Third|Best|Employee|Highly|Joint)\b/u.test(text)
    ? `the ${text}`
    : oneOf.test(text)
      ? withIndefinite(loweredPhrase(text))
      : text

/** "Merit scholarship", "Silver medal for tone", "Bursary of the Arts Council": one of many. */
const oneOf =
  /^(?!(?:First|Second|Third|Best|Joint|Employee|Highly|An?|The)\b|[^,(]*:)[^,(]*\b(?:scholarship|medal|grant|award|bursary|fellowship|commendation|prize|studentship|trophy)(?=$| \(|,| (?:for|of|from|in|at)\b)/iu

/** A name of no known kind stands in quotation marks, which need no article: "Store of the Year" was given, whatever it is. */
const inQuotes = (name: string): string =>
  /^(?:an?|the|“|"|first|second|third|fourth|joint|two|three|four|five|six|\d)(?![\p{L}])/iu.test(name) ||
  /^[^(]*(?:s|mention|place|prize)(?=$| \()/u.test(name)
    ? name
    : name.replace(/^(?<what>[^(]+?)(?=$| \()/u, (what) => `“${what.charAt(0).toUpperCase()}${what.slice(1)}”`)
