import type { Section } from '../../domain/document.ts'
import { applyProposal } from '../documents/apply-proposal.ts'
import type { Themes } from './letter-themes.ts'
import { themeSentences } from './theme-sentences.ts'
import { withLeadIns } from './with-lead-ins.ts'

interface Wish {
  readonly blank: Section
  readonly language: string
  readonly newId: (prefix: string) => string
  /** What the posting asks with an item, by the item's id, for texts that name it. */
  readonly asked?: ReadonlyMap<string, string>
  /** Entries that the text has named before. */
  readonly known?: ReadonlySet<string>
}

/** Each theme as a section of one paragraph. */
export function themeSections(themes: Themes, { blank, language, newId, asked = new Map(), known }: Wish): Section[] {
  return withLeadIns(themeSentences(themes, language, known), asked).map((sentences) =>
    applyProposal({ ...blank, id: newId('s'), blocks: [] }, { sentences, bullets: false }),
  )
}
