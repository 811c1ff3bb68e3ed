import ElectronStore from 'electron-store'
import { openSettings, settingsOptions, settingsOver } from '../adapters/settings/settings-file.ts'
import type { SettingsFile } from '../ports.ts'

/** The settings in electron-store, in the same file that the other hosts use. A file that cannot be read is kept aside. */
export const desktopSettings = (folder: string): SettingsFile =>
  settingsOver(
    openSettings(folder, () => new ElectronStore<Record<string, unknown>>({ ...settingsOptions, cwd: folder })),
    folder,
  )
