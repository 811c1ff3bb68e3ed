import type { KeptDraft } from '../../../shared/contract/kept-draft.ts'
import type { Draft } from '../../editor/draft.ts'
import { nextAsking } from './next-asking.ts'
import { uncheckedAgain } from './unchecked.ts'

const interrupted = 'The model was interrupted when Vouch was closed or loaded again; what had arrived is kept.'

/** A kept proposal as it is shown again. One that was still being written was interrupted, and says so. */
export function draftOfKept({ running, aside, ...kept }: KeptDraft): Draft {
  return {
    ...kept,
    ...(aside ? { aside: draftOfKept(aside) } : {}),
    asking: 0,
    sentences: kept.sentences.map(uncheckedAgain),
    earlier: kept.earlier.map((one) => ({ ...one, asking: nextAsking() })),
    running: false,
    progress: '',
    waiting: null,
    problem: kept.problem ?? (running && kept.by === 'model' ? interrupted : null),
  }
}
