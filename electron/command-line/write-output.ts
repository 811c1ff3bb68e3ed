import { replaceFile } from '../adapters/files/replace-file.ts'
import { type Rendering, renderDocument } from '../services/exports/render-document.ts'
import type { ServicePorts } from '../services/service-ports.ts'
import type { CommandContext } from './context.ts'
import type { OutputFile } from './output-file.ts'

/** Writes a document to a file in one step; what the format could not show is told on stderr. */
export async function writeOutput(
  ports: ServicePorts,
  { document, style }: Omit<Rendering, 'format'>,
  { out, context }: { out: OutputFile; context: CommandContext },
): Promise<void> {
  const { bytes, warnings } = await renderDocument(ports, { document, style, format: out.format })
  await replaceFile(out.path, bytes)
  for (const warning of warnings) context.say(warning)
}
