import ElectronStore from 'electron-store'
import { type SettingsStore, setAside, settingsOptions, settingsOver } from '../adapters/settings/settings-file.ts'
import type { SettingsFile } from '../ports.ts'

/** The settings in electron-store, in the same file that the other hosts use. A file that cannot be read is kept aside. */
export function desktopSettings(folder: string): SettingsFile {
  return settingsOver(open(folder))
}

function open(folder: string): SettingsStore {
  const options = { ...settingsOptions, cwd: folder }
  try {
    return new ElectronStore<Record<string, unknown>>(options)
  } catch {
    setAside(folder)
    return new ElectronStore<Record<string, unknown>>(options)
  }
}
