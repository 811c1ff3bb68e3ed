import type { Document } from '../../../shared/domain/document.ts'
import type { ServicePorts } from '../service-ports.ts'

/** How many pages a document takes as a PDF; null where it cannot be typeset, which the preview says better. */
export async function pageCount(
  { typesetter, settings }: Pick<ServicePorts, 'typesetter' | 'settings'>,
  document: Document,
): Promise<number | null> {
  try {
    return await typesetter.pages(document, { paper: settings.read().paper, timestamp: 0 })
  } catch {
    return null
  }
}
