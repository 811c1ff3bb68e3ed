import { existsSync } from 'node:fs'

/** Where an installed browser stands, for Playwright; its own when none is there. */
export function browserPath(): { executablePath?: string } {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
  return executablePath ? { executablePath } : {}
}
