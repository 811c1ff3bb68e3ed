import { drawDateStyle, type Facts } from './layouts/layout.ts'
import { drawPerson } from './people/draw-person.ts'
import type { Person } from './people/person.ts'
import { variedProfessions } from './people/varied-people.ts'
import type { Random } from './random.ts'
import type { PageFormat } from './writers/write-page.ts'

interface Drawn {
  readonly name: string
  readonly person: Person
  readonly months: boolean
  readonly content: string
}

/** A CV of the second development set: other people, other headers and other ways of writing each format. */
export function drawVaried(format: PageFormat, random: Random, index: number, pool = variedProfessions): Drawn {
  const drawn = drawPerson(random, pool)
  const dates = drawDateStyle(random)
  const write = random.pick(writers[format])
  const person =
    write === bareTable ? { ...drawn, roles: drawn.roles.map((role) => ({ ...role, bullets: [] })) } : drawn
  return {
    name: `varied-${format}-${index}.${format}`,
    person,
    months: dates.months,
    content: write(person, { date: dates.write, random }),
  }
}

interface Pen {
  readonly date: (dates: { start: string; end: string }) => string
  readonly random: Random
}

type Writer = (person: Person, pen: Pen) => string

const names = {
  work: [
    'Career',
    'Positions held',
    'Work',
    'Experience & Employment',
    'Professional background',
    'Where I have worked',
    'Recent roles',
    'EMPLOYMENT RECORD',
  ],
  education: ['Education', 'Schooling', 'Academic qualifications', 'Training & Education', 'Degrees'],
  skill: ['Skills', 'What I know', 'Strengths', 'Competences', 'IT skills'],
  language: ['Languages', 'Languages spoken'],
  summary: ['Profile', 'In brief', 'Career objective', 'Who I am'],
}

/** A table of roles without what was done in them. */
const bareTable: Writer = (person, pen) => tableMarkdown(person, pen)

const writers: Readonly<Record<PageFormat, readonly Writer[]>> = {
  md: [
    (person, pen) => markdown(person, pen, (f, d) => `### ${f.title}\n\n*${f.organisation}* — ${f.location} — ${d}\n`),
    (person, pen) => markdown(person, pen, (f, d) => `**${f.organisation}, ${f.location}**\n\n${f.title}, ${d}\n`),
    (person, pen) => markdown(person, pen, (f, d) => `### ${d}: ${f.title}, ${f.organisation}\n`),
    (person, pen) =>
      markdown(person, pen, (f, d) => `#### ${f.organisation}\n##### ${f.title}\n###### ${d} / ${f.location}\n`),
    (person, pen) => markdown(person, pen, (f, d) => `**${f.title}** (${d})  \n${f.organisation}, ${f.location}\n`),
    bareTable,
    (person, pen) => nestedMarkdown(person, pen),
  ],
  txt: [
    (person, pen) => plain(person, pen, (f, d) => `${f.title.toUpperCase()}\n${f.organisation}, ${f.location}\n${d}`),
    (person, pen) => plain(person, pen, (f, d) => `${d}\t${f.title}\n\t${f.organisation}, ${f.location}`),
    (person, pen) => plain(person, pen, (f, d) => `${f.organisation} (${d})\n${f.title}`),
    (person, pen) =>
      plain(
        person,
        pen,
        (f, d) => `Position: ${f.title}\nEmployer: ${f.organisation}\nLocation: ${f.location}\nDates: ${d}`,
      ),
    (person, pen) => plain(person, pen, (f, d) => `${f.title}; ${f.organisation}; ${d}`),
    (person, pen) => plain(person, pen, (f, d) => `[${d}] ${f.organisation} / ${f.title}`),
    (person, pen) => plain(person, pen, (f, d) => `${f.title}\n${f.organisation} · ${f.location} · ${d}`),
  ],
  html: [
    (person, pen) =>
      html(person, pen, (f, d) => `<article><h4>${f.title}</h4><div>${f.organisation}</div><time>${d}</time>`),
    (person, pen) =>
      html(person, pen, (f, d) => `<p><b>${f.organisation}</b><br>${f.title}<br><i>${d}, ${f.location}</i></p>`),
    (person, pen) =>
      html(person, pen, (f, d) => `<dl><dt>${d}</dt><dd><strong>${f.title}</strong>, ${f.organisation}</dd></dl>`),
    (person, pen) =>
      html(
        person,
        pen,
        (f, d) => `<div><span>${f.title}</span> <span>${f.organisation}</span> <span>${d}</span></div>`,
      ),
    (person, pen) => tableHtml(person, pen),
  ],
}

type HeaderText = (facts: Facts, date: string) => string

const skillLines = ({ skills }: Person) => skills.flatMap((group) => group.names)

