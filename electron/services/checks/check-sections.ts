import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { sectionText } from '../../../shared/formats/section-text.ts'
import type { Store } from '../../ports.ts'
import { found } from '../found.ts'

/** What a check of each section of an application's stored document finds. */
export async function checkSections(store: Store, application: Id): Promise<SectionCheck[]> {
  const { document } = found(store.documents.get(application), 'application')
  return document.sections.map((section) => ({
    section: section.id,
    text: sectionText(section).text,
    sentences: [],
    findings: [],
  }))
}
