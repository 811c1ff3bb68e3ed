/** A package as the lock file lists it; only what this project reads or writes. */
export interface LockEntry {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

export type LockEntries = Record<string, LockEntry>

const platforms = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']

/**
 * The optional binaries of other platforms that the lock file lacks. Some package sources do not offer every platform's
 * binary, npm then leaves it out, and `npm ci` refuses the lock on any machine that does see it (DESIGN.md section 6).
 */
export function missingEntries(entries: LockEntries): LockEntries {
  const missing: LockEntries = {}
  for (const [path, entry] of Object.entries(entries)) {
    const names = Object.keys(entry.optionalDependencies ?? {})
    for (const name of names) {
      if (`${path}/node_modules/${name}` in entries || `node_modules/${name}` in entries) continue
      missing[`node_modules/${name}`] = binary(name, entry, names)
    }
  }
  return missing
}

function binary(name: string, parent: LockEntry, siblings: readonly string[]): LockEntry {
  const parts = name.replace(/^@[^/]+\//u, '').split('-')
  const os = platforms.filter((platform) => parts.includes(platform))
  const cpu = processors.filter((processor) => parts.includes(processor))
  const libc = os.includes('linux') ? libcOf(name, parts, siblings) : null
  return {
    version: parent.optionalDependencies?.[name] ?? '',
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  }
}

/** "-musl" and "-gnu" say it; a plain Linux binary beside a "-musl" one is the glibc one. */
function libcOf(name: string, parts: readonly string[], siblings: readonly string[]): string | null {
  if (parts.some((part) => part.startsWith('musl'))) return 'musl'
  if (parts.some((part) => part.startsWith('gnu'))) return 'glibc'
  return siblings.includes(`${name}-musl`) ? 'glibc' : null
}
