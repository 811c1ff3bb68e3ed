/** A script's host, which says nothing of the program: what follows stands in the program's folder. */
const host = /\b(?:https?|app):\/\/[^\s/()]*\//gu
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
  return [
    /^\w{1,60}$/u.test(error.name) ? error.name : 'Error',
    ...lines.slice(0, 6).map((line) => line.replace(host, '').replace(place, '').replace(elsewhere, '…')),
  ].join('\n')
}
