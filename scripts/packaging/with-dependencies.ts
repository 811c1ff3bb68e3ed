/** What the lock file says of one package. */
interface Locked {
  /** True when only the development needs it. */
  readonly dev?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export type Packages = Readonly<Record<string, Locked>>

/** The folders (`node_modules/openai`) of the packages `names` and of all that they need in their turn. */
export function withDependencies(names: readonly string[], locked: Packages): ReadonlySet<string> {
  const folders = new Set<string>()
  const add = (name: string, from: string) => {
    const folder = findFolder(name, from, locked)
    if (!folder || folders.has(folder)) return
    folders.add(folder)
    const { dependencies, optionalDependencies } = locked[folder] ?? {}
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) add(needed, folder)
  }
  for (const name of names) add(name, '')
  return folders
}

/** Where Node finds a package from another one's folder: the nearest `node_modules` upwards. */
function findFolder(name: string, from: string, locked: Packages): string | null {
  const path = `${from ? `${from}/` : ''}node_modules/${name}`
  if (locked[path]) return path
  return from === '' ? null : findFolder(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), locked)
}
