import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { untilStopped } from '../until-stopped.ts'
import { checkLibrary } from './check-library.ts'
import { checkSections } from './check-sections.ts'
import { checkSentence } from './check-sentence.ts'
import { fixes } from './fixes.ts'

/** Checks of what is written against the evidence it cites, and ways to put it right. */
export function checksService(os: Operations['checks'], ports: ServicePorts) {
  return {
    library: os.library.handler(() => checkLibrary(ports)),
    settle: os.settle.handler(({ input }) => ({
      undo: ports.store.undoable(() => ports.store.settled.add(input.key)),
    })),
    document: os.document.handler(({ input, signal }) =>
      untilStopped(checkSections(ports, input.application), signal, 'The check'),
    ),
    sentence: os.sentence.handler(({ input }) => checkSentence(ports, input)),
    opinionSending: os.opinionSending.handler(async ({ input }) => {
      const { opinionSending } = await import('./second-opinion.ts')
      return await opinionSending(ports, input)
    }),
    secondOpinion: os.secondOpinion.handler(async function* ({ input, signal }) {
      const { secondOpinion } = await import('./second-opinion.ts')
      yield* secondOpinion(ports, input, signal)
    }),
    fixes: os.fixes.handler(({ input }) => fixes(ports, input)),
  }
}
