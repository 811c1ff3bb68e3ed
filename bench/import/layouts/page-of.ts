import type { Person, Role } from '../people/person.ts'
import type { Random } from '../random.ts'
import {
  type DateStyle,
  drawDateStyle,
  type Facts,
  type HeaderStyle,
  headerStyles,
  type PageLine,
  sectionTitles,
  studyStyles,
} from './layout.ts'

/** A person's CV as lines, and the dates with the care with which they were written. */
export interface Page {
  readonly lines: readonly PageLine[]
  readonly months: boolean
}

const gap: PageLine = { kind: 'gap', pieces: [] }

/** Lays a person's CV out: one way of writing headers and dates, one order of sections. */
export function pageOf(person: Person, random: Random, styles: readonly HeaderStyle[] = headerStyles): Page {
  const dates = drawDateStyle(random)
  const style = random.pick(styles)
  const study = random.pick(studyStyles)
  const contact = [person.email, person.phone, person.place]
  const lines: PageLine[] = [{ kind: 'name', pieces: [{ text: person.name }] }]
  if (random.chance(0.4)) lines.push({ kind: 'text', pieces: [{ text: person.headline }] })
  if (random.chance(0.7))
    lines.push({ kind: 'text', pieces: [{ text: contact.join(random.pick([' | ', ' · ', ', '])) }] })
  else lines.push(...contact.map((text): PageLine => ({ kind: 'text', pieces: [{ text }] })))
  const sections = [
    () => section('work', workLines(person, { dates, style, random })),
    () =>
      section(
        'education',
        person.studies.flatMap((each) => [...header(study.lines(each, dates.write(each))), gap]),
      ),
    () =>
      section(
        'project',
        person.projects.flatMap(({ title, bullets }) => [
          ...header([[{ text: title, look: 'bold' }]]),
          ...bulletLines(bullets),
          gap,
        ]),
      ),
    () =>
      section(
        'skill',
        person.skills.map(
          ({ label, names }): PageLine => ({ kind: 'text', pieces: [{ text: `${label}: ${names.join(', ')}` }] }),
        ),
      ),
    () => section('language', [{ kind: 'text', pieces: [{ text: person.languages.join(', ') }] }]),
    () =>
      section(
        'award',
        person.awards.map((text): PageLine => ({ kind: 'bullet', pieces: [{ text }] })),
      ),
  ]
  const section = (name: keyof typeof sectionTitles, content: readonly PageLine[]): PageLine[] =>
    content.length === 0
      ? []
      : [gap, { kind: 'heading', pieces: [{ text: random.pick(sectionTitles[name]) }] }, gap, ...content]
  if (random.chance(0.6)) lines.push(...section('summary', [{ kind: 'text', pieces: [{ text: person.summary }] }]))
  const order = random.chance(0.3) ? [1, 0, 3, 2, 5, 4] : random.chance(0.5) ? [0, 1, 2, 3, 4, 5] : [3, 0, 2, 1, 5, 4]
  for (const index of order) lines.push(...(sections[index]?.() ?? []))
  return { lines, months: dates.months }
}

function workLines(
  person: Person,
  { dates, style, random }: { dates: DateStyle; style: HeaderStyle; random: Random },
): PageLine[] {
  const lines: PageLine[] = []
  let before: Role | null = null
  const spaced = random.chance(0.8)
  for (const role of person.roles) {
    const facts: Facts = role
    const date = dates.write(role)
    const next = person.roles[person.roles.indexOf(role) + 1]
    const together = style.inner && style.shared
    if (together && style.inner && before?.organisation === role.organisation)
      lines.push(...header(style.inner(facts, date)))
    else if (together && style.inner && style.shared && next?.organisation === role.organisation)
      lines.push(...header(style.shared(facts)), ...header(style.inner(facts, date)))
    else lines.push(...header(style.lines(facts, date)))
    lines.push(...bulletLines(role.bullets))
    if (spaced) lines.push(gap)
    before = role
  }
  return lines
}

const header = (lines: ReturnType<HeaderStyle['lines']>): PageLine[] =>
  lines.map((pieces) => ({ kind: 'header', pieces }))
const bulletLines = (bullets: readonly string[]): PageLine[] =>
  bullets.map((text) => ({ kind: 'bullet', pieces: [{ text }] }))
