import type { Posting } from '../../shared/domain/posting.ts'
import type { Requirement, RequirementLevel } from '../../shared/domain/requirement.ts'
import { client } from '../api.ts'
import { levelNames } from '../components/marks/level-pill.tsx'
import { createStore } from '../components/store.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { changePosting } from './change-posting.ts'
import { stepMove } from './step-move.ts'

/** What may be changed of a requirement at once. */
export type RequirementEdit = Partial<Pick<Requirement, 'text' | 'level' | 'group' | 'years' | 'limit'>>

/** Halves of split requirements whose other half has the pairs, by the id of the half without. */
export const halves = createStore<ReadonlyMap<string, string>>(new Map())

/** Everything that can be done with the requirements of a posting, each said and undoable. */
export function requirementActs(session: WritingSession, { id: posting, requirements }: Posting) {
  const change = (said: string, call: Parameters<typeof changePosting>[2]) => changePosting(session, said, call)
  return {
    edit: (requirement: string, edit: RequirementEdit) =>
      change('The requirement was changed.', () => client.postings.edit({ posting, requirement, ...edit })),
    level: (requirement: string, level: RequirementLevel) =>
      change(`It is ${levelNames[level].name} now.`, () => client.postings.setLevel({ posting, requirement, level })),
    async split(requirement: string, at: number) {
      const changed = await change('Split in two. Pairs and text stayed with the first part.', () =>
        client.postings.split({ posting, requirement, at }),
      )
      const second = changed?.requirements.find((one) => !requirements.some(({ id }) => id === one.id))
      if (second) halves.set((all) => new Map([...all, [second.id, requirement]]))
    },
    merge: (requirement: string) =>
      change('Merged with the next, pairs and text included.', () => client.postings.merge({ posting, requirement })),
    move(requirement: string, by: 1 | -1) {
      const move = stepMove(requirements, requirement, by)
      if (move) void change('Moved.', () => client.postings.move({ posting, requirement, ...move }))
    },
    moveBefore: (requirement: string, before: Requirement) =>
      change('Moved.', () => client.postings.move({ posting, requirement, before: before.id, group: before.group })),
    ignore: (requirement: string) =>
      change('Ignored. It waits at the end of the list.', () =>
        client.postings.ignore({ posting, requirement, ignored: true }),
      ),
    takeBack: (requirement: string) =>
      change('The requirement counts again.', () => client.postings.ignore({ posting, requirement, ignored: false })),
    remove: (requirement: string) =>
      change('The requirement was removed.', () => client.postings.removeRequirement({ posting, requirement })),
    share: (from: string, to: string) =>
      change('Paired with this part too.', () => client.postings.sharePairs({ posting, from, to })),
    addSections: (ids: readonly string[]) =>
      change(ids.length === 1 ? 'A section was added.' : `${ids.length} sections were added.`, () =>
        client.postings.addSections({ application: session.application, requirements: [...ids] }),
      ),
  }
}

export type RequirementActs = ReturnType<typeof requirementActs>
