import type { Person, Role } from '../people/person.ts'
import { contactOf, type Frame, lines, type Pen, safe, section, skillsOf, studiesOf } from './frame.ts'

const study = (person: Person, { date }: Pen): string =>
  studiesOf(
    person,
    (each) =>
      `<div><b>${safe(each.title)}</b></div><div>${safe(each.organisation)}</div><div><i>${date(each)}</i></div>`,
  )
const education = (person: Person, pen: Pen) => section('Education', study(person, pen))
const contact = (person: Person) => section('Contact', lines(contactOf(person)))
const skills = (person: Person) => section('Skills', lines(skillsOf(person)))
const name = (person: Person) => `<h1>${safe(person.name)}</h1>`
const contactLine = (person: Person) => lines([contactOf(person).join(' | ')])

const role = (each: Role, { date, items }: Pen): string =>
  `<div class=e><div><b>${safe(each.title)}</b>, ${safe(each.organisation)}, ${safe(each.location)}</div><div><i>${date(each)}</i></div>${items(each.bullets)}</div>`
const experience = (person: Person, pen: Pen, write = role) =>
  section('Experience', person.roles.map((each) => write(each, pen)).join(''))

const box = (left: number, top: number, width: number, content: string) =>
  `<div style="position:absolute;left:${left}mm;top:${top}mm;width:${width}mm">${content}</div>`

/** Cells row by row, as exports of designers' programs paint two columns. */
function interleaved(person: Person, pen: Pen): string {
  const side = ['<b>CONTACT</b>', ...contactOf(person).map(safe), '<b>SKILLS</b>', ...skillsOf(person).map(safe)]
  const main = [
    '<b>EXPERIENCE</b>',
    ...person.roles.flatMap((each) => [
      `<b>${safe(each.title)}</b>`,
      `${safe(each.organisation)}, ${safe(each.location)}`,
      pen.date(each),
      ...each.bullets.map((text) => `• ${safe(text)}`),
    ]),
    '<b>EDUCATION</b>',
    ...person.studies.flatMap((each) => [
      `<b>${safe(each.title)}</b>`,
      safe(each.organisation),
      `<i>${pen.date(each)}</i>`,
    ]),
  ]
  const rows = main.map((text, index) => `<div>${side[index] ?? '&nbsp;'}</div><div>${text}</div>`)
  return `${name(person)}<div class=g>${rows.join('')}</div>`
}

