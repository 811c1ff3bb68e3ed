import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { readBytes } from '../readers/read-bytes.ts'
import type { Reply } from './messages.ts'
import type { Request } from './request.ts'
import { watchParent } from './watch-parent.ts'
import { withoutNetwork } from './without-network.ts'

/** The entry of a reading process: reads the one file it is sent, tells of each page, answers and ends. */
async function answer({ name, bytes, limits }: Request, tell: (reply: Reply) => void): Promise<Reply> {
  try {
    const onPage = (page: number, of: number) => tell({ kind: 'page', page, of })
    return { kind: 'read', document: await readBytes({ name, bytes }, limits, onPage) }
  } catch (error) {
    if (error instanceof VouchError) return { kind: 'failed', code: error.code, message: error.message }
    return {
      kind: 'failed',
      code: 'file-damaged',
      message: `“${name}” could not be read, it seems to be damaged: save it again, or import it in another format.`,
    }
  }
}

withoutNetwork()

/** Inside Electron's utility process there is a port instead of Node's channel, and Chromium ends it with the program. */
const { parentPort } = process
if (parentPort) {
  const post = (reply: Reply) => parentPort.postMessage(reply)
  parentPort.once('message', async ({ data }) => post(await answer(data, post)))
} else {
  watchParent(Number(process.argv[2]))
  process.once('message', async (request: Request) => {
    const reply = await answer(request, (page) => process.send?.(page, () => undefined))
    process.send?.(reply, () => process.disconnect())
  })
}
