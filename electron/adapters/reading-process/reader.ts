import type { ErrorCode } from '../../../shared/domain/error-codes.ts'
import type { ReadDocument } from '../../../shared/domain/reading.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { DocumentReader, GivenFile, OnPage } from '../../ports.ts'
import { type ReadingLimits, readingLimits } from '../readers/limits.ts'
import { refuseLarge } from '../readers/read-bytes.ts'
import { memoryOf } from './memory-of.ts'
import { replySchema } from './messages.ts'
import { processorTimeOf } from './processor-time-of.ts'
import { type ReadingChild, type StartOptions, startNodeChild } from './reading-child.ts'

export interface ProcessReaderOptions {
  readonly limits?: ReadingLimits
  /** Milliseconds of processor time a file may take, its process's start included; where the system does not tell them, only `ceiling` holds. */
  readonly time?: number
  /** Milliseconds after which a process that works on nothing is stopped as well. On a busy machine much of them is waiting for the processor. */
  readonly ceiling?: number
  /** Bytes of memory its process may hold. */
  readonly memory?: number
  /** The process's script, for tests. */
  readonly script?: string
  /** How a process is started; Node's fork when left out. */
  readonly start?: (options: StartOptions) => ReadingChild
}

interface Settled extends Required<Omit<ProcessReaderOptions, 'script'>> {
  readonly script: string | undefined
}

const between = 40

/** Reads every file in a fresh process that is stopped when it takes too long, too much memory, or is no longer wanted. */
export function processReader(options: ProcessReaderOptions = {}): DocumentReader {
  const settled: Settled = {
    limits: options.limits ?? readingLimits,
    time: options.time ?? 10_000,
    ceiling: options.ceiling ?? 60_000,
    memory: options.memory ?? 512_000_000,
    start: options.start ?? startNodeChild,
    script: options.script,
  }
  return {
    read: async (file, signal, onPage) => {
      if (signal?.aborted) throw cancelled(file)
      refuseLarge(file, settled.limits)
      return readOne(settled, file, { signal, onPage })
    },
  }
}

interface Listening {
  readonly signal: AbortSignal | undefined
  readonly onPage: OnPage | undefined
}

function readOne(
  { limits, time, ceiling, memory, start, script }: Settled,
  file: GivenFile,
  { signal, onPage }: Listening,
): Promise<ReadDocument> {
  const child = start({ memory, ...(script === undefined ? {} : { script }) })
  return new Promise<ReadDocument>((resolve, reject) => {
    const fail = (code: ErrorCode, message: string) => finish(() => reject(new VouchError(code, message)))
    const abort = () => finish(() => reject(cancelled(file)))
    const clock = setTimeout(() => fail('file-too-slow', slow(file, ceiling)), ceiling)
    const watch = setInterval(() => {
      if (child.pid === undefined) return
      if ((memoryOf(child.pid) ?? 0) > memory) fail('file-too-much-memory', heavy(file, memory))
      else if ((processorTimeOf(child.pid) ?? 0) > time) fail('file-too-slow', slow(file, time))
    }, between)
    function finish(settle: () => void) {
      clearTimeout(clock)
      clearInterval(watch)
      signal?.removeEventListener('abort', abort)
      child.kill()
      settle()
    }
    signal?.addEventListener('abort', abort, { once: true })
    child.onMessage((message) => {
      const reply = replySchema.safeParse(message)
      if (!reply.success) fail('file-damaged', stopped(file))
      else if (reply.data.kind === 'page') onPage?.(reply.data.page, reply.data.of)
      else if (reply.data.kind === 'failed') fail(reply.data.code, reply.data.message)
      else {
        const { document } = reply.data
        finish(() => resolve(document))
      }
    })
    child.onEnd(() => fail('file-damaged', stopped(file)))
    child.send({ name: file.name, bytes: file.bytes, limits })
  })
}

const cancelled = ({ name }: GivenFile) =>
  new VouchError('cancelled', `Reading “${name}” was stopped: import it again when you like.`)

const slow = ({ name }: GivenFile, time: number) =>
  `“${name}” took more than ${Math.ceil(time / 1000)} s to read and was stopped: split it or import it in another format.`

const heavy = ({ name }: GivenFile, memory: number) =>
  `“${name}” needed more than ${Math.round(memory / 1_000_000)} MB of memory and was stopped: split it or import it in another format.`

const stopped = ({ name }: GivenFile) =>
  `“${name}” could not be read, the reading stopped half-way: save it again, or import it in another format.`
