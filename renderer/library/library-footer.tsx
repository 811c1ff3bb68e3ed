import type { LibraryView } from '../../shared/domain/library-view.ts'
import { Status, StatusSpace } from '../components/messages/status.tsx'
import { isUndated } from './entries/is-undated.ts'

/** How much the library holds. */
export function LibraryFooter({ view }: { readonly view: LibraryView }) {
  const look = view.entries.filter((entry) => entry.doubts.length > 0 || isUndated(entry)).length
  const skills = new Set(view.sources.flatMap((source) => source.skills)).size
  return (
    <>
      <Status tone="accent">{count(view.evidence.length, 'item')}</Status>
      {skills > 0 && <span>{count(skills, 'skill')}</span>}
      {look > 0 && <Status tone="amber">{look === 1 ? '1 needs a look' : `${look} need a look`}</Status>}
      <StatusSpace />
      <span>All stored on this computer</span>
    </>
  )
}

const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`
