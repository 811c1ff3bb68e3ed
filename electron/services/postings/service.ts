import type { Id } from '../../../shared/domain/ids.ts'
import { chanceToStop } from '../chance-to-stop.ts'
import { found } from '../found.ts'
import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { untilStopped } from '../until-stopped.ts'
import { addPosting, previewPosting } from './add-posting.ts'
import { addSections } from './add-sections.ts'
import { changePosting, type Journal, undoChange } from './change-posting.ts'
import { describePosting } from './describe-posting.ts'
import { discardPosting } from './discard-posting.ts'
import { editRequirement } from './edit-requirement.ts'
import { fetchPosting } from './fetch-posting.ts'
import { ignoreRequirement, unignoreRequirement } from './ignore-requirement.ts'
import { markRequirement } from './mark-requirement.ts'
import { mergeRequirements } from './merge-requirements.ts'
import { moveRequirement } from './move-requirement.ts'
import { postingReader } from './posting-reader.ts'
import type { PostingAct } from './posting-state.ts'
import { removeRequirement } from './remove-requirement.ts'
import { sharePairs } from './share-pairs.ts'
import { splitRequirement } from './split-requirement.ts'

/** Job advertisements and their requirements, which the person may correct. */
export function postingsService(os: Operations['postings'], ports: ServicePorts) {
  const { store } = ports
  const journal: Journal = new Map()
  const read = postingReader(ports)
  const change = (id: Id, act: PostingAct) => changePosting(ports, journal, { id, act })
  return {
    add: os.add.handler(async ({ input, signal }) => {
      const posting = await untilStopped(read(input), signal, 'Reading the posting')
      await chanceToStop(signal, 'Reading the posting')
      return addPosting(ports, posting)
    }),
    discard: os.discard.handler(({ input }) => ({ done: discardPosting(store, input.id) })),
    preview: os.preview.handler(async ({ input }) => previewPosting(await read(input))),
    fetch: os.fetch.handler(({ input, signal }) => fetchPosting(ports, input.address, signal)),
    get: os.get.handler(({ input }) => found(store.postings.get(input.id), 'posting')),
    describe: os.describe.handler(({ input: { id, ...facts } }) => change(id, describePosting(facts))),
    addRequirement: os.addRequirement.handler(({ input: { posting, ...marked } }) =>
      change(posting, markRequirement(marked)),
    ),
    setLevel: os.setLevel.handler(({ input: { posting, ...edit } }) => change(posting, editRequirement(edit))),
    edit: os.edit.handler(({ input: { posting, ...edit } }) => change(posting, editRequirement(edit))),
    split: os.split.handler(({ input: { posting, ...point } }) => change(posting, splitRequirement(point))),
    merge: os.merge.handler(({ input }) => change(input.posting, mergeRequirements(input.requirement))),
    move: os.move.handler(({ input: { posting, ...move } }) => change(posting, moveRequirement(move))),
    ignore: os.ignore.handler(({ input: { posting, requirement, ignored } }) =>
      change(posting, ignored ? ignoreRequirement(requirement) : unignoreRequirement(requirement)),
    ),
    sharePairs: os.sharePairs.handler(({ input }) => change(input.posting, sharePairs(input.from, input.to))),
    addSections: os.addSections.handler(({ input: { application, requirements: ids } }) => {
      const { posting: id } = found(store.applications.get(application), 'application')
      return change(id, (state, newId) => ({
        ...state,
        applications: state.applications.map((one) =>
          one.application.id === application && one.document
            ? { ...one, document: addSections(one.document, { requirements: state.posting.requirements, ids, newId }) }
            : one,
        ),
      }))
    }),
    removeRequirement: os.removeRequirement.handler(({ input }) =>
      change(input.posting, removeRequirement(input.requirement)),
    ),
    undo: os.undo.handler(({ input: { posting: id, undo } }) => undoChange(ports, journal, { id, undo })),
  }
}
