import type { Entry } from '../../domain/entry.ts'
import { tokens } from '../../text/tokens.ts'
import { asOne } from '../phrases/as-one.ts'
import { atOrganisation } from '../phrases/at-organisation.ts'
import { isNoPost } from '../phrases/is-no-post.ts'
import { isOffice } from '../phrases/is-office.ts'
import { isSelfEmployed } from '../phrases/is-self-employed.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { nounStanding } from '../phrases/noun-standing.ts'
import { ofBody } from '../phrases/of-body.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import { runningTitle } from '../sentences/entry-context.ts'
import type { Told } from './told.ts'

const small = new Set(
  'part full time at in of for the and a an to from since until present now current date with as'.split(' '),
)

/**
 * A line that says no more than its entry does, as a sentence: "Barista, Kirkgate Coffee, 2013–2015" → "I worked as Barista at Kirkgate Coffee (2013–2015)". Null for lines that tell
 * more, and for entries that are no post.
 */
export function headerTold(text: string, entry: Entry | null): Omit<Told, 'language'> | null {
  if (!entry?.title || (entry.kind !== 'work' && entry.kind !== 'volunteer')) return null
  const { organisation, location, start, end } = entry
  const title = entry.title.replace(/^[\s.,;:–—-]+/u, '')
  const said = new Set(
    tokens([title, organisation, location, start, end].filter((part) => part !== null).join(' ')).map(
      ({ word }) => word,
    ),
  )
  const more = tokens(text).filter(({ word }) => !said.has(word) && !small.has(word) && !isDatePart(word, entry))
  if (more.length > 0 || !text.toLowerCase().includes(title.toLowerCase())) return null
  if (/^(?:and|or|then) /u.test(title) || isOfUnnamed(title)) return null
  const place = organisation && !isSelfEmployed(organisation) ? ` ${atOrganisation(organisation)}` : ''
  if (isNoPost(title))
    return {
      kind: 'state',
      text: `My experience includes ${oneSuch.test(title) ? withIndefinite(loweredPhrase(title)) : loweredPhrase(title)}${place}${period(entry).replace(/^ since (\d{4})/u, ' (since $1)')}`,
    }
  if (/^volunteer$/iu.test(title) && place !== '')
    return { kind: 'state', text: `I volunteered${place}`.replace(/^I (\p{L}+)/u, tensed(entry)) + period(entry) }
  const held =
    ofBody({ kind: entry.kind, title }) || (office.test(title) && club.test(organisation ?? ''))
      ? place.replace(
          /^ (?:at|in) (?:the )?/u,
          club.test(organisation ?? '') || isBoard.test(organisation ?? '') || / the /u.test(place)
            ? ' of the '
            : ' of ',
        )
      : place
  const when = place.includes(', ') ? period(entry).replace(/^ since/u, ', since') : period(entry)
  if ((office.test(title) || isOffice(title)) && place !== '')
    return {
      kind: 'state',
      text: `I ${end === 'present' ? 'have been' : 'was'} ${asOne(/member$/iu.test(title) ? title.toLowerCase() : loweredPhrase(runningTitle(title)))}${held}${when}`,
    }
  const verb = entry.kind === 'volunteer' && !/volunteer/iu.test(title) ? 'volunteer' : 'work'
  return {
    kind: 'state',
    text:
      `I ${verb}ed as ${asOne(runningTitle(title.replace(/^([^,()]+), ([^,()]+)$/u, '$1 ($2)')))}${place}`.replace(
        /^I (\p{L}+)/u,
        tensed(entry),
      ) + when,
  }
}

/** "Organiser of Rye chess meetup": of something that lacks its article. */
const isOfUnnamed = (title: string): boolean => {
  const of = /^[^,()]* (?:of|for) (?<of>[^,()]+)$/u.exec(title)?.groups?.of ?? ''
  return / \p{Ll}[\p{L}-]*$/u.test(of) && nounStanding(of) !== 'stands'
}

/** Bodies of people who meet for something, of which one is secretary. General knowledge. */
const club =
  /^(?!the )(?:\p{L}[\p{L}’'-]* )*(?:club|society|association|friends|choir|band|league|guild|committee|PT(?:F?A)|group|allotments?|rangers|scouts|guides|singers|players|harriers|model engineers|bellringers|ringers)$/iu

/** "Rye Rights Committee" is said with its article. */
const isBoard = /^(?!the )\p{L}.* (?:committee|board|panel|forum|council|working party)$/iu

/** What one is for a body rather than works as. */
const office =
  /^(?:(?:honorary|deputy|vice|parish|branch|club|board|school|\p{L}+'s) )?(?:treasurer|trustee|secretary|chair|chairman|chairwoman|chairperson|governor|patron|councillor|president|churchwarden|captain|(?:committee |co-opted |founding |founder |life |lay )?member)$/iu

/** Of these one has one. */
const oneSuch = /(?:internship|placement|secondment|traineeship|apprenticeship|round|job)$/iu

/** "worked" of what is over, "have worked" of what goes on. */
const tensed =
  ({ start, end }: Entry) =>
  (_: string, verb: string): string =>
    end === 'present' || (end === null && start === null) ? `I have ${verb}` : `I ${verb}`

/** The years of a post: " since 2019", " (2014–2018)". */
function period({ start, end }: Entry): string {
  const [from, to] = [start?.slice(0, 4), end === 'present' ? null : end?.slice(0, 4)]
  if (end === 'present') return from ? ` since ${from}` : ''
  if (from && to && from !== to) return ` (${from}–${to})`
  return from || to ? ` (${from ?? to})` : ''
}

const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*$|^(?:spring|summer|autumn|fall|winter)s?$/u

function isDatePart(word: string, { start, end }: Entry): boolean {
  const years = [start, end].flatMap((date) => (date ? [date.slice(0, 4), date.slice(2, 4), date.slice(5, 7)] : []))
  return months.test(word) || years.some((year) => year !== '' && Number(year) === Number(word))
}
