import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readSource } from '../read-source.ts'

const top = '# Edda Lorne\n\nedda@example.org\n\n'
const facts = (text: string) =>
  readSource(readMarkdown(`${top}${text}`)).entries.map(({ kind, title, organisation, start, end }) => [
    kind,
    title,
    organisation,
    start,
    end,
  ])

describe('names by how they are set', () => {
  it('keep the article that stands before them', () => {
    expect(
      facts('## Work\n\n**Rigger** at the *Wexby Tide Mill*, Jan. 2020 to now.\nI look after nine sails.\n'),
    ).toEqual([['work', 'Rigger', 'the Wexby Tide Mill', '2020-01', 'present']])
  })

  it('take a ship behind a post for the place of work', () => {
    expect(
      facts('## Work\n\n### Deckhand, MFV Lorna Grey\n*2014 – 2016*, Sainsbridge\n\n- Mended nets\n'),
    ).toMatchObject([['work', 'Deckhand', 'MFV Lorna Grey', '2014', '2016']])
  })
})

describe('a table of credits', () => {
  it('lists roles where it has a column of posts and one of companies', () => {
    expect(
      facts(
        '**Some credits**\n\n| When | Show | Job | Company |\n| --- | --- | --- | --- |\n| Sept – Dec 2023 | The Miller of Wexby | Stage Manager | Old Quay Players |\n| Feb – May 2022 | Hansel (opera) | Deputy Stage Manager | Sainsbridge Opera |\n',
      ),
    ).toEqual([
      ['work', 'Stage Manager', 'Old Quay Players', '2023-09', '2023-12'],
      ['work', 'Deputy Stage Manager', 'Sainsbridge Opera', '2022-02', '2022-05'],
    ])
  })
})
