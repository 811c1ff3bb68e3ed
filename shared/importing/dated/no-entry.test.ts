import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const facts = (document: ReturnType<typeof readText>) =>
  readSource(document).entries.map(({ kind, title, organisation, start, end }) => [
    kind,
    title,
    organisation,
    start,
    end,
  ])

describe('what is no role and no item', () => {
  it('a break with its reason in brackets has no employer', () => {
    const text =
      'Mara Quill\nmara@example.org\n\nEMPLOYMENT\n\nBaker, Wexby Mill, 2016 – 2020\n- Baked 300 loaves a night\n\nCareer break (birth of my son), 2014 – 2016\n'
    expect(facts(readText(text))).toEqual([
      ['work', 'Baker', 'Wexby Mill', '2016', '2020'],
      ['other', 'Career break (birth of my son)', null, '2014', '2016'],
    ])
  })

  it('a count of people with the year they came is a line of the post above', () => {
    const text =
      'Mara Quill\nmara@example.org\n\nEMPLOYMENT\n\n2014 - 2020: Baker, Wexby Mill\nStone ovens, rye and barley loaves\nNight crew of 6 under me from 2016\nFlour store and deliveries in winter\n\n2010 - 2014: Cook, The Salt Inn\nSoups and pies\n'
    expect(facts(readText(text))).toEqual([
      ['work', 'Baker', 'Wexby Mill', '2014', '2020'],
      ['work', 'Cook', 'The Salt Inn', '2010', '2014'],
    ])
    expect(readSource(readText(text)).evidence.map((each) => each.text)).toContain('Night crew of 6 under me from 2016')
  })

  it('the heading over a table of roles, whose cells go on with what was done, is no employer', () => {
    const text =
      '# Mara Quill\n\n## Ovens\n\n| When | Where | What |\n|---|---|---|\n| 05/2021 – present | Wexby Mill, York | **Head Baker**<br>• Write the list of 18 loaves<br>• Keep waste at 3% |\n| 02/2018 – 04/2021 | Salt & Rye, Leeds | **Baker**<br>• Ran the night shift |\n\n## Education\n\nBSc Botany, Calder University, 2004 – 2007\n'
    const reading = readSource(readMarkdown(text))
    expect(facts(readMarkdown(text)).slice(0, 2)).toEqual([
      ['work', 'Head Baker', 'Wexby Mill, York', '2021-05', 'present'],
      ['work', 'Baker', 'Salt & Rye, Leeds', '2018-02', '2021-04'],
    ])
    expect(reading.evidence.map((each) => each.text)).toEqual([
      'Write the list of 18 loaves',
      'Keep waste at 3%',
      'Ran the night shift',
    ])
  })

  it('the heading of the next role is not the employer of the last one', () => {
    const text =
      '# Mara Quill\n\n## Experience\n\n### Wexby Ltd — Leeds\n\n**Senior Baker** | June 2020 – Present\n\n* Wrote the list of loaves.\n\n**Baker** | February 2018 – May 2020\n\n* Ran the night shift.\n\n### Freelance\n\n*Cook, self-employed, April 2016 – January 2018*\n\n* Fed nine film crews.\n'
    expect(facts(readMarkdown(text))).toEqual([
      ['work', 'Senior Baker', 'Wexby Ltd', '2020-06', 'present'],
      ['work', 'Baker', 'Wexby Ltd', '2018-02', '2020-05'],
      ['work', 'Cook', 'self-employed', '2016-04', '2018-01'],
    ])
  })

  it('the row that names the columns of a table of certificates is none of them', () => {
    const text =
      '# Mara Quill\n\n## Certificates\n\n| Certificate | Issued | Expires |\n|---|---|---|\n| Safe Lifting | 2021 | 2024 |\n| First Aid at Work | May 2022 | May 2025 |\n'
    expect(facts(readMarkdown(text))).toEqual([
      ['certificate', 'Safe Lifting', null, '2021', '2024'],
      ['certificate', 'First Aid at Work', null, '2022-05', '2025-05'],
    ])
    expect(readSource(readMarkdown(text)).unplaced.map((each) => each.text)).toContain('Certificate Issued Expires')
  })
})

describe('a project told in one line', () => {
  it('keeps its name, also a small one, its time and what it is', () => {
    const text =
      '# Mara Quill\n\n## Projects\n\n**skiff** (2021 – now): A slow lexer for tide tables.\n\n**Orrin** (2019 – 2020): A map of wells.\n'
    const reading = readSource(readMarkdown(text))
    expect(facts(readMarkdown(text))).toEqual([
      ['project', 'skiff', null, '2021', 'present'],
      ['project', 'Orrin', null, '2019', '2020'],
    ])
    expect(reading.evidence.map((each) => each.text)).toEqual(['A slow lexer for tide tables.', 'A map of wells.'])
  })
})
