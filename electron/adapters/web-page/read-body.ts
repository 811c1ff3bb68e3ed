import { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { failed } from './page-problem.ts'
import type { PageAnswer } from './pinned-request.ts'

const unpackers: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** The body of an answer, unpacked. What is sent and what it unpacks to both count against the limit, in bytes. Fails with `page-failed`. */
export async function readBody({ headers, body }: PageAnswer, most: number): Promise<Uint8Array> {
  const sent = counted(body, most)
  const packing = String(headers['content-encoding'] ?? 'identity').toLowerCase()
  if (Number(headers['content-length'] ?? 0) > most) throw tooLarge(most)
  if (packing === 'identity' || packing === '') return joined(sent)
  const unpacker = unpackers[packing]?.()
  if (!unpacker) throw failed(`The page is packed in a way Vouch does not know (${packing.slice(0, 20)})`)
  const source = Readable.from(sent)
  source.on('error', (error) => unpacker.emit('error', error))
  return joined(counted(chunksOf(source.pipe(unpacker)), most))
}

async function* chunksOf(stream: NodeJS.ReadWriteStream): AsyncGenerator<Uint8Array, void, void> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

async function* counted(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array, void, void> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > most) throw tooLarge(most)
    yield chunk
  }
}

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

const tooLarge = (most: number) => failed(`The page is larger than ${Math.round(most / 1_000_000)} MB`)
