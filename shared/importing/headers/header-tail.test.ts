import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readSource } from '../read-source.ts'

const read = (text: string) => {
  const { entries, evidence, basics } = readSource(readMarkdown(text))
  return {
    name: basics.name,
    entries: entries.map(({ kind, title, organisation, start, end, id }) => ({
      header: [kind, title, organisation, start, end].join(' | '),
      items: evidence.filter(({ entry }) => entry === id).map(({ text }) => text),
    })),
  }
}

describe('a header that goes on with sentences in its line', () => {
  it.each([
    ['- **2019–2022** Harp tutor, Wexby Music School. Taught 14 pupils. Ran the summer course.', 'Taught 14 pupils.'],
    ['- Harp tutor, Wexby Music School, 2019–2022: taught 14 pupils from scratch', 'taught 14 pupils from scratch'],
  ])('ends where they begin: %s', (line, first) => {
    const [entry] = read(`# Edda Lorne\n\n## Work\n\n${line}\n`).entries
    expect(entry?.header).toBe('work | Harp tutor | Wexby Music School | 2019 | 2022')
    expect(entry?.items[0]).toBe(first)
  })
})

describe('an overview and the same roles below', () => {
  it('are one entry each, with the dates of the one and the items of the other', () => {
    const table = '| When | Role | Employer |\n|---|---|---|\n| 2016 – 2020 | Head Gardener | Marlow Estate |\n'
    const told = '**Head Gardener, Marlow Estate**\n\n- Replanted the walled garden with six trainees\n'
    expect(read(`# Edda Lorne\n\n## Employment\n\n${table}\n${told}`).entries).toEqual([
      {
        header: 'work | Head Gardener | Marlow Estate | 2016 | 2020',
        items: ['Replanted the walled garden with six trainees'],
      },
    ])
  })
})

describe('headings that talk', () => {
  it('name the person or a part of the page, and never a role', () => {
    const page =
      "# Hello, I'm Edda Lorne\n\n## What I do all day\n\n### Baker @ Wexby Mill (2019 – 2022)\n\n- Baked for 300 guests\n"
    const { name, entries } = read(page)
    expect(name).toBe('Edda Lorne')
    expect(entries.map(({ header }) => header)).toEqual(['work | Baker | Wexby Mill | 2019 | 2022'])
  })
})

describe('several certificates on one line', () => {
  it('are as many entries', () => {
    const { entries } = read('# Edda Lorne\n\n## Certificates\n\nSafe Lifting (2019), Fire Warden (2021)\n')
    expect(entries.map(({ header }) => header)).toEqual([
      'certificate | Safe Lifting |  | 2019 | ',
      'certificate | Fire Warden |  | 2021 | ',
    ])
  })
})
