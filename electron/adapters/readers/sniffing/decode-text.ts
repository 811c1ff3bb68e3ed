/** Text of a file: by its byte order mark, else UTF-8, else Windows-1252. The mark is left out. Null when it is not text at all. */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes)
  if (encoding === null) return null
  const text = new TextDecoder(encoding).decode(bytes)
  return looksLikeText(text) ? text : null
}

function encodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 2000)
  const zeros = sample.filter((byte) => byte === 0).length
  if (zeros > sample.length * 0.3) return sample[0] === 0 ? 'utf-16be' : 'utf-16le'
  if (zeros > 0) return null
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Binary data read as text is full of control characters. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 50_000)
  let odd = 0
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index)
    if (code === 0) return false
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 0xfffd || (code >= 0x7f && code < 0xa0))
      odd += 1
  }
  return odd <= sample.length * 0.01
}
