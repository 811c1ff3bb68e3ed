import { renameSync } from 'node:fs'
import Conf from 'conf'
import { type Settings, settingsSchema } from '../../../shared/domain/settings.ts'
import type { SettingsFile } from '../../ports.ts'

/** The part of `conf` (and of electron-store, which extends it) that settings need. */
export interface SettingsStore {
  store: Record<string, unknown>
}

/** Settings in `config.json` of a folder. A file that cannot be read is kept aside and defaults take its place. */
export function settingsFile(folder: string): SettingsFile {
  return settingsOver(openSettings(folder))
}

/** Settings over an open store. A field that is broken falls back to its default; the others stay. */
export function settingsOver(file: SettingsStore): SettingsFile {
  const read = () => parsedSettings(file.store)
  return {
    read,
    write(change) {
      const settings = settingsSchema.parse({ ...read(), ...change })
      file.store = { ...settings }
      return settings
    },
  }
}

/** The same options for `conf` and electron-store: readable by the owner only, and never cleared because something is invalid. */
export const settingsOptions = { clearInvalidConfig: false, configFileMode: 0o600 } as const

function openSettings(folder: string): SettingsStore {
  const options = { ...settingsOptions, cwd: folder, projectName: 'vouch' }
  try {
    return new Conf<Record<string, unknown>>(options)
  } catch {
    setAside(folder)
    return new Conf<Record<string, unknown>>(options)
  }
}

/** Keeps a settings file that cannot be parsed beside the new one. */
export function setAside(folder: string): void {
  renameSync(`${folder}/config.json`, `${folder}/config.json.broken-${Date.now()}`)
}

function parsedSettings(raw: Readonly<Record<string, unknown>>): Settings {
  const entries = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(raw[name])
    return parsed.success ? [[name, parsed.data]] : []
  })
  return settingsSchema.parse(Object.fromEntries(entries))
}
