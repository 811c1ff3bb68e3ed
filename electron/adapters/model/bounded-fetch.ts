import type { Fetch } from './model-client.ts'

/** Bytes without the end of a line: no event and no answer is that long. */
const longestLine = 4_000_000
/** Bytes in all. */
const longestBody = 50_000_000
/** What is read of a refusal, and for how many milliseconds: its first words say what is wrong. */
const refusal = { bytes: 64_000, milliseconds: 5_000 }

/**
 * A fetch whose answers end: the SDK would gather a line that never ends until memory does, and wait for ever for the rest of a refusal, for
 * its timeout covers the headers alone.
 */
export function boundedFetch(fetch: Fetch = globalThis.fetch, patience = refusal.milliseconds): Fetch {
  return async (address, options) => {
    const response = await fetch(address, options)
    const { body, status, statusText, headers } = response
    if (!body) return response
    const bounded = response.ok ? body.pipeThrough(bounds()) : await begun(body, patience)
    return new Response(bounded, { status, statusText, headers })
  }
}

function bounds(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let line = 0
  let all = 0
  return new TransformStream({
    transform(bytes, controller) {
      const end = bytes.lastIndexOf(10)
      line = end < 0 ? line + bytes.length : bytes.length - end - 1
      all += bytes.length
      if (line > longestLine || all > longestBody) controller.error(new Error('The answer does not end.'))
      else controller.enqueue(bytes)
    },
  })
}

/** The beginning of a body, as far as it comes in time. */
async function begun(body: ReadableStream<Uint8Array<ArrayBuffer>>, patience: number): Promise<Blob> {
  const reader = body.getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  const late = setTimeout(() => void reader.cancel(), patience)
  for (let size = 0; size < refusal.bytes; ) {
    const { value } = await reader.read().catch(() => ({ value: undefined }))
    if (!value) break
    parts.push(value)
    size += value.length
  }
  clearTimeout(late)
  await reader.cancel().catch(() => {})
  return new Blob(parts)
}
