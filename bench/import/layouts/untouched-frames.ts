import type { Person } from '../people/person.ts'
import { contactOf, type Frame, lines, type Pen, safe, section, skillsOf, studiesOf } from './frame.ts'

const study = (person: Person, { date }: Pen): string =>
  studiesOf(
    person,
    (each) => `<div><b>${safe(each.title)}</b></div><div>${safe(each.organisation)} | ${date(each)}</div>`,
  )

/** Frames once held back, written before the reader was mended for the first ones; mended on since. */
export const untouchedFrames: readonly Frame[] = [
  {
    name: 'margin-headings',
    css: '.s{display:grid;grid-template-columns:34mm 1fr;gap:6mm;border-top:1px solid #aaa;padding-top:2mm} h2{font-size:9pt;text-transform:uppercase;margin:0;text-align:right} .d{text-align:right;font-style:italic}',
    body: (person, pen) => {
      const roles = person.roles.map(
        (role) =>
          `<div><b>${safe(role.organisation)}</b>, ${safe(role.location)}</div><div>${safe(role.title)}</div><div class=d>${pen.date(role)}</div>${pen.items(role.bullets)}`,
      )
      const part = (title: string, content: string) => `<div class=s><h2>${title}</h2><div>${content}</div></div>`
      return `<h1>${safe(person.name)}</h1>${lines([contactOf(person).join(' • ')])}${part('Employment', roles.join(''))}${part('Education', study(person, pen))}${part('Skills', lines([skillsOf(person).join(', ')]))}`
    },
  },
  {
    name: 'three-columns-below',
    css: 'header{background:#223;color:#fff;padding:5mm;text-align:center} h1{letter-spacing:.25em;text-transform:uppercase;margin:0} .t{display:grid;grid-template-columns:1fr 1fr 1fr;gap:7mm} .h{display:grid;grid-template-columns:1fr 40mm} .h i{text-align:right}',
    body: (person, pen) => {
      const roles = person.roles.map(
        (role) =>
          `<div class=h><b>${safe(role.title)}</b><i>${pen.date(role)}</i></div><div>${safe(role.organisation)} – ${safe(role.location)}</div>${pen.items(role.bullets)}`,
      )
      const columns = [
        section('Education', study(person, pen)),
        section('Skills', lines(skillsOf(person))),
        section('Languages', lines(person.languages)),
      ]
      return `<header><h1>${safe(person.name)}</h1>${lines([contactOf(person).join('  |  ')])}</header>${section('Work history', roles.join(''))}<div class=t>${columns.map((each) => `<div>${each}</div>`).join('')}</div>`
    },
  },
  {
    name: 'timeline',
    css: '.e{display:grid;grid-template-columns:26mm 6mm 1fr;margin-bottom:4mm} .y{text-align:right;font-size:8.5pt;color:#555} .k{border-left:1px solid #888;position:relative} .k::before{content:"";position:absolute;left:-4px;top:3px;width:7px;height:7px;border-radius:4px;background:#a33} ul{margin:1mm 0;padding-left:4mm} aside{position:absolute;right:0;top:0;width:52mm;text-align:right}',
    body: (person, pen) => {
      const roles = person.roles.map((role) => {
        const [start, end] = pen.dates(role)
        return `<div class=e><div class=y>${start}<br>${end}<br>${safe(role.location)}</div><div class=k></div><div><b>${safe(role.title)}</b> · ${safe(role.organisation)}${pen.items(role.bullets)}</div></div>`
      })
      return `<aside>${lines(contactOf(person))}</aside><h1>${safe(person.name)}</h1>${section('Career History', roles.join(''))}${section('Education', study(person, pen))}${section('Key Skills', lines([skillsOf(person).join(' · ')]))}`
    },
  },
]
