import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { Button } from '../../components/controls/button.tsx'
import { Banner } from '../../components/messages/banner.tsx'
import { useStore } from '../../components/store.ts'
import { newVersions, settleVersion, settleVersions, type VersionPair, versionsOpen } from './versions-state.ts'

/** So many pairs have a line each; more of them share one. */
const mostLines = 2

/** Says that what was imported looks like a newer version of what is there, and offers to compare. */
export function VersionBar({ view }: { readonly view: LibraryView }) {
  const names = new Map(view.sources.map(({ id, name }) => [id, name]))
  const pairs = useStore(newVersions).filter(({ old, now }) => names.has(old) && names.has(now))
  if (pairs.length > mostLines) return <ManyVersions pairs={pairs} names={names} />
  return pairs.map((pair) => (
    <Banner
      key={pair.now}
      acts={
        <>
          <Button onClick={() => settleVersion(pair.now)}>Keep both</Button>
          <Button look="primary" onClick={() => versionsOpen.set(pair)}>
            Compare…
          </Button>
        </>
      }
    >
      <b>{names.get(pair.now)}</b> looks like a newer version of <b>{names.get(pair.old)}</b>. What you paired and cited
      can stay.
    </Banner>
  ))
}

/** The next pair by name, and how many there are; each that is settled leaves one less. */
function ManyVersions({
  pairs,
  names,
}: {
  readonly pairs: readonly VersionPair[]
  readonly names: ReadonlyMap<string, string>
}) {
  const [next] = pairs
  return (
    <Banner
      acts={
        <>
          <Button onClick={() => settleVersions(pairs.map(({ now }) => now))}>Keep them all</Button>
          <Button look="primary" onClick={() => next && versionsOpen.set(next)}>
            Compare the first…
          </Button>
        </>
      }
    >
      <b>{pairs.length} files</b> look like newer versions of others; the first is <b>{names.get(next?.now ?? '')}</b>,
      of <b>{names.get(next?.old ?? '')}</b>. What you paired and cited can stay.
    </Banner>
  )
}
