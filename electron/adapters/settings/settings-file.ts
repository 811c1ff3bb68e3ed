import { renameSync } from 'node:fs'
import Conf from 'conf'
import { type Settings, settingsSchema } from '../../../shared/domain/settings.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { SettingsFile } from '../../ports.ts'

/** The part of `conf` (and of electron-store, which extends it) that settings need. */
export interface SettingsStore {
  store: Record<string, unknown>
}

/** Settings in `config.json` of a folder. A file that cannot be read is kept aside and defaults take its place. */
export const settingsFile = (folder: string): SettingsFile =>
  settingsOver(
    openSettings(
      folder,
      () => new Conf<Record<string, unknown>>({ ...settingsOptions, cwd: folder, projectName: 'vouch' }),
    ),
    folder,
  )

/**
 * Settings over an open store. A field that is broken falls back to its default; the others stay. A file that can no longer be read counts as empty, one that
 * cannot be written fails with a sentence that names its folder.
 */
export function settingsOver(file: SettingsStore, folder: string): SettingsFile {
  const read = () => parsedSettings(contentOf(file))
  return {
    read,
    write(change) {
      const settings = settingsSchema.parse({ ...read(), ...change })
      try {
        file.store = { ...settings }
      } catch (cause) {
        throw new VouchError('output-failed', notSaved(folder), { cause })
      }
      return settings
    },
  }
}

const notSaved = (folder: string) =>
  `The settings could not be saved in ${folder}; check that this folder can be written and that the disk has room.`

function contentOf(file: SettingsStore): Readonly<Record<string, unknown>> {
  try {
    return file.store
  } catch {
    return {}
  }
}

/** The same options for `conf` and electron-store: readable by the owner only, and never cleared because something is invalid. */
export const settingsOptions = { clearInvalidConfig: false, configFileMode: 0o600 } as const

/**
 * What `open` opens, after setting aside a file that it cannot parse. Where even that fails, as in a folder that cannot be written, settings hold until
 * the program ends: it starts all the same.
 */
export function openSettings(folder: string, open: () => SettingsStore): SettingsStore {
  try {
    return open()
  } catch {
    try {
      setAside(folder)
      return open()
    } catch {
      return { store: {} }
    }
  }
}

/** Keeps a settings file that cannot be parsed beside the new one. */
function setAside(folder: string): void {
  renameSync(`${folder}/config.json`, `${folder}/config.json.broken-${Date.now()}`)
}

function parsedSettings(raw: Readonly<Record<string, unknown>>): Settings {
  const entries = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(raw[name])
    return parsed.success ? [[name, parsed.data]] : []
  })
  return settingsSchema.parse(Object.fromEntries(entries))
}
