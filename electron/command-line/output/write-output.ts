import { basename } from 'node:path'
import { replaceFile } from '../../adapters/files/replace-file.ts'
import type { GivenFile } from '../../ports.ts'
import type { Leaving } from '../../services/exports/record-export.ts'
import type { Rendering } from '../../services/exports/render-document.ts'
import { writeDocument } from '../../services/exports/write-document.ts'
import type { ServicePorts } from '../../services/service-ports.ts'
import type { CommandContext } from '../context.ts'
import type { OutputFile } from './output-file.ts'

/** Our own file needs no process of its own to be read again. */
const reader = {
  async read(file: GivenFile) {
    const { readBytes } = await import('../../adapters/readers/read-bytes.ts')
    return readBytes(file)
  },
}

/** Writes a document to a file in one step once it was read again and says the same; what the format could not show is told on stderr. Gives what was written. */
export async function writeOutput(
  ports: ServicePorts,
  rendering: Omit<Rendering, 'format'>,
  { out, context }: { out: OutputFile; context: CommandContext },
): Promise<Pick<Leaving, 'name' | 'format' | 'bytes'>> {
  const writing = { ...rendering, format: out.format, name: basename(out.path) }
  const { bytes, warnings } = await writeDocument({ ...ports, reader }, writing)
  await replaceFile(out.path, bytes)
  for (const warning of warnings) context.say(warning)
  return { name: writing.name, format: out.format, bytes }
}