/** Page designs that people use, for developing the reader. Those of `untouched-frames.ts` are never looked at. */
export const frames: readonly Frame[] = [
  {
    name: 'sidebar-left',
    css: '.g{display:grid;grid-template-columns:30% 1fr;gap:8mm}',
    body: (person, pen) =>
      `<div class=g><aside>${name(person)}${contact(person)}${skills(person)}</aside><main>${experience(person, pen)}${education(person, pen)}</main></div>`,
  },
  {
    name: 'sidebar-right',
    css: '.g{display:grid;grid-template-columns:1fr 30%;gap:8mm}',
    body: (person, pen) =>
      `${name(person)}<div class=g><main>${experience(person, pen)}${education(person, pen)}</main><aside>${contact(person)}${skills(person)}</aside></div>`,
  },
  {
    name: 'two-columns',
    css: '.c{column-count:2;column-gap:10mm}.e{break-inside:avoid}',
    body: (person, pen) =>
      `${name(person)}${contactLine(person)}<div class=c>${experience(person, pen)}${education(person, pen)}${skills(person)}</div>`,
  },
  { name: 'interleaved', css: '.g{display:grid;grid-template-columns:30% 1fr;gap:0 8mm}', body: interleaved },
  {
    name: 'date-rail',
    css: '.e{display:grid;grid-template-columns:32mm 1fr}ul{margin:0}',
    body: (person, pen) =>
      `${name(person)}${contactLine(person)}${experience(person, pen, (each) => `<div class=e><div>${pen.date(each)}</div><div><b>${safe(each.title)}</b><br>${safe(each.organisation)}, ${safe(each.location)}${pen.items(each.bullets)}</div></div>`)}${education(person, pen)}`,
  },
  {
    name: 'rail-two-lines',
    css: '.e{display:grid;grid-template-columns:22mm 1fr}ul{margin:0}',
    body: (person, pen) =>
      `${name(person)}${contactLine(person)}${experience(person, pen, (each) => `<div class=e><div>${pen.dates(each).join('<br>')}</div><div><b>${safe(each.title)}</b><br>${safe(each.organisation)}, ${safe(each.location)}${pen.items(each.bullets)}</div></div>`)}${education(person, pen)}`,
  },
  {
    name: 'band',
    css: 'header{background:#246;color:#fff;padding:6mm;display:flex;justify-content:space-between}.g{display:grid;grid-template-columns:1fr 1fr;gap:8mm}',
    body: (person, pen) =>
      `<header><div>${name(person)}<div>${safe(person.headline)}</div></div><div>${lines(contactOf(person))}</div></header><div class=g><div>${experience(person, pen)}</div><div>${education(person, pen)}${skills(person)}</div></div>`,
  },
  {
    name: 'table',
    css: 'td{vertical-align:top;padding:1mm 4mm 1mm 0}ul{margin:0}',
    body: (person, pen) =>
      `${name(person)}${contactLine(person)}<table><tr><td colspan=2><h2>Experience</h2></td></tr>${person.roles.map((each) => `<tr><td>${pen.date(each)}</td><td><b>${safe(each.title)}</b><br>${safe(each.organisation)}, ${safe(each.location)}${pen.items(each.bullets)}</td></tr>`).join('')}</table>${education(person, pen)}`,
  },
  {
    name: 'absolute',
    css: '',
    body: (person, pen) =>
      [
        box(62, 20, 115, `${experience(person, pen)}${education(person, pen)}`),
        box(0, 62, 50, skills(person)),
        box(0, 20, 50, contact(person)),
        box(0, 0, 180, name(person)),
      ].join(''),
  },
  {
    name: 'side-first-page',
    css: 'aside{float:left;width:50mm;height:265mm;background:#eee}main{margin-left:56mm;font-size:12pt}main.n{margin-left:0;break-before:page}',
    body: (person, pen) =>
      `<aside>${name(person)}${contact(person)}${skills(person)}</aside><main>${experience(person, pen)}</main><main class=n>${education(person, pen)}</main>`,
  },
  {
    name: 'cards',
    css: '.g{display:grid;grid-template-columns:1fr 1fr;gap:6mm}.e{border:1px solid #999;padding:3mm}',
    body: (person, pen) =>
      `${name(person)}${contactLine(person)}<h2>Experience</h2><div class=g>${person.roles.map((each) => `<div class=e><b>${safe(each.title)}</b><br>${safe(each.organisation)}<br>${pen.date(each)}${pen.items(each.bullets)}</div>`).join('')}</div>${education(person, pen)}`,
  },
  {
    name: 'letter-spaced',
    css: 'h2{font-weight:normal}',
    body: (person, pen) =>
      `${name({ ...person, name: person.name.toUpperCase().split('').join(' ').replaceAll('   ', ' \u00a0 ') })}${contactLine(person)}<h2>E X P E R I E N C E</h2>${person.roles.map((each) => role(each, pen)).join('')}<h2>E D U C A T I O N</h2>${study(person, pen)}<h2>S K I L L S</h2>${lines([skillsOf(person).join(', ')])}`,
  },
  {
    name: 'icons',
    css: '',
    body: (person, pen) =>
      `${name(person)}<p>✉ ${person.email} ☎ ${person.phone} \uf041 ${safe(person.place)}</p><h2>💼 Experience</h2>${person.roles.map((each) => `<div><b>${safe(each.title)}</b> \uf1ad ${safe(each.organisation)}</div><div>\uf073 ${pen.date(each)} \uf041 ${safe(each.location)}</div>${pen.items(each.bullets)}`).join('')}${education(person, pen)}`,
  },
  {
    name: 'running-footer',
    css: 'footer{position:fixed;bottom:0;font-size:8pt}.e{font-size:14pt;line-height:1.6}',
    body: (person, pen) =>
      `<footer>${safe(person.name)} · Curriculum Vitae · ${person.email}</footer>${name(person)}${experience(person, pen)}${education(person, pen)}`,
  },
  {
    name: 'rail-with-place',
    css: '.e{display:grid;grid-template-columns:40mm 1fr;gap:4mm}ul{margin:0}',
    body: (person, pen) =>
      `${name(person)}${contactLine(person)}${experience(person, pen, (each) => `<div class=e><div>${pen.date(each)}<br><i>${safe(each.location)}</i></div><div><b>${safe(each.organisation)}</b><br>${safe(each.title)}${pen.items(each.bullets)}</div></div>`)}${education(person, pen)}`,
  },
  {
    name: 'headings-beside',
    css: 'table{border-spacing:4mm}td{vertical-align:top}td:first-child{width:38mm;color:#246;font-weight:bold;font-size:12pt}',
    body: (person, pen) => {
      const row = (title: string, content: string) => `<tr><td>${title}</td><td>${content}</td></tr>`
      return `${name(person)}${contactLine(person)}<table>${row('Experience', person.roles.map((each) => role(each, pen)).join(''))}${row('Education', study(person, pen))}${row('Skills', lines(skillsOf(person)))}</table>`
    },
  },
  {
    name: 'columns-of-lists',
    css: '.g{display:grid;grid-template-columns:1fr 1fr;gap:10mm}',
    body: (person, pen) =>
      `${name(person)}${contactLine(person)}${experience(person, pen)}<div class=g><div>${education(person, pen)}</div><div>${skills(person)}</div></div>`,
  },
]
