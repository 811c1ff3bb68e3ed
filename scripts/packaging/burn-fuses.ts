import { type FuseConfig, FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'

/** `release` is what people get; `test` differs only in what Playwright needs to drive the app. */
export type Flavour = 'release' | 'test'

/** Electron's switches in its binary (https://www.electronjs.org/docs/latest/tutorial/fuses). Every one is decided: a new one stops the packaging. */
export function fuses(flavour: Flavour): FuseConfig {
  return {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // The app must not be usable as a Node that runs any script in its name.
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: flavour === 'test',
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.WasmTrapHandlers]: true,
  }
}

/** Sets them in the binary (or macOS app) at `path`, which is changed in place. Throws when it has switches that are not decided here. */
export async function burnFuses(path: string, flavour: Flavour): Promise<void> {
  await flipFuses(path, fuses(flavour))
}
