import { join } from 'node:path'

export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Folders {
  readonly data: string
  readonly config: string
  readonly state: string
  readonly backups: string
}

/**
 * Vouch's own folders, the same for every host: XDG base directories on Linux, Application Support on macOS, AppData on Windows.
 * `data` holds the library, `config` the settings, `state` the log; `backups` is none of theirs, so that one careless deletion does not take both.
 */
export function folders({ platform, home, env }: Surroundings): Folders {
  if (platform === 'darwin') {
    const support = join(home, 'Library', 'Application Support', 'Vouch')
    return {
      data: support,
      config: support,
      state: join(home, 'Library', 'Logs', 'Vouch'),
      backups: env.VOUCH_BACKUPS || `${support} Backups`,
    }
  }
  if (platform === 'win32') {
    const local = join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Vouch')
    return {
      data: local,
      config: join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'Vouch'),
      state: join(local, 'Logs'),
      backups: env.VOUCH_BACKUPS || `${local} Backups`,
    }
  }
  const xdg = (name: string, fallback: string) => join(env[name] || join(home, ...fallback.split('/')), 'vouch')
  const data = xdg('XDG_DATA_HOME', '.local/share')
  return {
    data,
    config: xdg('XDG_CONFIG_HOME', '.config'),
    state: xdg('XDG_STATE_HOME', '.local/state'),
    backups: env.VOUCH_BACKUPS || `${data}-backups`,
  }
}

/** Where the library is: as `VOUCH_LIBRARY` says, else `library.vouch` in the data folder. */
export function libraryPath(surroundings: Surroundings): string {
  return surroundings.env.VOUCH_LIBRARY || join(folders(surroundings).data, 'library.vouch')
}
