import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type ExportRecord, exportFormats } from '../../shared/contract/exports.ts'
import { api } from '../api.ts'
import { Button } from '../components/controls/button.tsx'
import { Menu } from '../components/controls/menu.tsx'
import { Dialog } from '../components/panes/dialog.tsx'
import { useStore } from '../components/store.ts'
import { formatNames } from './format-names.ts'
import { LeftFile } from './left-file.tsx'
import css from './left-files.module.css'
import { saveAgain, saveIn, toggleSent } from './left-files-acts.ts'
import { LeftFilesList } from './left-files-list.tsx'
import { leftFilesOf } from './left-files-state.ts'

/** What left of an application, when, and as what: every file can be looked at and saved again as it was. */
export function LeftFilesDialog() {
  const application = useStore(leftFilesOf)
  return application === null ? null : <LeftFiles application={application} />
}

const about = 'Each file is kept exactly as it left, whatever has been written since.'

function LeftFiles({ application }: { readonly application: string }) {
  const files = useQuery({ ...api.exports.list.queryOptions({ input: { application } }), staleTime: 0 }).data
  const [picked, setPicked] = useState<string | null>(null)
  const file = files?.find(({ id }) => id === picked) ?? files?.[0]
  const close = () => leftFilesOf.set(null)
  return (
    <Dialog
      full
      title="Exported files"
      about={about}
      onClose={close}
      acts={
        <>
          {file && <SentButton application={application} file={file} />}
          <Button onClick={close}>Close</Button>
          {file && file.what !== 'cv' && (
            <Menu
              acts={exportFormats.map((format) => ({
                name: formatNames[format],
                run: () => void saveIn({ application, id: file.id }, format),
              }))}
            >
              <Button>Save as another format…</Button>
            </Menu>
          )}
          <Button look="primary" disabled={!file} onClick={() => file && void saveAgain({ application, id: file.id })}>
            Save this file again
          </Button>
        </>
      }
    >
      {files?.length === 0 && <p>Nothing has left yet. Files you save from the preview are listed here.</p>}
      {files && file && (
        <div className={css.columns}>
          <LeftFilesList files={files} chosen={file.id} onChoose={setPicked} />
          <LeftFile key={file.id} application={application} file={file} />
        </div>
      )}
    </Dialog>
  )
}

function SentButton({ application, file }: { readonly application: string; readonly file: ExportRecord }) {
  return (
    <span className={css.apart}>
      <Button aria-pressed={file.sentOn !== undefined} onClick={() => void toggleSent(application, file)}>
        {file.sentOn === undefined ? 'This is what I sent' : 'Sent: take it back'}
      </Button>
    </span>
  )
}
