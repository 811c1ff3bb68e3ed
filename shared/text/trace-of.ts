/** A place in a stack up to the folder of the program, which would tell the person's own folders and name. */
const place = /(?:file:\/\/)?(?:\/|[A-Za-z]:[\\/])[^\s()]*?(?=(?:node_modules|dist|electron|shared|app\.asar)[\\/])/gu
const elsewhere = /(?:file:\/\/)?(?<![\w.])(?:\/|[A-Za-z]:[\\/])[^\s()]+/gu

/**
 * The kind of a defect and where in the program it arose, for the log: without its message, which may hold a person's words, and without their folders.
 * "TypeError\n    at open (dist/node/main.js:3:1)".
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const lines = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return [error.name, ...lines.slice(0, 6).map((line) => line.replace(place, '').replace(elsewhere, '…'))].join('\n')
}
