import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { ServicePorts } from '../service-ports.ts'

/** Fewer letters than this are a page that writes itself by script, or a door to one. */
const leastText = 200

/** Fetches the page of a posting and makes sure that it holds a text; the person then looks at what was read as with any file. */
export async function fetchPosting(
  { pages, reader }: Pick<ServicePorts, 'pages' | 'reader'>,
  given: string,
  signal?: AbortSignal,
): Promise<{ file: File; address: string }> {
  const { file, address } = await pages.fetch(given, signal)
  const { text } = await reader.read(file, signal)
  if (text.trim().length < leastText)
    throw new VouchError(
      'page-failed',
      `The page at ${new URL(address).hostname} holds hardly any text unless its scripts run, which Vouch never does: open it in your browser, select all of its text, copy it and paste it here.`,
    )
  return { file: new File([new Uint8Array(file.bytes)], file.name), address }
}
