import { z } from 'zod'

const lineSchema = z.object({
  at: z.iso.datetime(),
  event: z.string(),
  operation: z.string().optional(),
  error: z.string().optional(),
})

/** What the events of the log are called; one that is not listed is shown as it is. */
const names: Readonly<Record<string, string>> = {
  defect: 'A fault',
  crash: 'Vouch ended by a fault',
  'page-crash': 'A screen stopped working',
  'backup-made': 'A backup was made',
  'backup-failed': 'A backup could not be made',
  'library-damaged': 'The library was damaged',
  'library-newer': 'The library was written by a newer Vouch',
  'library-read-only': 'The library could only be read',
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' })

/** A line of the log as a person reads it: when, what, and below it where in the program. A line that is none is given as it is. */
export function logLine(line: string): string {
  const read = lineSchema.safeParse(jsonIn(line))
  if (!read.success) return line
  const { at, event, operation, error } = read.data
  const what = `${moment.format(new Date(at))}: ${names[event] ?? event}${operation ? ` (${operation})` : ''}`
  return error ? `${what}\n${error}` : what
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
