import type { Standing } from '../../../shared/contract/applications.ts'

/** One thing that is open in a document, in words. */
export interface OpenWord {
  readonly tone: 'red' | 'amber'
  readonly text: string
}

const counted = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** What is open in a document, the gravest first; empty when nothing is. */
export function openWords({ flags, uncited, underlines, notes, remarks }: Standing): OpenWord[] {
  const all: readonly (readonly [number, OpenWord])[] = [
    [flags, { tone: 'red', text: `${flags} beyond the evidence` }],
    [uncited, { tone: 'red', text: `${uncited} without evidence` }],
    [underlines, { tone: 'amber', text: `${counted(underlines, 'word', 'words')} not in the evidence` }],
    [notes, { tone: 'amber', text: counted(notes, 'note to self', 'notes to self') }],
    [remarks, { tone: 'amber', text: counted(remarks, 'remark', 'remarks') }],
  ]
  return all.filter(([n]) => n > 0).map(([, word]) => word)
}

/** How many things are open. */
export const openCount = (standing: Standing | undefined): number =>
  standing ? standing.flags + standing.uncited + standing.underlines + standing.notes + standing.remarks : 0
