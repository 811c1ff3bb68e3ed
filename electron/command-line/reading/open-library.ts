import { type Composition, compose } from '../../compose.ts'
import { version } from '../../version.ts'
import type { CommandContext } from '../context.ts'
import { hostSurroundings } from './surroundings.ts'

/** Runs an act with a library open: the file given, the usual one (null), or a temporary one (`:memory:`). */
export async function withLibrary<Result>(
  context: CommandContext,
  library: string | null,
  act: (app: Composition) => Promise<Result>,
): Promise<Result> {
  const here = hostSurroundings(context)
  const about = { kind: 'command-line' as const, version, platform: process.platform }
  const app = compose({
    library: library ?? here.library,
    about,
    settings: here.settings,
    log: here.log,
    backups: here.backups,
    ...reading(context),
  })
  try {
    for (const { message } of app.ports.store.notices) context.say(message)
    return await act(app)
  } finally {
    app.close()
  }
}

const reading = ({ reader }: CommandContext) => (reader ? { reader } : {})
