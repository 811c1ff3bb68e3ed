import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { Button } from '../../components/controls/button.tsx'
import { Banner } from '../../components/messages/banner.tsx'
import { useStore } from '../../components/store.ts'
import { newVersions, settleVersion, versionsOpen } from './versions-state.ts'

/** Says that what was imported looks like a newer version of what is there, and offers to compare. */
export function VersionBar({ view }: { readonly view: LibraryView }) {
  const names = new Map(view.sources.map(({ id, name }) => [id, name]))
  const pairs = useStore(newVersions).filter(({ old, now }) => names.has(old) && names.has(now))
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
