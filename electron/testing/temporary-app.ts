import { createRouterClient } from '@orpc/server'
import { settingsSchema } from '../../shared/domain/settings.ts'
import { readBytes } from '../adapters/readers/read-bytes.ts'
import { type ComposeOptions, compose } from '../compose.ts'

/** The whole app on a temporary library, called in process through the contract, as the hosts do over a wire. Files are read in this process. */
export function temporaryApp(
  library = ':memory:',
  given: Partial<Pick<ComposeOptions, 'model' | 'secrets' | 'pages' | 'backups' | 'log' | 'reader'>> = {},
) {
  let kept = settingsSchema.parse({})
  const settings = {
    read: () => kept,
    write: (change: Partial<typeof kept>) => {
      kept = settingsSchema.parse({ ...kept, ...change })
      return kept
    },
  }
  const about = { kind: 'command-line' as const, version: '0', platform: 'linux' }
  const app = compose({
    library,
    about,
    settings,
    log: { write: () => {} },
    reader: { read: (file) => readBytes(file) },
    ...given,
  })
  return { client: createRouterClient(app.router, { context: {} }), store: app.ports.store, close: app.close }
}
