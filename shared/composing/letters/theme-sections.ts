import type { Section } from '../../domain/document.ts'
import { composeSection } from '../compose-section.ts'
import { applyProposal } from '../documents/apply-proposal.ts'
import type { PairedItem } from '../paired-item.ts'
import type { Themes } from './letter-themes.ts'

/** Each theme as a section of one paragraph, an entry introduced once in all of them. */
export function themeSections(
  { profile, work, held }: Themes,
  {
    blank,
    language,
    newId,
  }: { readonly blank: Section; readonly language: string; readonly newId: (prefix: string) => string },
): Section[] {
  const introduced = new Set<string>()
  return [profile, ...work, held]
    .filter((pairs) => pairs.length > 0)
    .map((pairs: readonly PairedItem[], turn): Section => {
      const section = { ...blank, id: newId('s'), blocks: [] }
      const known = new Set(introduced)
      for (const { entry } of pairs) if (entry) introduced.add(entry.id)
      const wish = { section: section.id, pairs, bullets: false, variant: 0, limit: null, known, language, turn }
      return applyProposal(section, composeSection(wish))
    })
}
