import type { ModelServer } from '../../ports.ts'

/**
 * How a server wants to be asked for its list of models where that is not as OpenAI does it; null takes a header away. Anthropic speaks OpenAI's protocol for
 * answers alone: its list is that of its own interface (docs: API, "List models").
 */
export function listHeaders({ url, key }: ModelServer): Readonly<Record<string, string | null>> {
  if (key === null || new URL(url).hostname !== 'api.anthropic.com') return {}
  return { authorization: null, 'x-api-key': key, 'anthropic-version': '2023-06-01' }
}
