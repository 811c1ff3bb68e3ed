import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { checkSections } from './check-sections.ts'
import { checkSentence } from './check-sentence.ts'
import { fixes } from './fixes.ts'

/** Checks of what is written against the evidence it cites, and ways to put it right. */
export function checksService(os: Operations['checks'], ports: ServicePorts) {
  return {
    document: os.document.handler(({ input }) => checkSections(ports, input.application)),
    sentence: os.sentence.handler(({ input }) => checkSentence(ports, input)),
    fixes: os.fixes.handler(({ input }) => fixes(ports, input)),
  }
}
