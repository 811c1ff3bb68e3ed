import { resolve } from 'node:path'

/** The ending of the files that the system opens with Vouch (`fileAssociations` of the packaging). */
const ending = /\.vouch$/iu

/**
 * The backup that a start of the program names, as Windows and Linux hand one over: the last argument that is a file of ours. Switches
 * are passed over, and the program itself. `folder` is where a relative path begins. Null when there is none.
 */
export function fileToOpen(args: readonly string[], folder: string): string | null {
  const named = args.slice(1).findLast((arg) => !arg.startsWith('-') && ending.test(arg))
  return named === undefined ? null : resolve(folder, named)
}
