import type { Entry } from '../../domain/entry.ts'
import { atOrganisation } from '../phrases/at-organisation.ts'
import { isOffice } from '../phrases/is-office.ts'
import { isSelfEmployed } from '../phrases/is-self-employed.ts'
import { isStay } from '../phrases/is-stay.ts'
import type { Told } from '../telling/told.ts'
import { entryContext } from './entry-context.ts'
import { presentPlace } from './present-place.ts'

/**
 * How a paragraph begins to tell of an entry: "As Cook at The Mill (2014–2018), I …", "In the same role, I …", "Before that, as Cook …, I …",
 * "From 2014 to 2018 I worked as Cook at The Mill, where I …", "I fed 80 guests a day as Cook at The Mill (2014–2018)." `there` stands for the employer the
 * paragraph before was about.
 */
export interface Opening {
  readonly form: 'as' | 'same role' | 'present post' | 'before' | 'period' | 'deed'
  readonly there: boolean
}

const forms = ['as', 'before', 'deed', 'period'] as const

interface Standing {
  /** What the paragraph before told of, when that was an entry. */
  readonly last: Entry | null
  /** How earlier paragraphs began. */
  readonly used: readonly Opening[]
  readonly told: Told
  /** The text has just named this entry, and no other post. */
  readonly justNamed?: boolean
}

/** The opening whose turn it is among those that fit an entry; null for entries that are no post, which have one way only. */
export function openingOf(entry: Entry, { last, used, told, justNamed = false }: Standing): Opening | null {
  if (entry.kind !== 'work' && entry.kind !== 'volunteer') return null
  if (last?.id === entry.id) return { form: 'same role', there: false }
  if (last === null && justNamed && entry.end === 'present' && !isOwnMaster(entry))
    return { form: 'present post', there: false }
  const there = last !== null && last.organisation !== null && last.organisation === entry.organisation
  const turn = used.filter(({ form }) => form !== 'same role').length
  const inTurn = forms.map((_, at) => forms[(turn + at) % forms.length] ?? 'as')
  const form = inTurn.find((one) => one !== used.at(-1)?.form && fits(one, entry, { last, told })) ?? 'as'
  return { form, there }
}

/** Who works for themselves has no post. */
const isOwnMaster = ({ title, organisation }: Entry): boolean =>
  organisation === null
    ? /\b(?:self[- ]?employed|freelance|sole trader|owner)\b/iu.test(title ?? '')
    : isSelfEmployed(organisation) || /\b(?:self[- ]?employed|freelance)\b/iu.test(`${title} ${organisation}`)

function fits(form: Opening['form'], entry: Entry, { last, told }: Pick<Standing, 'last' | 'told'>): boolean {
  const years = yearsOf(entry)
  const act = told.kind === 'act' && told.text.startsWith('I ')
  switch (form) {
    case 'as':
    case 'same role':
    case 'present post':
      return true
    case 'before':
      return act && entry.title !== null && isBefore(entry, last)
    case 'period':
      if (
        entry.kind !== 'work' ||
        !entry.organisation ||
        !years ||
        namesYear.test(told.text) ||
        isStay(entry.title ?? '') ||
        isOffice(entry.title ?? '')
      )
        return false
      if (told.kind === 'thing') return entry.end !== 'present'
      return act && entry.title !== null && !isSelfEmployed(entry.title) && isOneSentence(told.text)
    case 'deed':
      return act && isPlain(told.text) && years !== null && entry.title !== null && entry.organisation !== null
  }
}

/** The whole entry was over when the one told of before it began. */
export function isBefore({ end }: Entry, last: Entry | null): boolean {
  if (!last?.start || !end || end === 'present' || (last.kind !== 'work' && last.kind !== 'volunteer')) return false
  const precision = Math.min(end.length, last.start.length)
  return end.slice(0, precision) <= last.start.slice(0, precision)
}

const namesYear = /\b(?:19|20)\d{2}\b/u
const isOneSentence = (text: string): boolean => !/[.;!?]\s/u.test(text)

/** Short enough for the post to stand behind it without a doubt what it belongs to. */
const isPlain = (text: string): boolean =>
  /^I [^,.;:()“”–]{10,110}\.$/u.test(text) &&
  text.split(' ').length <= 17 &&
  !namesYear.test(text) &&
  !/\b(?:as|at|which|that|who|where|when|while|after|before|was|am|have|had|\p{Ll}{3,}ing)\b/u.test(text)

/** An act with its post, as the opening has it. `text` begins with "I". */
export function openedAct(text: string, { entry, opening, dated }: Opened): string {
  const place = placed(entry, opening)
  switch (opening.form) {
    case 'same role':
      return `In the same role, ${text}`
    case 'present post':
      return `${presentPlace(entry)}, ${text}`
    case 'deed':
      return `${text.replace(/\.$/u, '')} ${lowered(place)} (${yearsOf(entry)}).`
    case 'period':
      return `${opened(since(entry))} I ${entry.end === 'present' ? 'have worked' : 'worked'} ${lowered(place)}, where ${text}`
    case 'before':
      return `Before that, ${lowered(withYears(place, entry, dated))}, ${text}`
    case 'as':
      return `${withYears(place, entry, dated)}, ${text}`
  }
}

/** The beginning of a sentence about one's work there, up to its verb; null for the usual one. */
export function openedWork({ entry, opening }: Pick<Opened, 'entry' | 'opening'>): string | null {
  return opening.form === 'period' ? `${opened(since(entry))}, my work ${lowered(placed(entry, opening))}` : null
}

interface Opened {
  readonly entry: Entry
  readonly opening: Opening
  readonly dated: boolean
}

function placed(entry: Entry, { there }: Opening): string {
  const whole = entryContext(entry, { dated: false }) ?? ''
  const where = there && entry.organisation ? ` ${atOrganisation(entry.organisation)}` : null
  return where && entry.title && whole.endsWith(where) ? `${whole.slice(0, -where.length)} there` : whole
}

function withYears(place: string, entry: Entry, dated: boolean): string {
  const years = dated ? yearsOf(entry) : null
  return years ? `${place} (${years})` : place
}

function yearsOf({ start, end }: Entry): string | null {
  const from = start?.slice(0, 4)
  if (!from || !end) return null
  if (end === 'present') return `since ${from}`
  const to = end.slice(0, 4)
  return from === to ? from : `${from}–${to}`
}

function since({ start, end }: Entry): string {
  const [from = '', to = ''] = [start?.slice(0, 4), end?.slice(0, 4)]
  if (end === 'present') return `since ${from}`
  return from === to ? `in ${from}` : `from ${from} to ${to}`
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const opened = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
