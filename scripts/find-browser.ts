import { homedir } from 'node:os'
import { findBrowser as find } from '../electron/loopback/find-browser.ts'

/** The program of an installed Chromium, Chrome or Edge on this computer, or null. */
export function findBrowser(): string | null {
  return find({ platform: process.platform, home: homedir(), env: process.env })?.path ?? null
}
