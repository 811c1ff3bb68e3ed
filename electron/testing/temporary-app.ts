import { createRouterClient } from '@orpc/server'
import { readBytes } from '../adapters/readers/read-bytes.ts'
import { compose } from '../compose.ts'

/** The whole app on a temporary library, called in process through the contract, as the hosts do over a wire. Files are read in this process. */
export function temporaryApp(library = ':memory:') {
  const settings = {
    read: () => ({ theme: 'system' as const, paper: 'a4' as const, model: null }),
    write: () => settings.read(),
  }
  const about = { kind: 'command-line' as const, version: '0', platform: 'linux' }
  const app = compose({
    library,
    about,
    settings,
    log: { write: () => {} },
    reader: { read: (file) => readBytes(file) },
  })
  return { client: createRouterClient(app.router, { context: {} }), store: app.ports.store, close: app.close }
}
