import { version } from '../version.ts'
import { commands } from './commands.ts'

/** What `vouch --help` prints. */
export function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`)
  return [
    `Vouch ${version}: job applications in which every claim traces back to your own words.`,
    '',
    'vouch <command> [--library FILE]',
    '',
    ...lines,
    '',
    'vouch <command> --help shows how a command is called.',
    '',
  ].join('\n')
}
