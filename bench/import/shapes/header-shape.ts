import type { Facts } from '../layouts/layout.ts'
import type { Random } from '../random.ts'

/** One line of a header: its text, and the names in it that are set bold or italic where the format can. */
export interface ShapeLine {
  readonly text: string
  readonly bold: readonly string[]
  readonly italic: readonly string[]
  /** A heading of its own. */
  readonly heading: boolean
}

/** How one author sets every header: the order of title and employer, what parts them, where place and time stand. */
export interface HeaderShape {
  readonly name: string
  readonly write: (facts: Facts, date: string) => readonly ShapeLine[]
}

const parts = [', ', ', ', ' – ', ' | ', ' - ', ' · ', '; ', ' / ', ': ', '\t', '\n', '\n', '\n'] as const
const places = ['none', 'none', 'comma', 'brackets', 'own', 'with date'] as const
const times = ['before', 'colon', 'comma', 'brackets', 'far', 'line above', 'line below', 'between'] as const
const looks = ['plain', 'bold first', 'bold title', 'bold employer', 'italic second', 'heading'] as const

/** Draws a shape. Impossible ones (a colon between names and a colon behind the time) are drawn again. */
export function drawShape(random: Random): HeaderShape {
  const titleFirst = random.chance(0.6)
  const part = random.chance(0.12) && titleFirst ? ' at ' : random.pick(parts)
  const [place, time, look] = [random.pick(places), random.pick(times), random.pick(looks)]
  const two = part === '\n'
  if ((part === ': ' && time === 'colon') || (!two && time === 'between') || (part === '\t' && time === 'far'))
    return drawShape(random)
  if (place === 'with date' && !/^line|far/u.test(time)) return drawShape(random)
  return {
    name: `${titleFirst ? 'T' : 'O'}${JSON.stringify(part)}${titleFirst ? 'O' : 'T'} place ${place} time ${time} look ${look}`,
    write: (facts, date) => {
      const employer = withPlace(facts, place)
      const rows = [titleFirst ? facts.title : employer, titleFirst ? employer : facts.title].join(part).split('\n')
      if (place === 'own') rows.push(facts.location)
      return withTime(rows, { date: place === 'with date' ? `${date}, ${facts.location}` : date, time }).map(
        (text, index) => looked(text, index, { facts, look, titleFirst }),
      )
    },
  }
}

function withPlace({ organisation, location }: Facts, place: (typeof places)[number]): string {
  if (place === 'comma') return `${organisation}, ${location}`
  return place === 'brackets' ? `${organisation} (${location})` : organisation
}

function withTime(rows: readonly string[], { date, time }: { date: string; time: (typeof times)[number] }): string[] {
  const [first = '', ...rest] = rows
  switch (time) {
    case 'before':
      return [`${date}  ${first}`, ...rest]
    case 'colon':
      return [`${date}: ${first}`, ...rest]
    case 'comma':
      return [`${first}, ${date}`, ...rest]
    case 'brackets':
      return [`${first} (${date})`, ...rest]
    case 'far':
      return [`${first}\t${date}`, ...rest]
    case 'line above':
      return [date, ...rows]
    case 'line below':
      return [...rows, date]
    default:
      return [first, date, ...rest]
  }
}

function looked(
  text: string,
  index: number,
  { facts, look, titleFirst }: { facts: Facts; look: (typeof looks)[number]; titleFirst: boolean },
): ShapeLine {
  const [first, second] = titleFirst ? [facts.title, facts.organisation] : [facts.organisation, facts.title]
  const bold =
    look === 'bold first'
      ? first
      : look === 'bold title'
        ? facts.title
        : look === 'bold employer'
          ? facts.organisation
          : ''
  return {
    text,
    bold: bold !== '' && text.includes(bold) ? [bold] : [],
    italic: look === 'italic second' && text.includes(second) ? [second] : [],
    heading: look === 'heading' && index === 0,
  }
}
