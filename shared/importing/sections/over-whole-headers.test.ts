import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const roles = (text: string) =>
  readSource(readText(`Edda Lorne\nedda@example.org\n\n${text}\n`)).entries.map(({ title, organisation }) => [
    title,
    organisation,
  ])

describe('a short line over headers that are whole without it', () => {
  it('opens a part of the page, though no table has it', () => {
    expect(
      roles(
        'At the moment\n\nBarista, Harebell Coffee Ltd, 2022 - present\n- Trains starters\n\nIn the past\n\nUsher, Marlow Theatre, 2019 - 2022\n- Sold programmes',
      ),
    ).toEqual([
      ['Barista', 'Harebell Coffee Ltd'],
      ['Usher', 'Marlow Theatre'],
    ])
  })

  it('is the employer where the lines below name none', () => {
    expect(
      roles(
        'WORK\n\nHarebell\nBarista, 2022 - present\n- Trains starters\n\nUmberly\nUsher, 2019 - 2022\n- Sold programmes',
      ),
    ).toEqual([
      ['Barista', 'Harebell'],
      ['Usher', 'Umberly'],
    ])
  })
})
