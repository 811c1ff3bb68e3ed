import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { withoutUnanswered } from '../../../shared/formats/leaving/without-unanswered.ts'
import type { TypesetSvg } from '../../ports.ts'
import type { ServicePorts } from '../service-ports.ts'
import { leavingDocument } from './leaving-document.ts'

interface PreviewWish {
  readonly application: Id
  /** The document as it stands while someone writes; the stored one when left out. */
  readonly document?: Document | undefined
  /** Keys of pages that the window has already. */
  readonly known?: readonly string[] | undefined
}

/** The pages as they would leave now. */
export function previewPages(
  { store, settings, clock, typesetter }: Pick<ServicePorts, 'store' | 'settings' | 'clock' | 'typesetter'>,
  { application, document, known = [] }: PreviewWish,
): Promise<TypesetSvg> {
  const options = { paper: settings.read().paper, timestamp: Math.floor(clock.now() / 1000), known }
  if (!document) return typesetter.svg(leavingDocument(store, application), options)
  const leaving = store.documents.style(application) ? document : withoutUnanswered(document)
  return typesetter.svg(leaving, options)
}
