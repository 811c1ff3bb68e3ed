import { availableParallelism } from 'node:os'
import { findFile } from '../../adapters/files/find-file.ts'
import { thread } from '../../adapters/system/thread.ts'
import { answerLines, type LineAnswer, type LinesAsked } from './answer-lines.ts'

type Ask = (asked: LinesAsked) => Promise<readonly LineAnswer[]>

/** Lines answered before others help: starting a thread takes as long as some hundred claims. */
const alone = 256
/** No more threads than this, however many processors there are: each reads the tables of the checks for itself. */
const most = 8
/** Parts that a helper is given ahead, so that it never waits for this thread. */
const ahead = 2

interface Helper {
  readonly ask: Ask
  busy: number
}

/**
 * Answers lines, part by part: a small number on this thread, of more a share each on threads of their own where there are processors.
 * What a thread that falls over was given is answered here.
 */
export function shareLines(processors = availableParallelism()): Ask {
  let count = 0
  let helpers: readonly Helper[] | null = null
  return async (asked) => {
    count += asked.lines.length
    if (count <= alone) return answerLines(asked)
    helpers ??= Array.from({ length: Math.min(processors, most) - 1 }, startHelper)
    const free = helpers.find(({ busy }) => busy < ahead)
    if (!free) return answerLines(asked)
    free.busy += 1
    try {
      return await free.ask(asked)
    } catch {
      return answerLines(asked)
    } finally {
      free.busy -= 1
    }
  }
}

function startHelper(): Helper {
  return {
    ask: thread<LinesAsked, LineAnswer[]>(() =>
      findFile(import.meta.url, ['./batch-thread.ts', './batch.js', '../batch.js']),
    ),
    busy: 0,
  }
}
