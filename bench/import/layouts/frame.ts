import type { Person, Role, Study } from '../people/person.ts'
import type { Random } from '../random.ts'
import { drawDateStyle } from './layout.ts'

/** How a frame writes what it is given: text made safe for HTML, a time, a list. */
export interface Pen {
  readonly date: (times: Pick<Role, 'start' | 'end'>) => string
  /** A time in two pieces, for frames that break it over two lines. */
  readonly dates: (times: Pick<Role, 'start' | 'end'>) => readonly [string, string]
  readonly items: (texts: readonly string[]) => string
}

/** A page design for people's CVs: a style sheet and a body. */
export interface Frame {
  readonly name: string
  readonly css: string
  readonly body: (person: Person, pen: Pen) => string
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const one = (date: string): string =>
  date === 'present' ? 'Present' : `${months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`

export const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const pen: Pen = {
  date: ({ start, end }) => `${one(start)} – ${one(end)}`,
  dates: ({ start, end }) => [`${one(start)} –`, one(end)],
  items: (texts) => `<ul>${texts.map((text) => `<li>${safe(text)}</li>`).join('')}</ul>`,
}

/** A pen that writes times and lists in one of the many ways people do, and whether it writes months. */
export function drawPen(random: Random): { readonly pen: Pen; readonly months: boolean } {
  const style = drawDateStyle(random)
  const items = random.pick<Pen['items']>([
    pen.items,
    pen.items,
    (texts) => texts.map((text) => `<div>• ${safe(text)}</div>`).join(''),
    (texts) =>
      texts
        .map((text) => `<p class=i style="margin:0;padding-left:4mm;text-indent:-4mm">–&ensp;${safe(text)}</p>`)
        .join(''),
  ])
  const date: Pen['date'] = (times) => safe(style.write(times))
  const dates: Pen['dates'] = (times) => {
    const [, start = '', end = ''] = /^(.+?(?: – | - |–| to | — |-(?!\d\d(?!\d)) ?))(.+)$/u.exec(date(times)) ?? [
      '',
      date(times),
      '',
    ]
    return [start.trim(), end]
  }
  return { pen: { date, dates, items }, months: style.months }
}

/** The rows of a person's contact section. */
export const contactOf = ({ email, phone, place }: Person): readonly string[] => [email, phone, place]

/** All skills of a person. */
export const skillsOf = ({ skills }: Person): readonly string[] => skills.flatMap(({ names }) => names)

export const lines = (texts: readonly string[]): string => texts.map((text) => `<div>${safe(text)}</div>`).join('')

export const section = (title: string, content: string): string => `<h2>${title}</h2>${content}`

export const studiesOf = ({ studies }: Person, write: (study: Study) => string): string => studies.map(write).join('')

/** A frame as a whole page to print. */
export function frameHtml({ css, body }: Frame, person: Person, by: Pen = pen): string {
  const base = '@page{size:A4;margin:15mm} body{margin:0;font:10pt Liberation Sans}'
  return `<!doctype html><html lang=en><head><meta charset=utf-8><title>CV</title><style>${base} ${css}</style></head><body>${body(person, by)}</body></html>`
}
