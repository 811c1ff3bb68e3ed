import type { temporaryApp } from './temporary-app.ts'

/** Takes a file that was written as the window does, so that it is among those that left. */
export async function taken<Written extends { readonly receipt: string | null }>(
  { client }: Pick<ReturnType<typeof temporaryApp>, 'client'>,
  application: string,
  writing: Promise<Written>,
): Promise<Written> {
  const written = await writing
  const { receipt } = written
  if (receipt !== null) await client.exports.arrived({ application, receipt })
  return written
}
