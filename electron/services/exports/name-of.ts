import type { Id } from '../../../shared/domain/ids.ts'
import type { ExportNameParts } from '../../../shared/formats/leaving/export-name.ts'
import { found } from '../found.ts'
import { today } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'

/** What a file of an application is called, by the person's own pattern. */
export async function nameOf(
  { store, settings, clock }: Pick<ServicePorts, 'store' | 'settings' | 'clock'>,
  application: Id,
  parts: Pick<ExportNameParts, 'author' | 'kind' | 'extension'>,
): Promise<string> {
  const { title, company } = found(store.applications.get(application), 'application')
  const { exportName } = await import('../../../shared/formats/leaving/export-name.ts')
  return exportName({ ...parts, role: title, company, today: today(clock), pattern: settings.read().fileName })
}
