import { toTypstData } from '../../../shared/formats/typst/to-typst-data.ts'
import type { Typesetter } from '../../ports.ts'
import { createEngine, type TypstEngine } from './engine.ts'
import { refusal } from './refusal.ts'
import { workerEngine } from './worker-engine.ts'

export interface TypstOptions {
  /** Typesets in this thread: right for a command that runs once, wrong beside a window. */
  readonly inProcess?: boolean
}

/**
 * Typesets documents with Typst: the same pages and bytes in every host. The compiler is loaded at the first use and
 * stays warm; unless told otherwise it runs in a thread of its own, so that typing never waits for a page.
 */
export function typstTypesetter(options: TypstOptions = {}): Typesetter {
  if (!options.inProcess) return workerEngine()
  let engine: Promise<TypstEngine> | undefined
  const typeset = async <Result>(act: (engine: TypstEngine) => Result): Promise<Result> => {
    try {
      engine ??= createEngine()
      return act(await engine)
    } catch (cause) {
      throw refusal(cause)
    }
  }
  return {
    pdf: (document, wish) => typeset((warm) => warm.pdf(toTypstData(document, wish), wish)),
    svg: (document, wish) => typeset((warm) => warm.svg(toTypstData(document, { ...wish, places: true }), wish)),
    pages: (document, wish) => typeset((warm) => warm.pages(toTypstData(document, { ...wish, places: true }))),
  }
}
