import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const read = (prose: string) => readSource(readText(`Edda Lorne\nedda@example.org\n\n${prose}\n`))
const facts = (prose: string) =>
  read(prose).entries.map(({ kind, title, organisation, start, end }) => [kind, title, organisation, start, end])

describe('a role told in a sentence', () => {
  it.each([
    [
      'Since 2021 I have been Head of Lighting at the Marlow Playhouse. I run a crew of four.',
      ['work', 'Head of Lighting', 'Marlow Playhouse', '2021', 'present'],
    ],
    [
      'Before that, from 2017 to 2021, I was a touring electrician with Long Lorne Theatre.',
      ['work', 'touring electrician', 'Long Lorne Theatre', '2017', '2021'],
    ],
    [
      'After four years at Wexby Mill, I moved to Marlow Bread in 2014 as a pastry chef.',
      ['work', 'pastry chef', 'Marlow Bread', '2014', null],
    ],
    [
      'I left in 2019 to become head baker at Lorne Ovens, a maker of flat breads, and I am still there.',
      ['work', 'head baker', 'Lorne Ovens', '2019', 'present'],
    ],
    [
      'I left school in 2004 and was taken on as an apprentice at the Marlow Hotel, where I learned to bake.',
      ['work', 'apprentice', 'Marlow Hotel', '2004', null],
    ],
    [
      'I trained at Wexby College, where I took a BA in Baking History in 2009.',
      ['education', 'BA in Baking History', 'Wexby College', null, '2009'],
    ],
    [
      'I worked as a baker for Wexby Mill between March 2010 and May 2014.',
      ['work', 'baker', 'Wexby Mill', '2010-03', '2014-05'],
    ],
    [
      'I studied Chemistry at the University of Wexby and finished in 2015.',
      ['education', 'Chemistry', 'University of Wexby', null, '2015'],
    ],
    [
      'From 2013 to 2019 she worked as a producer at Marlow Films in London.',
      ['work', 'producer', 'Marlow Films', '2013', '2019'],
    ],
    [
      'Since 2019 Edda Lorne has been Director of Programmes at the Marlow Playhouse.',
      ['work', 'Director of Programmes', 'Marlow Playhouse', '2019', 'present'],
    ],
    [
      'She holds an MA in Design from the University of Wexby (2008–2009).',
      ['education', 'MA in Design', 'University of Wexby', '2008', '2009'],
    ],
    [
      'She has volunteered as a mentor with Long Lorne Reads since 2020.',
      ['volunteer', 'mentor', 'Long Lorne Reads', '2020', 'present'],
    ],
    [
      'Seit 2019 bin ich Lehrerin am Gymnasium Hellbach.',
      ['work', 'Lehrerin', 'Gymnasium Hellbach', '2019', 'present'],
    ],
    [
      'Depuis 2018, je suis infirmière à Clinique des Lilas.',
      ['work', 'infirmière', 'Clinique des Lilas', '2018', 'present'],
    ],
  ])('%s', (prose, entry) => expect(facts(prose)).toEqual([entry]))

  it('keeps its sentence and those after it as evidence of the entry', () => {
    const { entries, evidence } = read(
      'Since 2021 I have been Head of Lighting at the Marlow Playhouse. I run a crew of four.',
    )
    expect(evidence.map(({ text, entry }) => [text, entry])).toEqual([
      ['Since 2021 I have been Head of Lighting at the Marlow Playhouse.', entries[0]?.id],
      ['I run a crew of four.', entries[0]?.id],
    ])
  })

  it.each([
    'I have been good at sums since 2012.',
    'I have worked in kitchens for twelve years.',
    'I was in Leeds with my family in 2015.',
    'She has been good at sums since 2012.',
    'They were in Leeds at Easter in 2015.',
  ])('is none in: %s', (prose) => expect(facts(prose)).toEqual([]))

  it('is not told twice where a section lists the roles', () => {
    expect(
      facts(
        'Since 2021 I have been a baker at Wexby Mill.\n\nEXPERIENCE\n\nBaker, Wexby Mill, 2021 – present\n- Baked 300 loaves a night',
      ),
    ).toEqual([['work', 'Baker', 'Wexby Mill', '2021', 'present']])
  })
})

describe('several roles told one after another', () => {
  it('takes “there” for the employer told before, and a sentence about two times for two entries', () => {
    expect(
      facts(
        'She joined Marlow Films as production mixer in 2017. She became head of sound there in 2022 and won the Lorne Sound Award in 2023.',
      ),
    ).toEqual([
      ['work', 'production mixer', 'Marlow Films', '2017', null],
      ['work', 'head of sound', 'Marlow Films', '2022', null],
      ['award', 'Lorne Sound Award', null, '2023', null],
    ])
  })

  it('takes a post kept on, and the next one, each with its own time', () => {
    expect(
      facts(
        'I began in 2006 as an apprentice with Lorne Clockmakers. When I finished in 2010 they kept me on as a horologist until 2015. In 2015 I joined the Wexby Palace Trust as a clock conservator and I have been senior conservator there since 2021.',
      ),
    ).toEqual([
      ['work', 'apprentice', 'Lorne Clockmakers', '2006', null],
      ['work', 'horologist', 'Lorne Clockmakers', '2010', '2015'],
      ['work', 'clock conservator', 'Wexby Palace Trust', '2015', null],
      ['work', 'senior conservator', 'Wexby Palace Trust', '2021', 'present'],
    ])
  })

  it('tells no role of a town somebody moved to', () => {
    expect(facts('I moved to London in 2014 as a child and I sing in two choirs.')).toEqual([])
  })
})
