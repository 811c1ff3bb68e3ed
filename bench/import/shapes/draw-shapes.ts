import { drawDateStyle, sectionTitles } from '../layouts/layout.ts'
import { drawPerson } from '../people/draw-person.ts'
import type { Person } from '../people/person.ts'
import { professions } from '../people/professions.ts'
import { variedProfessions } from '../people/varied-people.ts'
import type { Random } from '../random.ts'
import type { PageFormat } from '../writers/write-page.ts'
import { drawShape, type HeaderShape, type ShapeLine } from './header-shape.ts'
import { smallTowns, unusualOrganisations, unusualTitles } from './unusual-people.ts'

interface Drawn {
  readonly name: string
  readonly person: Person
  readonly months: boolean
  readonly content: string
}

/**
 * A CV whose author sets every header alike, in a shape put together from parts (order, separators, lines, places, times, looks), and
 * who held posts of usual and of unusual names: what a name alone does not say, its place beside its siblings does.
 */
export function drawShapes(format: PageFormat, random: Random, index: number): Drawn {
  const base = drawPerson(random, [...professions, ...variedProfessions])
  const roles = base.roles.map((role) => ({
    ...role,
    title: random.chance(0.4) ? random.pick(unusualTitles) : role.title,
    organisation: random.chance(0.5) ? random.pick(unusualOrganisations) : role.organisation,
    location: random.chance(0.4) ? random.pick(smallTowns) : role.location,
  }))
  const person = { ...base, roles }
  const dates = random.chance(0.12) ? dotted : drawDateStyle(random)
  const shape = drawShape(random)
  const write = { md: markdown, txt: plain, html }[format]
  return {
    name: `shapes-${format}-${index}.${format}`,
    person,
    months: dates.months,
    content: write({ person, shape, date: dates.write, random }),
  }
}

/** "01.04.2019 – 30.09.2021", as in German CVs. */
const dotted = {
  months: true,
  write: ({ start, end }: { start: string; end: string }) =>
    `01.${start.slice(5, 7)}.${start.slice(0, 4)} – ${end === 'present' ? 'heute' : `28.${end.slice(5, 7)}.${end.slice(0, 4)}`}`,
}

interface Page {
  readonly person: Person
  readonly shape: HeaderShape
  readonly date: (times: { start: string; end: string }) => string
  readonly random: Random
}

const skills = ({ skills: groups }: Person): string => groups.flatMap(({ names }) => names).join(', ')

function plain({ person, shape, date, random }: Page): string {
  const glyph = random.pick(['- ', '• ', '* ', ''])
  const roles = person.roles.map((role) => {
    const header = shape.write(role, date(role)).map(({ text }) => text.replaceAll('\t', '      '))
    return [...header, ...role.bullets.map((text) => `${glyph}${text}${glyph === '' ? '.' : ''}`)].join('\n')
  })
  const studies = person.studies.map((study) => `${study.title}, ${study.organisation}, ${date(study)}`)
  const title = (names: readonly string[]) => random.pick(names).toUpperCase()
  return `${person.name}\n${person.place} | ${person.email} | ${person.phone}\n\n${title(sectionTitles.work)}\n\n${roles.join('\n\n')}\n\n${title(sectionTitles.education)}\n\n${studies.join('\n')}\n\n${title(sectionTitles.skill)}\n\n${skills(person)}\n`
}

function markdown({ person, shape, date, random }: Page): string {
  const marked = ({ text, bold, italic, heading }: ShapeLine) => {
    if (heading) return `### ${text.replaceAll('\t', ' | ')}`
    const strong = bold.reduce((out, name) => out.replace(name, () => `**${name}**`), text)
    return italic.reduce((out, name) => out.replace(name, () => `*${name}*`), strong).replaceAll('\t', ' | ')
  }
  const roles = person.roles.map(
    (role) =>
      `${shape.write(role, date(role)).map(marked).join('  \n')}\n\n${role.bullets.map((text) => `- ${text}`).join('\n')}`,
  )
  const studies = person.studies.map((study) => `- ${study.title}, ${study.organisation}, ${date(study)}`)
  return `# ${person.name}\n\n${person.email}\n\n## ${random.pick(sectionTitles.work)}\n\n${roles.join('\n\n')}\n\n## ${random.pick(sectionTitles.education)}\n\n${studies.join('\n')}\n\n## ${random.pick(sectionTitles.skill)}\n\n${skills(person)}\n`
}

const safe = (text: string) => text.replaceAll('&', '&amp;')

function html({ person, shape, date, random }: Page): string {
  const tag = random.pick(['div', 'p'])
  const marked = ({ text, bold, italic, heading }: ShapeLine) => {
    const strong = bold.reduce((out, name) => out.replace(safe(name), () => `<b>${safe(name)}</b>`), safe(text))
    const set = italic.reduce((out, name) => out.replace(safe(name), () => `<i>${safe(name)}</i>`), strong)
    const cells = set.split('\t').map((cell) => (set.includes('\t') ? `<span>${cell}</span>` : cell))
    return heading ? `<h3>${cells.join(' ')}</h3>` : `<${tag}>${cells.join(' ')}</${tag}>`
  }
  const roles = person.roles.map(
    (role) =>
      `${shape.write(role, date(role)).map(marked).join('')}<ul>${role.bullets.map((text) => `<li>${safe(text)}</li>`).join('')}</ul>`,
  )
  const studies = person.studies.map(
    (study) => `<p>${safe(`${study.title}, ${study.organisation}, ${date(study)}`)}</p>`,
  )
  return `<html><body><h1>${person.name}</h1><p>${person.email}</p><h2>${random.pick(sectionTitles.work)}</h2>${roles.join('')}<h2>${random.pick(sectionTitles.education)}</h2>${studies.join('')}<h2>${random.pick(sectionTitles.skill)}</h2><p>${safe(skills(person))}</p></body></html>`
}
