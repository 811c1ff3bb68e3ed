import type { ModelServer } from '../../ports.ts'

/** A model's server as sentences name it: by its host, and that it is on this computer where it is. Never with a path or a key. */
export function serverName({ url, local }: Pick<ModelServer, 'url' | 'local'>): string {
  const { host } = new URL(url)
  return local ? `${host} on this computer` : host
}
