import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { AfterPackContext, Configuration } from 'electron-builder'
import { burnFuses, type Flavour } from './burn-fuses.ts'
import { notices } from './notices.ts'
import { type Packages, withDependencies } from './with-dependencies.ts'

const root = resolve(import.meta.dirname, '../..')

const executableName = 'vouch'

/** Files of packages that are never read while the app runs. */
const neverRead = [
  '!**/*.{d.ts,d.mts,d.cts,map,flow,md,markdown}',
  '!**/{test,tests,__tests__,docs,examples,example}/**',
  '!node_modules/openai/src/**',
  '!node_modules/pdfjs-dist/{web,image_decoders,types}/**',
  '!node_modules/pdfjs-dist/{build,legacy/web}/**',
  '!node_modules/pdfjs-dist/legacy/build/{pdf,pdf.worker,pdf.sandbox,pdf.sandbox.min}.mjs',
]

export interface Packaging {
  readonly flavour: Flavour
  /** Folder that the packages are written into. */
  readonly output: string
  /** A folder with Electron's files, instead of downloading them. */
  readonly electronDist?: string
}

/** What electron-builder is told (https://www.electron.build/configuration). Needs the built `dist/`. */
export function packagingConfig({ flavour, output, electronDist }: Packaging): Configuration {
  return {
    appId: 'org.example.vouch',
    productName: 'Vouch',
    copyright: 'MIT licence',
    directories: { output, buildResources: join(import.meta.dirname, 'resources') },
    files: ['dist/{node,preload,renderer}/**', 'package.json', ...unused(), ...neverRead],
    asar: true,
    // Native code cannot be loaded out of the archive.
    asarUnpack: ['**/*.node'],
    npmRebuild: false,
    ...(electronDist ? { electronDist } : {}),
    publish: null,
    afterPack: async (context) => {
      const { packages } = lockFile()
      writeFileSync(join(context.appOutDir, 'LICENSES.packages.txt'), notices(root, packages))
      await burnFuses(binary(context), flavour)
    },
    fileAssociations: [
      { ext: 'vouch', name: 'Vouch library backup', mimeType: 'application/x-vouch', role: 'Editor', rank: 'Owner' },
    ],
    linux: {
      target: ['AppImage', 'deb'],
      category: 'Office',
      synopsis: 'Job applications in your own words',
      maintainer: 'The Vouch developers <vouch@example.org>',
      executableName,
    },
    mac: {
      target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
      category: 'public.app-category.productivity',
      hardenedRuntime: true,
    },
    win: { target: [{ target: 'nsis', arch: ['x64', 'arm64'] }] },
    nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  }
}

/** Where electron-builder put Electron's binary, or on macOS the app that holds it. */
function binary({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  if (electronPlatformName === 'linux') return join(appOutDir, executableName)
  return join(appOutDir, `${packager.appInfo.productFilename}.${electronPlatformName === 'darwin' ? 'app' : 'exe'}`)
}

/** Patterns that leave out the packages that only the page's bundle was made from. */
function unused(): readonly string[] {
  const { packages } = lockFile()
  const imported: readonly string[] = readJson('dist/node/packages.json')
  const used = withDependencies(imported.map(packageOf), packages)
  return Object.keys(packages)
    .filter((path) => path && !packages[path]?.dev && !used.has(path))
    .map((path) => `!${path}{,/**}`)
}

/** `@scope/name/file.js` is in `@scope/name`. */
function packageOf(imported: string): string {
  return imported.split('/', imported.startsWith('@') ? 2 : 1).join('/')
}

function lockFile(): { readonly packages: Packages } {
  return readJson('package-lock.json')
}

function readJson(path: string) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}
