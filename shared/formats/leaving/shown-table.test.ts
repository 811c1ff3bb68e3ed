import { describe, expect, it } from 'vitest'
import type { Inline } from '../../domain/document.ts'
import { plainText } from '../markdown/literal-lines.ts'
import { shownTable } from './shown-table.ts'

const lines = (...given: readonly string[]): Inline[] =>
  given.flatMap((text, index): Inline[] => [
    ...(index === 0 ? [] : [{ kind: 'break' } as const]),
    { kind: 'text', text, marks: [] },
  ])
const words = (content: readonly Inline[]) => {
  const table = shownTable(content)
  return (
    table && {
      before: plainText(table.before),
      header: table.header?.map(plainText) ?? null,
      rows: table.rows.map((row) => row.map(plainText)),
    }
  )
}

describe('shownTable', () => {
  it('gives the cells without bars and dashes, every row as wide as the widest', () => {
    expect(words(lines('| Site | Years |', '|---|:-:|', '| School | 2 | twice |', '| Hall |'))).toEqual({
      before: '',
      header: ['Site', 'Years', ''],
      rows: [
        ['School', '2', 'twice'],
        ['Hall', '', ''],
      ],
    })
  })

  it('keeps the lines above it and a bar that belongs to a cell', () => {
    expect(words(lines('As the register has it:', 'Name | Since', '--- | ---', 'A \\| B | 2019'))).toEqual({
      before: 'As the register has it:',
      header: ['Name', 'Since'],
      rows: [['A | B', '2019']],
    })
  })

  it('has no header where no column has a name', () => {
    expect(words(lines('| | |', '|---|---|', '| one | two |'))).toMatchObject({ header: null, rows: [['one', 'two']] })
  })

  it('keeps the marks of pieces in their cells', () => {
    const bold: Inline = { kind: 'text', text: 'one | t', marks: [{ kind: 'bold' }] }
    const content: Inline[] = [
      ...lines('A | B', '--- | ---'),
      { kind: 'break' },
      bold,
      { kind: 'text', text: 'wo', marks: [] },
    ]
    expect(shownTable(content)?.rows).toEqual([
      [
        [{ ...bold, text: 'one' }],
        [
          { ...bold, text: 't' },
          { kind: 'text', text: 'wo', marks: [] },
        ],
      ],
    ])
  })

  it.each([
    ['one line', lines('a | b')],
    ['bars without dashes', lines('a | b', 'c | d')],
    ['words over several lines', lines('a', 'b')],
  ])('finds none in %s', (_, content) => {
    expect(shownTable(content)).toBeNull()
  })
})
