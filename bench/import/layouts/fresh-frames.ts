import type { Person, Role } from '../people/person.ts'
import { contactOf, type Frame, lines, type Pen, safe, section, skillsOf, studiesOf } from './frame.ts'

const roles = (person: Person, write: (role: Role) => string): string => person.roles.map(write).join('')

const study = (person: Person, { date }: Pen): string =>
  studiesOf(person, (each) => `<p>${safe(each.title)}<br><b>${safe(each.organisation)}</b><br>${date(each)}</p>`)

/** Designs written last, before any run on them: only their scores are looked at. */
export const freshFrames: readonly Frame[] = [
  {
    name: 'coloured-left-third',
    css: '@page{margin:0} .g{display:grid;grid-template-columns:72mm 1fr;font:9pt Liberation Sans} .l{background:#134;color:#fff;padding:15mm 8mm;min-height:265mm} .r{padding:15mm 10mm} h1{font-size:22pt;margin:0;line-height:1.05} h2{font-size:12pt;margin:6mm 0 2mm;padding-bottom:1mm;border-bottom:.7pt solid} .j{margin-bottom:4mm} .j span{color:#567}',
    body: (person, pen) =>
      `<div class=g><div class=l><h1>${safe(person.name)}</h1><h2>Personal details</h2>${lines(contactOf(person))}<h2>Education</h2>${study(person, pen)}<h2>Languages</h2>${lines(person.languages)}<h2>Skills</h2>${lines(skillsOf(person))}</div><div class=r><h2>Profile</h2>${safe(person.summary)}<h2>Employment history</h2>${roles(person, (role) => `<div class=j><b>${safe(role.title)}, ${safe(role.organisation)}</b><br><span>${pen.date(role)}, ${safe(role.location)}</span>${pen.items(role.bullets)}</div>`)}</div></div>`,
  },
  {
    name: 'centre-line-dates',
    css: '.e{text-align:center;margin:3mm 0 1mm} .e b{font-size:11.5pt} h2{text-align:center;font-weight:normal;font-size:13pt;color:#844} ul{margin:0 20mm}',
    body: (person, pen) =>
      `<h1 style="text-align:center">${safe(person.name)}</h1><div style="text-align:center">${contactOf(person).map(safe).join(' • ')}</div>${section(
        'Experience',
        roles(
          person,
          (role) =>
            `<div class=e><b>${safe(role.title)}</b><br>${safe(role.organisation)} — ${safe(role.location)}<br>${pen.date(role)}</div>${pen.items(role.bullets)}`,
        ),
      )}${section(
        'Education',
        studiesOf(
          person,
          (each) => `<div class=e><b>${safe(each.title)}</b><br>${safe(each.organisation)}<br>${pen.date(each)}</div>`,
        ),
      )}${section('Skills', `<div class=e>${skillsOf(person).map(safe).join(', ')}</div>`)}`,
  },
  {
    name: 'rail-employer-right-dates',
    css: '.e{display:grid;grid-template-columns:42mm 1fr 34mm;gap:4mm;margin-bottom:3mm} .e div:last-child{text-align:right;font-size:8.5pt} .e ul{margin:1mm 0 0;padding-left:4mm} h2{font-size:10.5pt;text-transform:uppercase;color:#555}',
    body: (person, pen) =>
      `<h1>${safe(person.name)}</h1>${lines([contactOf(person).join(' / ')])}${section(
        'Professional Experience',
        roles(
          person,
          (role) =>
            `<div class=e><div><b>${safe(role.organisation)}</b><br>${safe(role.location)}</div><div>${safe(role.title)}${pen.items(role.bullets)}</div><div>${pen.date(role)}</div></div>`,
        ),
      )}${section(
        'Education',
        studiesOf(
          person,
          (each) =>
            `<div class=e><div><b>${safe(each.organisation)}</b></div><div>${safe(each.title)}</div><div>${pen.date(each)}</div></div>`,
        ),
      )}${section('Skills', `<p>${skillsOf(person).map(safe).join(', ')}</p>`)}`,
  },
  {
    name: 'page-two-wide',
    css: 'body{font:12pt/1.45 Liberation Serif} h2{font-size:15pt;margin:8mm 0 3mm} .d{font-variant:small-caps} .e{margin-bottom:6mm}',
    body: (person, pen) =>
      `<h1>${safe(person.name)}</h1>${lines(contactOf(person))}${section(
        'Employment',
        roles(
          person,
          (role) =>
            `<div class=e><div class=d>${pen.date(role)}</div><div><b>${safe(role.organisation)}</b>, ${safe(role.location)}</div><div>${safe(role.title)}</div>${pen.items(role.bullets)}</div>`,
        ),
      )}${section(
        'Education',
        studiesOf(
          person,
          (each) =>
            `<div class=e><div class=d>${pen.date(each)}</div><div><b>${safe(each.organisation)}</b></div><div>${safe(each.title)}</div></div>`,
        ),
      )}${section('Key skills', lines(skillsOf(person)))}`,
  },
]
