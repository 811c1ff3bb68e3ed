import { runHost } from '../../loopback/run-host.ts'
import type { Command } from '../context.ts'
import { countOption, parseOptions } from '../parse-options.ts'
import { UsageError } from '../usage-error.ts'

/** `serve`: runs the loopback host until it is stopped. A backup that is named is offered in the window. */
export const serveCommand: Command = async (context) => {
  const { values, positionals } = parseOptions(context.args, {
    port: { type: 'string' },
    'no-open': { type: 'boolean' },
    library: { type: 'string' },
    because: { type: 'string' },
  })
  const [backup = null, ...more] = positionals
  if (more.length > 0) throw new UsageError(`“${more[0]}” is not expected`)
  if (backup !== null && !/\.(?:vouch|zip)$/iu.test(backup))
    throw new UsageError(`“${backup}” is not expected; a backup ends in .vouch or .zip`)
  const port = values.port === '0' ? 0 : (countOption(values.port, '--port') ?? 0)
  if (port > 65_535) throw new UsageError('--port takes a number up to 65535')
  const library = values.library ?? null
  const { page } = context
  await runHost({ library, port, open: !values['no-open'], page, backup, because: values.because ?? null })
  return 0
}
