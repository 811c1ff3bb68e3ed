import { useState } from 'react'
import type { ApplicationSummary } from '../../../shared/contract/applications.ts'
import { client } from '../../api.ts'
import { attempt } from '../../app/notices/toasts.ts'
import { Button } from '../../components/controls/button.tsx'
import { TextField } from '../../components/controls/field.tsx'
import { isKey } from '../../components/keys.ts'
import { Dialog } from '../../components/panes/dialog.tsx'
import css from './rename-dialog.module.css'

interface RenameProps {
  readonly one: ApplicationSummary
  readonly onClose: () => void
}

/** Corrects how an application is called in the list. */
export function RenameDialog({ one, onClose }: RenameProps) {
  const [title, setTitle] = useState(one.title)
  const [company, setCompany] = useState(one.company ?? '')
  const ready = title.trim() !== ''
  const keep = async () => {
    if (!ready) return
    onClose()
    const names = { title: title.trim(), company: company.trim() || null }
    await attempt(() => client.applications.rename({ id: one.id, ...names }))
  }
  return (
    <Dialog
      title="Rename"
      about="How this application is called in your list. The posting stays as it is."
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" keys="Enter" disabled={!ready} onClick={keep}>
            Rename
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the shortcut of the button below */}
      <div className={css.fields} onKeyDown={(event) => isKey(event, 'Enter') && void keep()}>
        <TextField name="Role" value={title} onChange={(event) => setTitle(event.target.value)} />
        <TextField name="Company" value={company} onChange={(event) => setCompany(event.target.value)} />
      </div>
    </Dialog>
  )
}