function markdown(person: Person, { date, random }: Pen, header: HeaderText): string {
  const mark = random.pick(['##', '#', '##'])
  const roles = person.roles.map(
    (role) => `${header(role, date(role))}\n${role.bullets.map((text) => `- ${text}.`).join('\n')}\n`,
  )
  const studies = person.studies.map((study) => `- ${study.title}, ${study.organisation} (${date(study)})`)
  const parts = [
    `${mark} ${random.pick(names.summary)}\n\n${person.summary}`,
    `${mark} ${random.pick(names.work)}\n\n${roles.join('\n')}`,
    `${mark} ${random.pick(names.education)}\n\n${studies.join('\n')}`,
    `${mark} ${random.pick(names.skill)}\n\n${skillLines(person).join(', ')}`,
    `${mark} ${random.pick(names.language)}\n\n${person.languages.map((each) => `- ${each}`).join('\n')}`,
  ]
  return `# ${person.name}\n\n${person.place} | [${person.email}](mailto:${person.email}) | ${person.phone}\n\n${parts.join('\n\n')}\n`
}

function tableMarkdown(person: Person, { date, random }: Pen): string {
  const roles = person.roles.map((role) => `| ${date(role)} | ${role.title} | ${role.organisation} |`)
  const details = person.roles.map(() => '')
  const studies = person.studies.map((study) => `| ${date(study)} | ${study.title} | ${study.organisation} |`)
  return `# ${person.name}\n\n${person.email}\n\n## ${random.pick(names.work)}\n\n| When | Role | Employer |\n| --- | --- | --- |\n${roles.join('\n')}\n${details.join('')}\n## ${random.pick(names.education)}\n\n| Years | Degree | School |\n|---|---|---|\n${studies.join('\n')}\n`
}

function nestedMarkdown(person: Person, { date, random }: Pen): string {
  const roles = person.roles.map(
    (role) =>
      `- **${role.title}**, ${role.organisation}, ${date(role)}\n${role.bullets.map((text) => `  - ${text}`).join('\n')}`,
  )
  const studies = person.studies.map((study) => `- **${study.organisation}** ${date(study)}: ${study.title}`)
  return `${person.name}\n===\n\n${person.phone}, ${person.email}\n\n${random.pick(names.work)}\n---\n\n${roles.join('\n')}\n\n${random.pick(names.education)}\n---\n\n${studies.join('\n')}\n`
}

function plain(person: Person, { date, random }: Pen, header: HeaderText): string {
  const glyph = random.pick(['* ', '• ', '- ', '» ', '   - '])
  const title = (name: string) => random.pick([name, name.toUpperCase()])
  const line = random.pick(['', '-----------------', '====='])
  const heading = (list: readonly string[]) => [title(random.pick(list)), line].filter(Boolean).join('\n')
  const roles = person.roles.map(
    (role) => `${header(role, date(role))}\n${role.bullets.map((text) => `${glyph}${text}`).join('\n')}`,
  )
  const studies = person.studies.map((study) => `${study.organisation}\n${study.title}, ${date(study)}`)
  return `${person.name.toUpperCase()}\n${person.place}\nTel: ${person.phone}\nEmail: ${person.email}\n\n${heading(names.summary)}\n${person.summary}\n\n${heading(names.work)}\n\n${roles.join('\n\n')}\n\n${heading(names.education)}\n\n${studies.join('\n\n')}\n\n${heading(names.skill)}\n${skillLines(person).join('; ')}\n\n${heading(names.language)}\n${person.languages.join('; ')}\n`
}

const safe = (text: string) => text.replace(/&/gu, '&amp;')

function html(person: Person, { date, random }: Pen, header: HeaderText): string {
  const roles = person.roles.map((role) => {
    const facts = { ...role, title: safe(role.title), organisation: safe(role.organisation) }
    return `${header(facts, date(role))}<ul>${role.bullets.map((text) => `<li>${safe(text)}</li>`).join('')}</ul>`
  })
  const studies = person.studies.map(
    (study) => `<p>${safe(study.title)}<br>${safe(study.organisation)}<br>${date(study)}</p>`,
  )
  return `<html><body><header><h1>${person.name}</h1><a href="mailto:${person.email}">${person.email}</a></header><section><h2>${random.pick(names.work)}</h2>${roles.join('')}</section><section><h2>${random.pick(names.education)}</h2>${studies.join('')}</section><section><h2>${random.pick(names.skill)}</h2><ul>${skillLines(
    person,
  )
    .map((name) => `<li>${name}</li>`)
    .join('')}</ul></section></body></html>`
}

function tableHtml(person: Person, { date, random }: Pen): string {
  const roles = person.roles.map(
    (role) =>
      `<tr><td>${date(role)}</td><td><b>${safe(role.title)}</b><br>${safe(role.organisation)}<ul>${role.bullets.map((text) => `<li>${safe(text)}</li>`).join('')}</ul></td></tr>`,
  )
  const studies = person.studies.map(
    (study) => `<tr><td>${date(study)}</td><td>${safe(study.title)}, ${safe(study.organisation)}</td></tr>`,
  )
  return `<html><body><h1>${person.name}</h1><p>${person.email}</p><h2>${random.pick(names.work)}</h2><table>${roles.join('')}</table><h2>${random.pick(names.education)}</h2><table>${studies.join('')}</table></body></html>`
}
