import { drawPerson } from '../people/draw-person.ts'
import type { Person, Role } from '../people/person.ts'
import { type Random, random } from '../random.ts'

const enough = 200_000

/** Markdown texts of 200 KB by what they are made of. Names are coined and numbers drawn, so that hardly a line is there twice, as in a text that somebody wrote. */
export function longTexts(seed: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, { top, part, between }], index) => [
      name,
      filledUp([top], part, { draw: random(seed + index), between }),
    ]),
  )
}

interface Shape {
  readonly top: string
  /** What one more person adds to the text. */
  readonly part: (person: Person, draw: Random) => readonly string[]
  readonly between: string
}

const top = '# Example Person\n\nexample.person@example.org'

const shapes: Readonly<Record<string, Shape>> = {
  'a page of prose and lists': { top: `${top}\n\n## Experience`, between: '\n\n', part: byRole(proseAndList) },
  'a CV of many entries': { top: `${top}\n\n## Experience`, between: '\n\n', part: byRole(headerAndList) },
  'prose alone': { top, between: '\n\n', part: byRole((role, draw) => told(role, draw, 30)) },
  'one list': { top: `${top}\n\n## Experience\n`, between: '\n', part: byRole(list) },
  tables: { top: `${top}\n\n## Experience`, between: '\n\n', part: (person, draw) => [table(person, draw)] },
  'a site’s page with folded parts': {
    top: '---\nlayout: page\ntitle: Example Person\n---\n\n## Experience',
    between: '\n\n',
    part: byRole(folded),
  },
  'short lines': { top: `${top}\n\n## Experience\n`, between: '\n', part: byRole(shortLines) },
  'one line': { top: '', between: ' ', part: byRole((role, draw) => told(role, draw, 10)) },
}

function filledUp(
  start: readonly string[],
  part: Shape['part'],
  { draw, between }: { draw: Random; between: string },
): string {
  const parts = start.filter((text) => text !== '')
  for (let length = 0; length < enough; ) {
    const more = part(drawPerson(draw), draw)
    parts.push(...more)
    length += more.reduce((sum, text) => sum + text.length, 0)
  }
  return parts.join(between)
}

/** A shape whose parts are roles. */
function byRole(write: (role: Role, draw: Random) => string): Shape['part'] {
  return (person, draw) => person.roles.map((role) => write(role, draw))
}

const syllables = [
  'bar',
  'den',
  'fol',
  'gri',
  'hau',
  'kes',
  'lim',
  'mor',
  'nel',
  'ost',
  'pra',
  'quin',
  'ros',
  'tam',
  'vel',
]

function coined(draw: Random): string {
  const word = Array.from({ length: 2 + draw.below(2) }, () => draw.pick(syllables)).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const act = (role: Role, draw: Random): string =>
  `${draw.pick(role.bullets)} with ${draw.below(900) + 2} people of ${coined(draw)}`

const acts = (role: Role, draw: Random, count: number): string[] => Array.from({ length: count }, () => act(role, draw))

const told = (role: Role, draw: Random, count: number): string =>
  acts(role, draw, count)
    .map((text) => `I ${text.charAt(0).toLowerCase()}${text.slice(1)}.`)
    .join(' ')

const employer = (role: Role, draw: Random): string => `${coined(draw)} ${role.organisation}`

function list(role: Role, draw: Random): string {
  return acts(role, draw, 8)
    .map((text) => `- ${text}`)
    .join('\n')
}

function proseAndList(role: Role, draw: Random): string {
  const { title, start, end } = role
  const head = `### ${employer(role, draw)}\n\n_${title}, ${start} – ${end}_`
  return [head, told(role, draw, 12), told(role, draw, 12), list(role, draw)].join('\n\n')
}

function headerAndList(role: Role, draw: Random): string {
  const { title, location, start, end } = role
  const header = `**${title}**, ${employer(role, draw)}, ${location} | ${start} – ${end}`
  return [header, list({ ...role, bullets: role.bullets.slice(0, 3) }, draw)].join('\n\n')
}

function table({ roles }: Person, draw: Random): string {
  const rows = roles.map((role) =>
    [`${role.start} – ${role.end}`, role.title, employer(role, draw), act(role, draw)].join(' | '),
  )
  return ['| When | Role | Where | What |', '| --- | --- | --- | --- |', ...rows.map((row) => `| ${row} |`)].join('\n')
}

function folded(role: Role, draw: Random): string {
  const { title, start, end } = role
  const summary = `<summary><b>${title}</b>, ${employer(role, draw)} (${start} – ${end})</summary>`
  return `<details markdown="block">\n${summary}\n\n${list(role, draw)}\n\n${told(role, draw, 3)}\n</details>`
}

function shortLines(role: Role, draw: Random): string {
  const { title, location, start, end } = role
  return [title, employer(role, draw), location, `${start} – ${end}`, ...acts(role, draw, 4)].join('\n\n')
}
