import type { Posting } from '../../../shared/domain/posting.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { found } from '../found.ts'
import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { addPosting } from './add-posting.ts'
import { withRequirement } from './with-requirement.ts'

/** Job advertisements and their requirements, which the person may correct. */
export function postingsService(os: Operations['postings'], ports: ServicePorts) {
  const { store } = ports
  const change = (id: string, changed: (posting: Posting) => Posting) =>
    store.transact(() => {
      const posting = changed(found(store.postings.get(id), 'posting'))
      store.postings.put(posting)
      return posting
    })
  return {
    add: os.add.handler(({ input, signal }) => addPosting(ports, input, signal)),
    get: os.get.handler(({ input }) => found(store.postings.get(input.id), 'posting')),
    describe: os.describe.handler(({ input: { id, role, company } }) =>
      change(id, (posting) => ({ ...posting, role, company })),
    ),
    addRequirement: os.addRequirement.handler(({ input: { posting: id, ...marked } }) =>
      change(id, (posting) => withRequirement(posting, { ...marked, id: store.nextId('r') })),
    ),
    setLevel: os.setLevel.handler(({ input: { posting: id, requirement, level } }) =>
      change(id, (posting) => {
        found(
          posting.requirements.find((one) => one.id === requirement),
          'requirement',
        )
        const changed = posting.requirements.map((one) => (one.id === requirement ? { ...one, level } : one))
        return { ...posting, requirements: changed }
      }),
    ),
    removeRequirement: os.removeRequirement.handler(({ input: { posting: id, requirement } }) => {
      const posting = found(store.postings.get(id), 'posting')
      const others = posting.requirements.filter((one) => one.id !== requirement)
      if (others.length === posting.requirements.length) return posting
      const changed = { ...posting, requirements: others }
      return { ...changed, undo: store.undoable(() => store.postings.put(changed)) }
    }),
    undo: os.undo.handler(({ input: { posting, undo } }) => {
      if (!store.undo(undo)) throw new VouchError('not-found', gone)
      return found(store.postings.get(posting), 'posting')
    }),
  }
}

const gone = 'This change can no longer be taken back; mark the words in the posting again.'
