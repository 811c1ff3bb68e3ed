import type { AboutHost } from './host.ts'

/** What helps to mend a fault, as text: the version, the system and what the log noted. It names no file of the person and holds none of their words. */
export function faultReport({ kind, version, platform }: AboutHost, lines: readonly string[]): string {
  const noted = lines.length === 0 ? ['Nothing was noted.'] : lines
  return [
    'Vouch: what was noted on this computer. Read it before you send it to anybody.',
    '',
    `Version ${version}, ${kind}, ${platform}`,
    '',
    ...noted,
    '',
  ].join('\n')
}
