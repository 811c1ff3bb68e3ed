import type { Person, Role } from '../people/person.ts'
import { contactOf, type Frame, lines, type Pen, safe, section, skillsOf, studiesOf } from './frame.ts'

const roles = (person: Person, write: (role: Role) => string): string => person.roles.map(write).join('')

const study = (person: Person, { date }: Pen): string =>
  studiesOf(
    person,
    (each) => `<div class=st><b>${safe(each.title)}</b><br>${safe(each.organisation)}<br><i>${date(each)}</i></div>`,
  )

/** Designs written after the reader was mended for those before them; their first reading was roles 1.000 tagged and 0.962 untagged. Mended on since. */
export const laterFrames: readonly Frame[] = [
  {
    name: 'photo-side-right',
    css: '@page{margin:0} body{display:grid;grid-template-columns:1fr 62mm;font:9.5pt DejaVu Sans} main{padding:14mm 9mm 0 14mm} aside{background:#eef1f4;padding:14mm 7mm;min-height:260mm} .p{width:34mm;height:34mm;border-radius:17mm;background:#9ab;margin-bottom:6mm} h1{font-size:19pt;margin:0} h2{font-size:11pt;color:#357;margin:5mm 0 1mm} .w{display:flex;justify-content:space-between} .w span{font-size:8pt;color:#666}',
    body: (person, pen) =>
      `<main><h1>${safe(person.name)}</h1><div>${safe(person.headline)}</div><h2>WORK EXPERIENCE</h2>${roles(person, (role) => `<div class=w><b>${safe(role.title)}</b><span>${pen.date(role)}</span></div><div>${safe(role.organisation)} · ${safe(role.location)}</div>${pen.items(role.bullets)}`)}</main><aside><div class=p></div><h2>CONTACT</h2>${lines(contactOf(person))}<h2>EDUCATION</h2>${study(person, pen)}<h2>SKILLS</h2>${lines(skillsOf(person))}<h2>LANGUAGES</h2>${lines(person.languages)}</aside>`,
  },
  {
    name: 'serif-indented',
    css: 'body{font:11pt Liberation Serif} h2{font-size:12pt;font-style:italic;margin:4mm 0 1mm} .e{margin-left:8mm} .d{float:right} header{border-bottom:2pt double;margin-bottom:3mm}',
    body: (person, pen) =>
      `<header><h1>${safe(person.name)}</h1>${lines([contactOf(person).join(', ')])}</header>${section(
        'Professional experience',
        roles(
          person,
          (role) =>
            `<div class=e><span class=d>${pen.date(role)}</span><b>${safe(role.organisation)}</b>, ${safe(role.location)}<br><i>${safe(role.title)}</i>${pen.items(role.bullets)}</div>`,
        ),
      )}${section(
        'Academic background',
        studiesOf(
          person,
          (each) =>
            `<div class=e><span class=d>${pen.date(each)}</span><b>${safe(each.organisation)}</b><br><i>${safe(each.title)}</i></div>`,
        ),
      )}${section('Competences', `<div class=e>${skillsOf(person).map(safe).join('; ')}</div>`)}`,
  },
  {
    name: 'numbers-in-margin',
    css: '.g{display:grid;grid-template-columns:20mm 1fr;column-gap:5mm;row-gap:2mm} .y{color:#c33;font-weight:bold;text-align:right} h2{grid-column:1/3;text-transform:uppercase;font-size:10pt;letter-spacing:.05em;border-bottom:.5pt solid #ccc;margin:3mm 0 0} ul{margin:0;padding-left:4mm}',
    body: (person, pen) => {
      const row = (role: Pick<Role, 'start' | 'end'>, content: string) =>
        `<div class=y>${pen.date(role)}</div><div>${content}</div>`
      return `<h1>${safe(person.name)}</h1>${lines(contactOf(person))}<div class=g><h2>Career</h2>${roles(person, (role) => row(role, `<b>${safe(role.title)}</b> at ${safe(role.organisation)}, ${safe(role.location)}${pen.items(role.bullets)}`))}<h2>Education</h2>${studiesOf(person, (each) => row(each, `${safe(each.title)}, ${safe(each.organisation)}`))}<h2>Skills</h2><div></div><div>${skillsOf(person).map(safe).join(', ')}</div></div>`
    },
  },
  {
    name: 'header-three-parts',
    css: 'header{display:grid;grid-template-columns:1fr 1fr 1fr;border:1pt solid #444;padding:3mm} header div:last-child{text-align:right} h1{grid-column:1/4;text-align:center;margin:0 0 2mm} h2{text-align:left;background:#333;color:#fff;padding:1mm 2mm;font-size:10pt} .t td{padding:0;vertical-align:top} .t{width:100%} .t td:last-child{text-align:right;white-space:nowrap}',
    body: (person, pen) =>
      `<header><h1>${safe(person.name)}</h1>${contactOf(person)
        .map((text) => `<div>${safe(text)}</div>`)
        .join('')}</header>${section('OBJECTIVE', `<p>${safe(person.summary)}</p>`)}${section(
        'WORK HISTORY',
        roles(
          person,
          (role) =>
            `<table class=t><tr><td><b>${safe(role.organisation)}</b></td><td>${safe(role.location)}</td></tr><tr><td>${safe(role.title)}</td><td>${pen.date(role)}</td></tr></table>${pen.items(role.bullets)}`,
        ),
      )}${section(
        'EDUCATION',
        studiesOf(
          person,
          (each) =>
            `<table class=t><tr><td><b>${safe(each.organisation)}</b>, ${safe(each.title)}</td><td>${pen.date(each)}</td></tr></table>`,
        ),
      )}${section('SKILLS', `<p>${skillsOf(person).map(safe).join(', ')}</p>`)}`,
  },
  {
    name: 'narrow-left-rail-icons',
    css: '.e{display:grid;grid-template-columns:44mm 1fr;gap:5mm;margin-bottom:3mm} .l{border-right:2pt solid #2a8;padding-right:3mm;text-align:right;font-size:9pt} .l b{display:block} ul{margin:1mm 0;padding-left:4mm} h2{color:#2a8}',
    body: (person, pen) =>
      `<h1>${safe(person.name)}</h1><p>☎ ${person.phone} ✉ ${person.email} ⌂ ${safe(person.place)}</p>${section(
        'Employment',
        roles(
          person,
          (role) =>
            `<div class=e><div class=l><b>${pen.date(role)}</b>${safe(role.organisation)}<br>${safe(role.location)}</div><div><b>${safe(role.title)}</b>${pen.items(role.bullets)}</div></div>`,
        ),
      )}${section(
        'Studies',
        studiesOf(
          person,
          (each) =>
            `<div class=e><div class=l><b>${pen.date(each)}</b>${safe(each.organisation)}</div><div><b>${safe(each.title)}</b></div></div>`,
        ),
      )}${section('Skills', `<p>${skillsOf(person).map(safe).join(' / ')}</p>`)}`,
  },
  {
    name: 'two-equal-columns-boxes',
    css: 'h1{text-align:center;text-transform:uppercase} .c{text-align:center} .g{display:grid;grid-template-columns:1fr 1fr;gap:8mm} .b{border:.5pt solid #777;border-radius:2mm;padding:3mm;margin-bottom:3mm} h2{margin:0 0 2mm;font-size:11pt;text-decoration:underline} h3{font-size:10pt;margin:0}',
    body: (person, pen) => {
      const box = (role: Role) =>
        `<div class=b><h3>${safe(role.title)}</h3>${safe(role.organisation)}, ${safe(role.location)}<br><i>${pen.date(role)}</i>${pen.items(role.bullets)}</div>`
      return `<h1>${safe(person.name)}</h1><div class=c>${lines([contactOf(person).join(' · ')])}</div><div class=g><div><h2>Experience</h2>${person.roles.map(box).join('')}</div><div><h2>Profile</h2><p>${safe(person.summary)}</p><h2>Education</h2>${study(person, pen)}<h2>Skills</h2>${lines(skillsOf(person))}<h2>Languages</h2>${lines(person.languages)}</div></div>`
    },
  },
  {
    name: 'dates-under-bullets-none',
    css: 'body{font:10.5pt/1.5 Liberation Sans;color:#222} h2{font-weight:600;font-size:14pt;margin:6mm 0 2mm} .m{color:#888} p{margin:0 0 4mm} ul{margin:0 0 4mm}',
    body: (person, pen) =>
      `<h1>${safe(person.name)} <small>${safe(person.headline)}</small></h1><p class=m>${contactOf(person).map(safe).join(' — ')}</p>${section(
        'Where I have worked',
        roles(
          person,
          (role) =>
            `<div><b>${safe(role.organisation)}</b> <span class=m>${safe(role.location)}</span></div><div>${safe(role.title)}</div><div class=m>${pen.date(role)}</div>${pen.items(role.bullets)}`,
        ),
      )}${section(
        'Education',
        studiesOf(
          person,
          (each) =>
            `<div><b>${safe(each.organisation)}</b></div><div>${safe(each.title)}</div><p class=m>${pen.date(each)}</p>`,
        ),
      )}${section('What I use', `<p>${skillsOf(person).map(safe).join(', ')}</p>`)}`,
  },
  {
    name: 'ledger',
    css: 'table{width:100%;border-collapse:collapse;font-size:9.5pt} td{border-bottom:.5pt dotted #888;padding:1.5mm 1mm;vertical-align:top} td:nth-child(1){width:30mm} td:nth-child(3){width:38mm;text-align:right} ul{margin:1mm 0;padding-left:4mm} h2{font-size:11pt;margin:4mm 0 0;font-variant:small-caps}',
    body: (person, pen) =>
      `<h1>${safe(person.name)}</h1>${lines([contactOf(person).join(' | ')])}<h2>Employment History</h2><table>${roles(person, (role) => `<tr><td>${pen.date(role)}</td><td><b>${safe(role.title)}</b>${pen.items(role.bullets)}</td><td>${safe(role.organisation)}<br>${safe(role.location)}</td></tr>`)}</table><h2>Education</h2><table>${studiesOf(person, (each) => `<tr><td>${pen.date(each)}</td><td><b>${safe(each.title)}</b></td><td>${safe(each.organisation)}</td></tr>`)}</table><h2>Skills</h2><p>${skillsOf(person).map(safe).join(', ')}</p>`,
  },
]
