import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Secrets } from '../ports.ts'

/** What the desktop's keychain is asked for; Electron's `safeStorage` is one. */
export interface Keychain {
  isAsyncEncryptionAvailable(): Promise<boolean>
  getSelectedStorageBackend?(): string
  encryptStringAsync(text: string): Promise<Buffer>
  decryptStringAsync(encrypted: Buffer): Promise<{ result: string }>
}

export interface KeychainOptions {
  readonly keychain: Keychain
  readonly platform: NodeJS.Platform
  /** The file that holds the encrypted secrets. */
  readonly path: string
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
  /** Where secrets live when the keychain does not protect them. */
  readonly otherwise: Secrets
}

const fileSchema = z.record(z.string(), z.string())

/**
 * True when the keychain really protects. On Linux `isAsyncEncryptionAvailable` is true even with a fixed password, so the backend
 * is asked: `basic_text` and `unknown` protect nothing (notes: finding 3).
 */
export async function protects(keychain: Keychain, platform: NodeJS.Platform): Promise<boolean> {
  const backend = platform === 'linux' ? (keychain.getSelectedStorageBackend?.() ?? 'unknown') : 'keychain'
  return backend !== 'basic_text' && backend !== 'unknown' && (await keychain.isAsyncEncryptionAvailable())
}

/** Secrets encrypted by the system's keychain, or only in memory where that protects nothing. An unreadable secret counts as none. */
export async function keychainSecrets({
  keychain,
  platform,
  path,
  write,
  otherwise,
}: KeychainOptions): Promise<Secrets> {
  if (!(await protects(keychain, platform))) return otherwise
  const change = async (name: string, value: string | null) => {
    const { [name]: _, ...others } = stored(path)
    const kept =
      value === null ? others : { ...others, [name]: (await keychain.encryptStringAsync(value)).toString('base64') }
    await write(path, new TextEncoder().encode(JSON.stringify(kept)))
  }
  return {
    lasting: true,
    set: (name, value) => change(name, value),
    remove: (name) => change(name, null),
    async get(name) {
      const encrypted = stored(path)[name]
      return encrypted === undefined ? await otherwise.get(name) : await decrypted(keychain, encrypted)
    },
  }
}

function stored(path: string): Readonly<Record<string, string>> {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return {}
  }
}

async function decrypted(keychain: Keychain, encrypted: string): Promise<string | null> {
  try {
    return (await keychain.decryptStringAsync(Buffer.from(encrypted, 'base64'))).result
  } catch {
    return null
  }
}
