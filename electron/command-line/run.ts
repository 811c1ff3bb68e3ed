import { VouchError } from '../../shared/domain/vouch-error.ts'
import { traceOf } from '../../shared/text/trace-of.ts'
import { version } from '../version.ts'
import { commands } from './commands.ts'
import type { CommandContext } from './context.ts'
import { help } from './help.ts'
import { UsageError } from './usage-error.ts'

/** Runs the command that the arguments name and tells in one line why it failed. The exit code: 0, 1 or 2 (usage). */
export async function run(context: CommandContext): Promise<number> {
  const [name = '', ...args] = context.args
  if (name === '' || name === 'help' || name === '--help' || name === '-h')
    return print(context, help(), name === '' ? 2 : 0)
  if (name === '--version' || name === '-v') return print(context, `${version}\n`, 0)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return tell(context, `vouch: “${name}” is no command; vouch --help lists them.`, 2)
  if (args.includes('--help') || args.includes('-h'))
    return print(context, `vouch ${command.usage} [--library FILE]\n`, 0)
  try {
    const act = await command.load()
    return await act({ ...context, args })
  } catch (error) {
    if (error instanceof UsageError)
      return tell(context, `vouch ${name}: ${error.message}. Usage: vouch ${command.usage}`, 2)
    if (error instanceof VouchError) return tell(context, error.message, 1)
    return await tellDefect(context, name, error)
  }
}

function print(context: CommandContext, text: string, code: number): number {
  context.print(text)
  return code
}

function tell(context: CommandContext, message: string, code: number): number {
  context.say(message.replace(/\s+/gu, ' ').trim())
  return code
}

/** A fault of the program: a general line for the person, the rest to the local log. */
async function tellDefect(context: CommandContext, name: string, error: unknown): Promise<number> {
  const { hostSurroundings } = await import('./reading/surroundings.ts')
  const { log, logFile } = hostSurroundings(context)
  log.write('defect', { operation: name, error: traceOf(error) })
  return tell(
    context,
    `vouch ${name} stopped because of a fault in Vouch; nothing was changed. Details are in ${logFile}.`,
    1,
  )
}
