import { homedir } from 'node:os'
import { join } from 'node:path'
import { folders, libraryPath, type Surroundings } from '../../adapters/files/folders.ts'
import { settingsFile } from '../../adapters/settings/settings-file.ts'
import { fileLog } from '../../adapters/system/file-log.ts'
import { systemClock } from '../../adapters/system/system.ts'
import type { Log, SettingsFile } from '../../ports.ts'

export interface HostSurroundings {
  /** The library that a command without `--library` uses. */
  readonly library: string
  readonly settings: SettingsFile
  readonly log: Log
  readonly logFile: string
  /** Where a host that stays keeps its backups. */
  readonly backups: string
}

/** Where this computer keeps the library, settings and log; settings are read when first asked for. */
export function hostSurroundings({ env }: { readonly env: Surroundings['env'] }): HostSurroundings {
  const here = { platform: process.platform, home: homedir(), env }
  const { config, state, backups } = folders(here)
  let settings: SettingsFile | null = null
  const open = () => {
    settings ??= settingsFile(env.VOUCH_SETTINGS || config)
    return settings
  }
  return {
    library: libraryPath(here),
    settings: { read: () => open().read(), write: (change) => open().write(change) },
    log: fileLog(state, systemClock),
    logFile: join(state, 'vouch.log'),
    backups,
  }
}
