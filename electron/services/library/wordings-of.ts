import type { Wording } from '../../../shared/contract/library.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { ServicePorts } from '../service-ports.ts'
import { readAgain } from './read-again.ts'
import { readWording } from './read-wording.ts'

/** Evidence as each of its sources words it, in the order of its origins. */
export async function wordingsOf(
  ports: Pick<ServicePorts, 'store' | 'reader'>,
  evidence: Evidence,
  signal?: AbortSignal,
): Promise<Wording[]> {
  const names = new Map(ports.store.sources.list().map(({ id, name }) => [id, name]))
  const wordings: Wording[] = []
  for (const [index, { source, quote }] of evidence.origins.entries()) {
    const text = readWording(await readAgain(ports, source, signal), quote)
    wordings.push({ index, source, name: names.get(source) ?? '', text })
  }
  return wordings
}
