import type { Entry } from '../../domain/entry.ts'
import { fromCapitals } from '../documents/from-capitals.ts'
import { asOne } from '../phrases/as-one.ts'
import { atOrganisation } from '../phrases/at-organisation.ts'
import { capitalled } from '../phrases/capitalled.ts'
import { isNoPost } from '../phrases/is-no-post.ts'
import { isSelfEmployed } from '../phrases/is-self-employed.ts'
import { isStay } from '../phrases/is-stay.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { ofBody } from '../phrases/of-body.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { titleWithSubject } from '../phrases/title-with-subject.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'

/**
 * The words that say where and when an item belongs, to stand before "I …": "As Staff Nurse at Elmwood Hospital (2018–2021)".
 * Null when the entry has nothing to say it with. Only the entry's own facts are used; `dated` asks for the years. An entry that the
 * text has introduced before (`known`) is named by its organisation alone, or without its years: "At Elmwood Hospital".
 */
export function entryContext(
  entry: Entry,
  { dated, known = false }: { dated: boolean; known?: boolean },
): string | null {
  if (known && entry.organisation) return placed(isSelfEmployed(entry.organisation) ? entry : { ...entry, title: null })
  const place = placed(entry)
  if (!place || !dated || known) return place
  const when = period(entry)
  return when ? `${place} (${when})` : place
}

function placed(entry: Entry): string | null {
  const { kind, title: named, organisation } = entry
  const title =
    named && /\p{L}{2}/u.test(named) && (!/^self/iu.test(named) || ownTrade.test(named)) && !isNoPost(named)
      ? inRunning(titleWithSubject(runningTitle(named)))
      : null
  if (named && !organisation && isCalledLikeABody.test(named) && !roleNouns.has(phraseHead(named)?.word ?? ''))
    return placed({ ...entry, title: null, organisation: named })
  const alone = /^(?<how>self[- ]?employed|freelance)(?:,| [–-]) (?<under>\p{L}.*)$/iu.exec(organisation ?? '')?.groups
  if (alone?.how && !title) return `${opened(atOrganisation(alone.under ?? ''))} (${ownWay(alone.how).toLowerCase()})`
  const own = organisation !== null && isSelfEmployed(organisation)
  const where = organisation && (own ? ownWay(organisation) : atOrganisation(organisation))
  switch (kind) {
    case 'work':
    case 'volunteer':
      if (named && where && !own && isStay(named)) return `During ${stayed(loweredPhrase(named))} ${where}`
      if (title && own) return asTitle(title)
      if (title && where)
        return `As ${title} ${ofBody({ kind, title: named }) ? where.replace(/^(?:at|in) /u, 'of ') : where}`
      return where ? opened(where) : title ? asTitle(title) : null
    case 'education':
      return where ? opened(where) : null
    case 'project':
      if (title && roleNouns.has(phraseHead(title)?.word ?? '')) return where ? `As ${title} ${where}` : asTitle(title)
      return title ? `In the project ${title.replace(/\s*\((?:own|personal|side|private) project\)$/iu, '')}` : null
    default:
      return null
  }
}

/** "Fenwick Night Shelter": where one helps, though it stands where a title does. */
const isCalledLikeABody =
  /^(?:\p{Lu}[\p{L}’'.-]*|of|and|the|for|&)(?: (?:\p{Lu}[\p{L}’'.-]*|of|and|the|for|&))* (?:Shelter|Centre|Center|Newspaper|Trust|Club|Society|Association|Food ?[Bb]ank|Pantry|Hospice|Museum|Library|School|College|Church|Hospital|Charity|Foundation|Theatre|Garden|Festival|Choir)$/u

/** "a summer placement", and "work experience", which is no single thing. */
const stayed = (stay: string): string =>
  /\bexperience(?=,| (?:on|of|at|for|in|with|to) |$)/iu.test(stay) ? stay : withIndefinite(stay)

/** A title inside a sentence: a bracket that was never closed goes, and "Trainee teacher" has its capitals like the "Head Teacher" beside it. */
export function runningTitle(title: string): string {
  const bare =
    title
      .replace(/^(?:then|later|afterwards) (?=\p{L})/iu, '')
      .replace(terms, '')
      .replace(/^[\s.,;:–—-]+|\s*\([^)]*$/gu, '') || title
  if (ownTrade.test(bare)) return withIndefinite(bare.charAt(0).toLowerCase() + bare.slice(1))
  const whole = bare.length > 6 ? fromCapitals(bare) : bare
  return capitalled(whole)
}

/** How one was employed at first, and is still: "(part-time)", "(maternity cover, then permanent)". */
const terms =
  / \((?:(?:part|full)[- ]?time|(?:(?:maternity|sickness|parental leave) cover|temporary|fixed[- ]term|agency|temp)(?:,? (?:then|later|now|and then)|,) permanent)\)$/iu

/** "Self-employed carpenter": a trade and no title. */
const ownTrade = /^(?:[Ss]elf-employed|[Ff]reelance) \p{Ll}[\p{Ll} &,-]*$/u

/** "Self-employed", "Working freelance": how one worked, in one's own word. */
const ownWay = (word: string): string => (/^self/iu.test(word) ? 'Self-employed' : 'Working freelance')

/** "As a PhD student", "As a volunteer": in small letters it is no title but a word for who one was. */
const inRunning = (title: string): string =>
  /^(?:Volunteer|Student|Trainee|Apprentice)$/u.test(title)
    ? withIndefinite(title.toLowerCase())
    : isPlainWord.test(title) && !isOnlyOne.test(title)
      ? asOne(title)
      : title

/** "county chair": a body has one, who needs no article. */
const isOnlyOne = /\b(?:chair|chairman|chairwoman|chairperson|treasurer|secretary|president|captain)(?= \(|$)/u

/** A noun in small letters, with no second post behind it. */
const isPlainWord = /^(?:(?:\p{Lu}{2,4}|PhD|MSc|MA) )?(?!.*\b(?:then|later)\b)(?!and )\p{Ll}[\p{Ll} -]*(?= \(|$)/u

const opened = (where: string): string => where.charAt(0).toUpperCase() + where.slice(1)

function period({ kind, start, end }: Entry): string | null {
  const from = start?.slice(0, 4) ?? null
  if (from && end === null && (kind === 'work' || kind === 'volunteer')) return `from ${from}`
  if (end === 'present') return from ? `since ${from}` : null
  const to = end?.slice(0, 4) ?? null
  if (from && to && from !== to) return `${from}–${to}`
  return from ?? to
}

/** "Freelance" says how one worked, not as what. */
const asTitle = (title: string): string => (/^freelance$/iu.test(title) ? 'As a freelance' : `As ${title}`)
