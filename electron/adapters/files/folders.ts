import { join } from 'node:path'

export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Vouch's own folders, the same for every host: XDG base directories on Linux, Application Support on macOS, AppData on Windows.
 * `data` holds the library, `config` the settings, `state` the log.
 */
export function folders({ platform, home, env }: Surroundings): { data: string; config: string; state: string } {
  if (platform === 'darwin') {
    const support = join(home, 'Library', 'Application Support', 'Vouch')
    return { data: support, config: support, state: join(home, 'Library', 'Logs', 'Vouch') }
  }
  if (platform === 'win32') {
    const local = join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Vouch')
    return {
      data: local,
      config: join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'Vouch'),
      state: join(local, 'Logs'),
    }
  }
  const xdg = (name: string, fallback: string) => join(env[name] || join(home, ...fallback.split('/')), 'vouch')
  return {
    data: xdg('XDG_DATA_HOME', '.local/share'),
    config: xdg('XDG_CONFIG_HOME', '.config'),
    state: xdg('XDG_STATE_HOME', '.local/state'),
  }
}

/** Where the library is: as `VOUCH_LIBRARY` says, else `library.vouch` in the data folder. */
export function libraryPath(surroundings: Surroundings): string {
  return surroundings.env.VOUCH_LIBRARY || join(folders(surroundings).data, 'library.vouch')
}
