import type { SpellingAnswer, SpellingIssue, SpellingQuestion, SpellingSetup } from './issue.ts'
import { worthTelling } from './worth-telling.ts'

/** The side of a worker that the speller uses. */
export type SpellingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

export interface Speller {
  /** What is wrong in each text; null when it could not be looked over, or another setup came meanwhile. */
  look(setup: SpellingSetup, texts: readonly string[]): Promise<readonly (readonly SpellingIssue[])[] | null>
  /** Ends the worker, which holds some hundreds of megabytes. The next look starts one again. */
  rest(): void
}

/** Texts kept with what was found in them. */
const most = 2000

/** Asks a worker, which it starts when first needed, and never twice about the same text. */
export function createSpeller(start: () => SpellingWorker): Speller {
  let worker: SpellingWorker | null = null
  let told: SpellingSetup | null = null
  let id = 0
  const known = new Map<string, readonly SpellingIssue[]>()
  const waiting = new Map<number, (answer: SpellingAnswer['found']) => void>()
  const end = () => {
    worker?.terminate()
    worker = null
    told = null
    for (const settle of waiting.values()) settle(null)
    waiting.clear()
  }
  const awake = () => {
    if (worker) return worker
    worker = start()
    worker.addEventListener('message', ({ data }: MessageEvent<SpellingAnswer>) => {
      waiting.get(data.id)?.(data.found)
      waiting.delete(data.id)
    })
    worker.addEventListener('error', end)
    return worker
  }
  const ask = (setup: SpellingSetup, texts: readonly string[]) => {
    const asked = awake()
    id += 1
    const question: SpellingQuestion = { id, texts, ...(same(told, setup) ? {} : { setup }) }
    if (question.setup) known.clear()
    told = setup
    return new Promise<SpellingAnswer['found']>((settle) => {
      waiting.set(question.id, settle)
      asked.postMessage(question)
    })
  }
  return {
    async look(setup, texts) {
      const fresh = same(told, setup) ? [...new Set(texts)].filter((text) => !known.has(text)) : [...new Set(texts)]
      if (fresh.length > 0) {
        const found = await ask(setup, fresh)
        if (!found || !same(told, setup)) return null
        fresh.forEach((text, i) => {
          known.set(text, worthTelling(text, found[i] ?? []))
        })
      }
      const answer = texts.map((text) => known.get(text) ?? [])
      if (known.size > most) for (const text of [...known.keys()].slice(0, most / 2)) known.delete(text)
      return answer
    },
    rest: end,
  }
}

const same = (one: SpellingSetup | null, other: SpellingSetup) =>
  one !== null &&
  one.english === other.english &&
  (one.words === other.words || one.words.join() === other.words.join())
