import { useState } from 'react'
import { Button } from '../components/controls/button.tsx'
import { chooseFiles } from '../components/controls/choose-files.ts'
import { EmptyState } from '../components/messages/empty-state.tsx'
import { bringSample } from '../sample/bring-sample.ts'
import { importFiles } from './bringing/importing.ts'
import { PasteDialog } from './bringing/paste-dialog.tsx'

/** An empty library: what to bring, or a sample to look around with. */
export function NothingYet() {
  const [pasting, setPasting] = useState(false)
  return (
    <EmptyState
      title="Bring what you have already written"
      acts={
        <>
          <Button look="primary" onClick={async () => importFiles(await chooseFiles(true))}>
            Choose files
          </Button>
          <Button onClick={() => setPasting(true)}>Paste text</Button>
          <Button onClick={bringSample}>Use a sample</Button>
        </>
      }
    >
      Drop a CV, a personal page, an earlier draft or a LinkedIn export anywhere in this window. PDF, Word, Markdown,
      web pages, plain text, JSON Resume and zip are read. Everything stays on this computer.
      {pasting && <PasteDialog onClose={() => setPasting(false)} />}
    </EmptyState>
  )
}
