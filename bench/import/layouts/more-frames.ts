import type { Person, Role } from '../people/person.ts'
import { contactOf, type Frame, lines, type Pen, safe, section, skillsOf, studiesOf } from './frame.ts'

const roles = (person: Person, write: (role: Role) => string): string => person.roles.map(write).join('')

const study = (person: Person, { date }: Pen): string =>
  studiesOf(
    person,
    (each) =>
      `<div class=e><div class=h><b>${safe(each.title)}</b><span>${date(each)}</span></div><div>${safe(each.organisation)}, ${safe(each.location)}</div></div>`,
  )

const split = '.h{display:flex;justify-content:space-between;gap:4mm}'
const chips = (texts: readonly string[]) => texts.map((text) => `<span class=chip>${safe(text)}</span>`).join(' ')

/** Designs written in one go to measure the reader on before looking at any result; mended on since. */
export const moreFrames: readonly Frame[] = [
  {
    name: 'dark-sidebar',
    css: `@page{margin:0} body{display:grid;grid-template-columns:68mm 1fr} aside{background:#233;color:#fff;padding:12mm 7mm;min-height:270mm} main{padding:12mm 10mm} h1{font-size:21pt;margin:0 0 2mm} h2{font-size:10pt;letter-spacing:.18em;text-transform:uppercase;border-bottom:.5pt solid} .m{color:#777;font-size:9pt}`,
    body: (person, pen) =>
      `<aside><h1>${safe(person.name)}</h1><div>${safe(person.headline)}</div><h2>Contact</h2>${lines(contactOf(person))}<h2>Skills</h2><ul>${skillsOf(
        person,
      )
        .map((text) => `<li>${safe(text)}</li>`)
        .join('')}</ul><h2>Languages</h2>${lines(person.languages)}</aside><main><h2>Profile</h2><p>${safe(
        person.summary,
      )}</p><h2>Experience</h2>${roles(person, (role) => `<div><b>${safe(role.title)}</b></div><div class=m>${safe(role.organisation)} | ${safe(role.location)} | ${pen.date(role)}</div>${pen.items(role.bullets)}`)}<h2>Education</h2>${studiesOf(person, (each) => `<div><b>${safe(each.title)}</b></div><div class=m>${safe(each.organisation)} | ${pen.date(each)}</div>`)}</main>`,
  },
  {
    name: 'centred-classic',
    css: `body{font:11pt Liberation Serif} header{text-align:center} h1{font-variant:small-caps;font-weight:normal;margin:0} h2{text-align:center;font-size:11pt;font-weight:normal;letter-spacing:.1em;text-transform:uppercase;border-top:.5pt solid;border-bottom:.5pt solid} ${split}`,
    body: (person, pen) =>
      `<header><h1>${safe(person.name)}</h1><div>${contactOf(person).map(safe).join(' &diams; ')}</div></header>${section(
        'Professional Experience',
        roles(
          person,
          (role) =>
            `<div class=h><b>${safe(role.organisation)}</b><span>${safe(role.location)}</span></div><div class=h><i>${safe(role.title)}</i><span>${pen.date(role)}</span></div>${pen.items(role.bullets)}`,
        ),
      )}${section('Education', study(person, pen))}${section('Additional', `<p><b>Skills:</b> ${skillsOf(person).map(safe).join(', ')}<br><b>Languages:</b> ${person.languages.map(safe).join(', ')}</p>`)}`,
  },
  {
    name: 'form-europe',
    css: 'table{border-collapse:collapse;width:100%} td{vertical-align:top;padding:.6mm 3mm} td:first-child{width:52mm;text-align:right;border-right:1pt solid #888;color:#247} .t{font-weight:bold;font-size:12pt;color:#247} ul{margin:0;padding-left:5mm}',
    body: (person, pen) => {
      const row = (label: string, content: string) => `<tr><td>${label}</td><td>${content}</td></tr>`
      const work = roles(
        person,
        (role) =>
          `${row('Dates', pen.date(role))}${row('Occupation or position held', `<b>${safe(role.title)}</b>`)}${row('Main activities and responsibilities', pen.items(role.bullets))}${row('Name of employer', `${safe(role.organisation)}, ${safe(role.location)}`)}${row('&nbsp;', '')}`,
      )
      const taught = studiesOf(
        person,
        (each) =>
          `${row('Dates', pen.date(each))}${row('Title of qualification', safe(each.title))}${row('Organisation providing education', safe(each.organisation))}`,
      )
      return `<table>${row('<span class=t>Curriculum Vitae</span>', '')}${row('First name / Surname', `<b>${safe(person.name)}</b>`)}${row('Address', safe(person.place))}${row('Telephone', person.phone)}${row('E-mail', person.email)}${row('<span class=t>Work experience</span>', '')}${work}${row('<span class=t>Education and training</span>', '')}${taught}${row('<span class=t>Skills</span>', skillsOf(person).map(safe).join(', '))}</table>`
    },
  },
  {
    name: 'year-margin',
    css: 'body{font:10.5pt Liberation Serif} .e{display:grid;grid-template-columns:30mm 1fr;gap:3mm;margin-bottom:2mm} h2{margin:4mm 0 2mm 33mm;font-size:13pt;color:#259} ul{margin:0;padding-left:4mm} h1{margin:0;font-weight:normal;font-size:30pt;color:#888} header{display:flex;justify-content:space-between;align-items:flex-end} .c{text-align:right;font-style:italic;font-size:9pt}',
    body: (person, pen) =>
      `<header><h1>${safe(person.name)}</h1><div class=c>${lines(contactOf(person))}</div></header><h2>Experience</h2>${roles(person, (role) => `<div class=e><span>${pen.date(role)}</span><div><b>${safe(role.title)}</b>, <i>${safe(role.organisation)}</i>, ${safe(role.location)}.${pen.items(role.bullets)}</div></div>`)}<h2>Education</h2>${studiesOf(person, (each) => `<div class=e><span>${pen.date(each)}</span><div><b>${safe(each.title)}</b>, <i>${safe(each.organisation)}</i>, ${safe(each.location)}.</div></div>`)}<h2>Skills</h2>${person.skills.map(({ label, names }) => `<div class=e><span>${safe(label)}</span><div>${names.map(safe).join(', ')}</div></div>`).join('')}`,
  },
  {
    name: 'right-sidebar-chips',
    css: `.g{display:grid;grid-template-columns:1fr 58mm;gap:9mm} .chip{border:.5pt solid #999;border-radius:3mm;padding:.3mm 2mm;display:inline-block;margin:.5mm} h2{color:#b40;border-bottom:2pt solid #b40;font-size:13pt} .o{color:#b40} .s{font-size:8.5pt} ${split}`,
    body: (person, pen) =>
      `<h1>${safe(person.name)}</h1><div class=o>${safe(person.headline)}</div><div class=s>✉ ${person.email} &nbsp; ✆ ${person.phone} &nbsp; ⚲ ${safe(person.place)}</div><div class=g><main>${section(
        'Experience',
        roles(
          person,
          (role) =>
            `<div><b>${safe(role.title)}</b></div><div class=o>${safe(role.organisation)}</div><div class="h s"><span>▣ ${pen.date(role)}</span><span>⚲ ${safe(role.location)}</span></div>${pen.items(role.bullets)}`,
        ),
      )}</main><aside>${section('Summary', `<p>${safe(person.summary)}</p>`)}${section('Skills', chips(skillsOf(person)))}${section(
        'Education',
        studiesOf(
          person,
          (each) =>
            `<div><b>${safe(each.title)}</b></div><div class=o>${safe(each.organisation)}</div><div class=s>${pen.date(each)}</div>`,
        ),
      )}${section('Languages', lines(person.languages))}</aside></div>`,
  },
  {
    name: 'bars',
    css: `h2{background:#dde4ee;padding:1mm 3mm;font-size:11pt;margin:4mm 0 2mm} .h{display:grid;grid-template-columns:1fr auto auto;gap:6mm;font-weight:bold} table.k{width:100%} ul{margin-top:1mm}`,
    body: (person, pen) =>
      `<h1>${safe(person.name)}</h1>${lines([contactOf(person).join(' · ')])}${section('CAREER SUMMARY', `<p>${safe(person.summary)}</p>`)}${section(
        'EMPLOYMENT',
        roles(
          person,
          (role) =>
            `<div class=h><span>${safe(role.organisation)}</span><span>${safe(role.location)}</span><span>${pen.date(role)}</span></div><div><u>${safe(role.title)}</u></div>${pen.items(role.bullets)}`,
        ),
      )}${section(
        'EDUCATION',
        studiesOf(
          person,
          (each) =>
            `<div class=h><span>${safe(each.organisation)}</span><span></span><span>${pen.date(each)}</span></div><div>${safe(each.title)}</div>`,
        ),
      )}${section(
        'SKILLS',
        `<table class=k><tr>${[0, 1, 2]
          .map(
            (column) =>
              `<td>${skillsOf(person)
                .filter((_, index) => index % 3 === column)
                .map(safe)
                .join('<br>')}</td>`,
          )
          .join('')}</tr></table>`,
      )}`,
  },
  {
    name: 'date-below-right-lines',
    css: 'main{width:150mm} .e{margin-bottom:5mm;border-left:2pt solid #49a;padding-left:4mm} .d{font-size:8.5pt;color:#666;margin-bottom:1mm} h2{font-weight:300;font-size:17pt;margin:3mm 0} h3{margin:0;font-size:11pt} p{margin:.5mm 0}',
    body: (person, pen) =>
      `<h1>${safe(person.name)}</h1><p>${safe(person.summary)}</p><p>${contactOf(person).map(safe).join(' / ')}</p><main>${section(
        'Work',
        roles(
          person,
          (role) =>
            `<div class=e><h3>${safe(role.title)} – ${safe(role.organisation)}</h3><div class=d>${pen.date(role)} · ${safe(role.location)}</div>${pen.items(role.bullets)}</div>`,
        ),
      )}${section(
        'Education',
        studiesOf(
          person,
          (each) =>
            `<div class=e><h3>${safe(each.title)} – ${safe(each.organisation)}</h3><div class=d>${pen.date(each)}</div></div>`,
        ),
      )}${section('Skills', `<p>${skillsOf(person).map(safe).join(' • ')}</p>`)}</main>`,
  },
  {
    name: 'paragraph-prose',
    css: 'body{font:11pt/1.35 Liberation Serif} h2{font-size:11pt;text-decoration:underline;margin:4mm 0 1mm} .e p{margin:0 0 3mm} .n{font-size:14pt;font-weight:bold} .a{float:right;text-align:right}',
    body: (person, pen) =>
      `<div class=a>${lines(contactOf(person))}</div><div class=n>${safe(person.name)}</div><div>${safe(person.headline)}</div><br><br>${section(
        'Employment history',
        roles(
          person,
          (role) =>
            `<div class=e>${pen.date(role)}: <b>${safe(role.title)}</b>, ${safe(role.organisation)} (${safe(role.location)})${pen.items(role.bullets)}</div>`,
        ),
      )}${section(
        'Qualifications',
        studiesOf(person, (each) => `<div>${pen.date(each)}: ${safe(each.title)}, ${safe(each.organisation)}</div>`),
      )}${section('Skills', `<div>${skillsOf(person).map(safe).join(', ')}</div>`)}`,
  },
  {
    name: 'two-by-cards-head',
    css: `.top{display:grid;grid-template-columns:1fr 1fr;gap:10mm;border-bottom:1pt solid} h1{font-size:24pt;line-height:1;margin:0} h2{font-size:9pt;text-transform:uppercase;color:#06c;letter-spacing:.08em} .e{display:grid;grid-template-columns:54mm 1fr;gap:6mm;break-inside:avoid} .e ul{margin:0;padding-left:4mm} .e .l{font-size:9pt}`,
    body: (person, pen) => {
      const [given = '', ...family] = person.name.split(' ')
      return `<div class=top><h1>${safe(given)}<br>${safe(family.join(' '))}</h1><div>${lines(contactOf(person))}</div></div>${section(
        'Experience',
        roles(
          person,
          (role) =>
            `<div class=e><div class=l><b>${safe(role.organisation)}</b><br>${safe(role.location)}<br>${pen.date(role)}</div><div><b>${safe(role.title)}</b>${pen.items(role.bullets)}</div></div>`,
        ),
      )}${section(
        'Education',
        studiesOf(
          person,
          (each) =>
            `<div class=e><div class=l><b>${safe(each.organisation)}</b><br>${pen.date(each)}</div><div>${safe(each.title)}</div></div>`,
        ),
      )}${section('Skills', `<div>${skillsOf(person).map(safe).join(', ')}</div>`)}`
    },
  },
  {
    name: 'narrow-columns-long-heads',
    css: `.g{display:grid;grid-template-columns:62mm 1fr;gap:8mm} aside{border-right:.5pt solid #999;padding-right:5mm} h1{letter-spacing:.35em;text-transform:uppercase;font-weight:300;text-align:center} .sub{text-align:center;letter-spacing:.3em;text-transform:uppercase;font-size:9pt} h2{letter-spacing:.22em;text-transform:uppercase;font-size:10.5pt;font-weight:600} h4{margin:2mm 0 0;text-transform:uppercase;font-size:9.5pt} .d{font-style:italic}`,
    body: (person, pen) =>
      `<h1>${safe(person.name)}</h1><div class=sub>${safe(person.headline)}</div><div class=g><aside>${section('Contact', lines(contactOf(person)))}${section(
        'Education',
        studiesOf(
          person,
          (each) =>
            `<h4>${safe(each.title)}</h4><div>${safe(each.organisation)}</div><div class=d>${pen.date(each)}</div>`,
        ),
      )}${section('Expertise', lines(skillsOf(person)))}${section('Language', lines(person.languages))}</aside><main>${section('About', `<p>${safe(person.summary)}</p>`)}${section(
        'Work Experience',
        roles(
          person,
          (role) =>
            `<h4>${safe(role.title)}</h4><div>${safe(role.organisation)}, ${safe(role.location)}</div><div class=d>${pen.date(role)}</div>${pen.items(role.bullets)}`,
        ),
      )}</main></div>`,
  },
  {
    name: 'rail-right',
    css: '.e{display:grid;grid-template-columns:1fr 34mm;gap:6mm} .r{text-align:right;font-size:9pt;color:#555} ul{margin:1mm 0;padding-left:5mm} h2{font-size:12pt;border-bottom:.5pt solid #333} h1{margin-bottom:0}',
    body: (person, pen) =>
      `<h1>${safe(person.name)}</h1>${lines([contactOf(person).join(' | ')])}${section(
        'Relevant Experience',
        roles(
          person,
          (role) =>
            `<div class=e><div><b>${safe(role.title)}</b><br>${safe(role.organisation)}${pen.items(role.bullets)}</div><div class=r>${pen.date(role)}<br>${safe(role.location)}</div></div>`,
        ),
      )}${section(
        'Education',
        studiesOf(
          person,
          (each) =>
            `<div class=e><div><b>${safe(each.title)}</b><br>${safe(each.organisation)}</div><div class=r>${pen.date(each)}</div></div>`,
        ),
      )}${section('Skills', `<p>${skillsOf(person).map(safe).join(', ')}</p>`)}`,
  },
  {
    name: 'grid-bordered',
    css: 'table{border-collapse:collapse;width:100%;margin-bottom:4mm} td,th{border:.5pt solid #666;padding:1.5mm;vertical-align:top;text-align:left} ul{margin:0;padding-left:4mm} th{background:#eee}',
    body: (person, pen) =>
      `<h1>CURRICULUM VITAE</h1><table><tr><th>Name</th><td>${safe(person.name)}</td></tr><tr><th>Email</th><td>${person.email}</td></tr><tr><th>Phone</th><td>${person.phone}</td></tr></table><h2>Work experience</h2><table><tr><th>Period</th><th>Employer</th><th>Position and duties</th></tr>${roles(person, (role) => `<tr><td>${pen.date(role)}</td><td>${safe(role.organisation)}<br>${safe(role.location)}</td><td><b>${safe(role.title)}</b>${pen.items(role.bullets)}</td></tr>`)}</table><h2>Education</h2><table><tr><th>Period</th><th>Institution</th><th>Degree</th></tr>${studiesOf(person, (each) => `<tr><td>${pen.date(each)}</td><td>${safe(each.organisation)}</td><td>${safe(each.title)}</td></tr>`)}</table>`,
  },
]
