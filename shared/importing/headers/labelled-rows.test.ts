import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const read = (text: string) => {
  const { entries, evidence } = readSource(readText(`Mara Quill\nmara@example.org\n\n${text}\n`))
  return entries.map(({ id, title, organisation }) => [
    title,
    organisation,
    ...evidence.filter(({ entry }) => entry === id).map((each) => each.text),
  ])
}

describe('a label and what it says below the header of an entry', () => {
  it('is an item of the study', () => {
    const study = 'MSc Botany, Calder University, 2012 – 2014\nThesis: Moss on slate roofs\nGrade: distinction'
    expect(read(`EDUCATION\n\n${study}\n\nBSc Biology, Wexby University, 2009 – 2012`)).toEqual([
      ['MSc Botany', 'Calder University', 'Thesis: Moss on slate roofs', 'Grade: distinction'],
      ['BSc Biology', 'Wexby University'],
    ])
  })

  it('is an item of the role, before its list', () => {
    expect(read('EMPLOYMENT\n\nSous chef, Wexby Kitchens, 2014 – 2016\nTeam: four cooks\n- Ran the pass')).toEqual([
      ['Sous chef', 'Wexby Kitchens', 'Team: four cooks', 'Ran the pass'],
    ])
  })

  it('stays in the header where a form goes on with it', () => {
    const form = 'Dates: 2014 – 2016\nEmployer: Wexby Kitchens\nPosition: Sous chef'
    expect(read(`EMPLOYMENT\n\n${form}`)).toEqual([['Sous chef', 'Wexby Kitchens']])
  })
})
