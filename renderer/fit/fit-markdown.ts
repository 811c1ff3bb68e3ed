import type { LibraryView } from '../../shared/domain/library-view.ts'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { requirementState, stateWords } from '../workspace/pairing/requirement-state.ts'
import type { FitTable } from './fit-table.ts'

interface FitMarkdownInput {
  readonly requirements: readonly Requirement[]
  readonly pairing: Pairing
  readonly table: FitTable
  readonly view: LibraryView
}

const cellText = (text: string) => text.replace(/\s+/gu, ' ').replaceAll('\\', '\\\\').replaceAll('|', '\\|').trim()
const row = (cells: readonly string[]) => `| ${cells.map(cellText).join(' | ')} |`

/** The fit as two Markdown tables: requirements against entries, then the paired evidence in full. */
export function fitMarkdown({ requirements, pairing, table, view }: FitMarkdownInput): string {
  const state = (id: string) => stateWords[requirementState(pairing, id)]
  const textOf = (id: string) => view.evidence.find((item) => item.id === id)?.text ?? ''
  const matrix = requirements.map(({ id, text }) => {
    const cells = table.columns.map((column) => {
      const cell = table.cell(id, column.id)
      return cell.kind === 'paired' ? (cell.strong ? 'strong' : 'partial') : ''
    })
    return row([text, state(id), ...cells])
  })
  const paired = requirements.map(({ id, text, level }) => {
    const pairs = pairing.pairs.filter(({ requirement }) => requirement === id)
    return row([text, level, state(id), pairs.map(({ evidence }) => textOf(evidence)).join('; ')])
  })
  const names = table.columns.map(({ name }) => name)
  return [
    ...[
      row(['Requirement', 'Answer', ...names]),
      row(Array.from({ length: names.length + 2 }, () => '---')),
      ...matrix,
    ],
    '',
    ...[row(['Requirement', 'Level', 'Answer', 'Evidence']), row(['---', '---', '---', '---']), ...paired],
    '',
  ].join('\n')
}
