import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { readBytes } from '../readers/read-bytes.ts'
import type { Reply } from './messages.ts'
import type { Request } from './request.ts'

/** The entry of a reading process: reads the one file it is sent, answers and ends. */
async function answer({ name, bytes, limits }: Request): Promise<Reply> {
  try {
    return { kind: 'read', document: await readBytes({ name, bytes }, limits) }
  } catch (error) {
    if (error instanceof VouchError) return { kind: 'failed', code: error.code, message: error.message }
    return {
      kind: 'failed',
      code: 'file-damaged',
      message: `“${name}” could not be read, it seems to be damaged: save it again, or import it in another format.`,
    }
  }
}

/** Inside Electron's utility process there is a port instead of Node's channel. */
const { parentPort } = process
if (parentPort) parentPort.once('message', async ({ data }) => parentPort.postMessage(await answer(data)))
else
  process.once('message', async (request: Request) => {
    process.send?.(await answer(request), () => process.disconnect())
  })
