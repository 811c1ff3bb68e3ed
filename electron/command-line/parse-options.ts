import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Options and positional arguments of a command; an unknown or incomplete option is a UsageError. */
export function parseOptions<const Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown option')
  }
}

/** The only argument of a command. */
export function onlyArgument(positionals: readonly string[], name: string): string {
  const [first, ...more] = positionals
  if (first === undefined) throw new UsageError(`${name} is missing`)
  if (more.length > 0) throw new UsageError(`only one ${name} is taken, not ${more.join(' ')} as well`)
  return first
}

/** A whole number above zero given to an option, or null when it was not given. */
export function countOption(value: string | undefined, name: string): number | null {
  if (value === undefined) return null
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new UsageError(`${name} takes a whole number above zero, not “${value}”`)
  return Number(value)
}
