import { systemClock } from '../../adapters/system/system.ts'
import { today } from '../../services/iso-time.ts'
import type { CommandContext } from '../context.ts'
import type { LineAnswer } from './answer-lines.ts'
import { linesOf } from './lines-of.ts'
import { shareLines } from './share-lines.ts'

/** Lines answered together. */
const part = 32
/** Parts that may wait for the answers of those before them. */
const waiting = 32

/** `check --batch`: one claim with its cited texts on each line of JSON in, its findings on a line out, in the same order. */
export async function checkBatch({ input, print, say }: CommandContext): Promise<number> {
  const now = today(systemClock)
  const answer = shareLines()
  let told = Promise.resolve()
  let open = 0
  let number = 0
  let bad = 0

  function tell(answers: readonly LineAnswer[]): void {
    open -= 1
    print(answers.flatMap((one) => (one.kind === 'answer' ? [one.line] : [])).join(''))
    for (const one of answers) {
      number += 1
      if (one.kind !== 'fault') continue
      bad += 1
      say(`Line ${number} ${one.why}. Write {"id","text","evidence":["…"]} on it.`)
    }
  }

  for await (const lines of linesOf(input))
    for (let at = 0; at < lines.length; at += part) {
      const answers = answer({ lines: lines.slice(at, at + part), today: now })
      told = told.then(async () => tell(await answers))
      open += 1
      await (open > waiting ? told : turn())
    }
  await told
  return bad > 0 ? 1 : 0
}

/** Lets the answers of other threads come in. */
const turn = () => new Promise<void>((resume) => setImmediate(resume))
