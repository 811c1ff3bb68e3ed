import type { Secrets } from '../../ports.ts'

/** Secrets kept until the program ends, for hosts without a keychain. A secret of the environment may stand in for one never set. */
export function memorySecrets(fromEnvironment: (name: string) => string | undefined = () => undefined): Secrets {
  const kept = new Map<string, string>()
  return {
    lasting: false,
    get: async (name) => kept.get(name) ?? fromEnvironment(name) ?? null,
    set: async (name, value) => void kept.set(name, value),
    remove: async (name) => void kept.delete(name),
  }
}
