import { describe, expect, it } from 'vitest'
import { kindsFound } from '../kinds-found.ts'

const flagged: readonly (readonly [kind: string, text: string, evidence: string])[] = [
  ['degree', 'I hold an MSc in Botany.', 'BSc (Hons) Botany, 2014–2017'],
  ['degree', "I have a master's degree in Botany.", 'BSc Botany, 2014–2017'],
  ['degree', 'I have an MA in Play Therapy.', 'PG Cert in Play Therapy, 2019'],
  ['degree', 'I hold a Diploma in Bee Keeping.', 'Certificate in Bee Keeping, 2018'],
  ['degree', 'I hold a PhD in Plant Physics.', 'PhD, Plant Chemistry, Wexmoor University, 2016'],
  ['award', 'I won the baking contest.', 'Runner-up, baking contest'],
  ['award', 'I came second in the baking contest.', 'Third place in the baking contest'],
  ['award', 'Ich habe den Wettbewerb gewonnen.', 'Dritter Preis im Wettbewerb'],
  ['award', 'Gané el concurso.', 'Finalista del concurso'],
  ['title', 'I was manager of the kennels.', 'Deputy manager of the kennels'],
  ['title', 'As head chef I planned the menus.', 'Planned menus with the head chef: Ana Prieto'],
  ['name', 'I worked for Marlow Brothers.', 'Worked for a brewery'],
  ['name', 'I keep the diary in outlook.', 'Keep the diary'],
  ['name', 'I wrote it with Prof. Huang.', 'Wrote it with Prof. Ko'],
  ['title', 'As Head Bookbinder I repaired atlases.', 'Bookbinder, Saltmarsh Bindery: repaired atlases'],
  ['title', 'Ich bin Leiterin der Kita Am Bach.', 'Stellvertretende Leitung, Kita Am Bach, seit August 2018'],
]
const silent: readonly (readonly [text: string, evidence: string])[] = [
  ['I kept the books for a florist.', 'Bookkeeper, florist'],
  ["I earned my bachelor's degree in 2019.", 'B.S., Logistics, Elder Park University, 2019'],
  ['I graduated in music in 2011.', 'BMus (Hons), Wexmoor College, 2011'],
  ['I hold a PhD in plant chemistry.', 'PhD, Plant Chemistry, Wexmoor University, 2016'],
  ['I was named Baker of the Quarter in 2021.', 'Baker of the Quarter 2021'],
  ['The inspector awarded us five stars.', 'The inspector gave us five stars'],
  ["My master's degree is in library science.", 'MLIS, Library Science'],
  ['I took third prize.', 'Third prize in the baking contest'],
  ['I won third prize in the contest.', 'Third prize in the contest'],
  ['I am now a supervisor.', 'Store supervisor, Clearline Opticians, Corby, since 2022'],
  ['I am the author of three papers.', 'Published three papers on moss'],
  ['I am vice chair of the choir.', 'Deputy chair of the choir'],
  ['I served in the US Army.', 'Sergeant, United States Army'],
  ['I drove for Doctors Without Borders.', 'Driver, Médecins Sans Frontières'],
  ['The Health and Care Professions Council registered me.', 'Registered with the HCPC'],
  ['I served at Marks and Spencer.', 'Till assistant, M&S'],
  ['I hold an NVQ in butchery.', 'NVQ2 Butchery'],
  ['I work as a freelancer.', 'Editor, Freelance, 2021 – present'],
]

describe('checks of titles, degrees, places and names', () => {
  it.each(flagged)('finds %s in “%s” against “%s”', (kind, text, evidence) =>
    expect(kindsFound(text, [evidence])).toContain(kind),
  )
  it.each(silent)('says nothing of “%s” against “%s”', (text, evidence) =>
    expect(kindsFound(text, [evidence])).toEqual([]),
  )
})
