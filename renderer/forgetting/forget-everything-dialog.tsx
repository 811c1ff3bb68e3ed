import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import { api, client } from '../api.ts'
import { go } from '../app/navigation.ts'
import { Button } from '../components/controls/button.tsx'
import { TextField } from '../components/controls/field.tsx'
import { Dialog } from '../components/panes/dialog.tsx'
import { counted } from './counted.ts'
import { forgetForGood } from './forget-for-good.ts'
import css from './forgetting.module.css'

interface ForgetEverythingProps {
  readonly view: LibraryView
  readonly onClose: () => void
}

/** What has to be typed, so that no slip of a key deletes a life's work. */
const sureWord = 'everything'

/** Asks before the whole library is deleted for good, and wants a word typed. */
export function ForgetEverythingDialog({ view, onClose }: ForgetEverythingProps) {
  const [typed, setTyped] = useState('')
  const applications = useQuery(api.applications.list.queryOptions()).data?.length ?? 0
  const sure = typed.trim().toLowerCase() === sureWord
  const forget = async () => {
    if (!sure) return
    onClose()
    const gone = await forgetForGood({
      name: 'Everything',
      forget: (signal) => client.library.forgetEverything({ sure: 'everything' }, { signal }),
      isThere: async () => {
        const { sources, evidence } = await client.library.view()
        return sources.length + evidence.length > 0 || (await client.applications.list()).length > 0
      },
    })
    if (gone) go({ kind: 'welcome' })
  }
  return (
    <Dialog
      title="Delete everything for good?"
      about="This cannot be undone. Save a backup first if you may want any of it again."
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button look="primary" disabled={!sure} onClick={forget}>
            Delete everything
          </Button>
        </>
      }
    >
      <p>All of this goes, with its history:</p>
      <ul className={css.goes}>
        <li>
          {counted(view.sources.length, 'source')} with {counted(view.evidence.length, 'item')} and{' '}
          {counted(view.entries.length, 'entry', 'entries')}
        </li>
        <li>{counted(applications, 'application')}, with postings, texts, versions and files that left</li>
        <li>your details, and the words you taught the spelling</li>
        <li>every copy and backup that Vouch made by itself</li>
      </ul>
      <p className={css.stays}>Files you exported or backups you saved elsewhere are yours to delete.</p>
      <TextField
        name={`Type “${sureWord}” to confirm`}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && void forget()}
      />
    </Dialog>
  )
}
