import type { Section } from '../../domain/document.ts'
import { applyProposal } from '../documents/apply-proposal.ts'
import type { Themes } from './letter-themes.ts'
import { themeSentences } from './theme-sentences.ts'

interface Wish {
  readonly blank: Section
  readonly language: string
  readonly newId: (prefix: string) => string
}

/** Each theme as a section of one paragraph. */
export function themeSections(themes: Themes, { blank, language, newId }: Wish): Section[] {
  return themeSentences(themes, language).map((sentences) =>
    applyProposal({ ...blank, id: newId('s'), blocks: [] }, { sentences, bullets: false }),
  )
}
