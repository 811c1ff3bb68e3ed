import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { ToCheck } from '../../ports.ts'
import { rememberedCheck } from './remembered-check.ts'
import { withNotes } from './with-notes.ts'

/** Checks all sections of a document, one after the other, so that in between something else gets its turn. */
export async function checkAll({ sections, grounds, ...noting }: ToCheck): Promise<SectionCheck[]> {
  const checks: SectionCheck[] = []
  for (const { section, context } of sections) {
    checks.push(rememberedCheck(section, grounds, context))
    await turn()
  }
  return withNotes(checks, { sections: sections.map(({ section }) => section), ...noting })
}

/** Lets a save that waits go first. */
const turn = () => new Promise<void>((resume) => setTimeout(resume))
