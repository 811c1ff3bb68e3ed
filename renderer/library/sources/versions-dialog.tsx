import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SourceComparison } from '../../../shared/contract/library.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { api, client } from '../../api.ts'
import { problemSentence } from '../../app/notices/problem-sentence.ts'
import { attempt, say } from '../../app/notices/toasts.ts'
import { Button } from '../../components/controls/button.tsx'
import { Dialog } from '../../components/panes/dialog.tsx'
import { useStore } from '../../components/store.ts'
import { closeReviews } from '../bringing/importing.ts'
import { type Choices, firstChoices, VersionChanges } from './version-changes.tsx'
import css from './versions-dialog.module.css'
import { settleVersion, type VersionPair, versionsOpen } from './versions-state.ts'

/** The newer version of a source beside the older one, when the two are being compared. */
export function VersionsDialog({ view }: { readonly view: LibraryView }) {
  const pair = useStore(versionsOpen)
  const known = (id: string) => view.sources.some((source) => source.id === id)
  return pair && known(pair.old) && known(pair.now) ? <Compare key={`${pair.old} ${pair.now}`} pair={pair} /> : null
}

const close = () => versionsOpen.set(null)

function Compare({ pair }: { readonly pair: VersionPair }) {
  const { data, error } = useQuery({
    ...api.library.compareVersions.queryOptions({ input: pair }),
    staleTime: 0,
    gcTime: 0,
  })
  if (data) return <Comparison comparison={data} />
  return (
    <Dialog title="A newer version" onClose={close} acts={<Button onClick={close}>Close</Button>}>
      <p role="status">{error ? problemSentence(error) : 'Reading both…'}</p>
    </Dialog>
  )
}

function Comparison({ comparison }: { readonly comparison: SourceComparison }) {
  const { old, now } = comparison
  const [choices, setChoices] = useState<Choices>(() => firstChoices(comparison))
  const [removeOld, setRemoveOld] = useState(false)
  const chosen = Object.values(choices).reduce((sum, set) => sum + set.size, 0)
  const all = comparison.changed.length + comparison.entries.length + comparison.added.length + comparison.gone.length
  const stays = comparison.gone.length - choices.gone.size
  const take = async () => {
    const taken = {
      changed: [...choices.changed],
      entries: [...choices.entries],
      added: [...choices.added],
      gone: [...choices.gone],
    }
    const done = await attempt(() =>
      client.library.takeVersion({ old: old.id, now: now.id, ...taken, removeOld: removeOld && stays === 0 }),
    )
    if (!done) return
    settleVersion(now.id)
    closeReviews()
    close()
    say(`${now.name} is taken${all > 0 ? `: ${chosen} of ${all} changes` : ''}. What you paired and cited stays.`, {
      label: 'Undo',
      run: () => void attempt(() => client.library.undo({ undo: done.undo })),
    })
  }
  const keep = () => {
    settleVersion(now.id)
    close()
  }
  return (
    <Dialog
      wide
      title={`${now.name}, beside ${old.name}`}
      about={summary(comparison)}
      onClose={close}
      acts={
        <>
          <span className={css.apart}>
            <Button onClick={keep}>Keep both as separate sources</Button>
          </span>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" onClick={take}>
            {takeWords(chosen, all)}
          </Button>
        </>
      }
    >
      <VersionChanges comparison={comparison} choices={choices} onChoose={setChoices} />
      <label className={css.old}>
        <input
          type="checkbox"
          disabled={stays > 0}
          checked={removeOld && stays === 0}
          onChange={(event) => setRemoveOld(event.target.checked)}
        />
        <span>
          Then take {old.name} out of the library.{' '}
          {stays > 0 && (
            <small>Not while {stays === 1 ? 'an item stays' : `${stays} items stay`} that only it says.</small>
          )}
        </span>
      </label>
    </Dialog>
  )
}

function takeWords(chosen: number, all: number): string {
  if (all === 0) return 'Join both'
  if (chosen === 0) return 'Take none of the changes'
  return chosen === all ? `Take all ${all === 1 ? 'of it' : all}` : `Take ${chosen} of ${all}`
}

function summary({ same, changed, entries, added, gone }: SourceComparison): string {
  const parts = [
    `${same} ${same === 1 ? 'item' : 'items'} unchanged`,
    changed.length + entries.length > 0 && `${changed.length + entries.length} changed`,
    added.length > 0 && `${added.length} new`,
    gone.length > 0 && `${gone.length} gone`,
  ]
  return `${parts.filter(Boolean).join(', ')}. Unchanged items keep their pairs and citations, and so do changed ones.`
}
