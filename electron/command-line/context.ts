import type { DocumentReader } from '../ports.ts'

/** What a command may use of the program it runs in. */
export interface CommandContext {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder of the built page, for `serve`. */
  readonly page: string
  readonly input: AsyncIterable<Buffer | string>
  /** Writes text to standard output, as it is. */
  readonly print: (text: string) => void
  /** Writes one line to standard error. */
  readonly say: (line: string) => void
  /** Reads files; in a process of its own when left out. */
  readonly reader?: DocumentReader
}

/** Runs a command; the exit code. A VouchError or a UsageError that it throws is told by the caller. */
export type Command = (context: CommandContext) => Promise<number>
