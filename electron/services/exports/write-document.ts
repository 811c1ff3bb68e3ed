import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { DocumentReader } from '../../ports.ts'
import type { ServicePorts } from '../service-ports.ts'
import { untilStopped } from '../until-stopped.ts'
import { readBack } from './read-back.ts'
import { type Rendered, type Rendering, renderDocument } from './render-document.ts'

export interface Writing extends Rendering {
  /** What the file is called, for the readers and in sentences. */
  readonly name: string
}

type Ports = Pick<ServicePorts, 'typesetter' | 'word' | 'settings' | 'clock'> & {
  readonly reader: Pick<DocumentReader, 'read'>
}

/**
 * A document as the bytes of a file that was read again and says the same words. Fails with `output-failed` when it does not;
 * where the format said already that it cannot show everything as it is, one sentence more tells where the two differ. Once stopped it
 * fails with `cancelled`.
 */
export async function writeDocument(ports: Ports, writing: Writing, signal?: AbortSignal): Promise<Rendered> {
  const { document, format, name, notes = false } = writing
  const rendered = untilStopped(renderDocument(ports, writing), signal, `Writing “${name}”`)
  const { bytes, warnings, remarks = [] } = await rendered
  try {
    const unsure = await readBack((file) => ports.reader.read(file, signal), { document, format, name, notes, bytes })
    return { bytes, warnings: [...remarks, ...warnings, ...unsure] }
  } catch (error) {
    const told = error instanceof VouchError && error.code === 'output-failed'
    if (!told || warnings.length === 0) throw error
    return {
      bytes,
      warnings: [
        ...remarks,
        ...warnings,
        `Read again, “${name}” does not say everything as the document does; look it through before you send it.`,
      ],
    }
  }
}
