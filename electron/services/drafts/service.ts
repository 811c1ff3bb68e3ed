import { found } from '../found.ts'
import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { pairedItems } from './paired-items.ts'

/** Drafted text for a section, which the person accepts, edits or rejects. */
export function draftsService(os: Operations['drafts'], { store }: ServicePorts) {
  return {
    compose: os.compose.handler(async ({ input: { application, section: id, bullets, variant } }) => {
      const { composeSection } = await import('../../../shared/composing/compose-section.ts')
      const { document } = found(store.documents.get(application), 'application')
      const section = found(
        document.sections.find((one) => one.id === id),
        'section',
      )
      const pairs = pairedItems(store, store.pairings.get(application), section.requirements)
      return composeSection({ section: id, pairs, bullets, variant, limit: section.limit })
    }),
  }
}
