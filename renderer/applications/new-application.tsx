import { useState } from 'react'
import type { DocumentKind } from '../../shared/domain/document.ts'
import { Button } from '../components/button.tsx'
import { chooseFiles } from '../components/choose-files.ts'
import { Dialog } from '../components/dialog.tsx'
import { ChoiceField, TextArea } from '../components/field.tsx'
import { isKey } from '../components/keys.ts'
import { useStore } from '../components/store.ts'
import samplePosting from '../library/sample/posting.md?raw'
import { newApplicationOpen } from './new-application-state.ts'
import { startFromDraft, startFromFile, startFromText } from './start-application.ts'

const kinds: readonly { readonly id: DocumentKind; readonly name: string }[] = [
  { id: 'statement', name: 'A statement: a section for each requirement' },
  { id: 'letter', name: 'A letter' },
  { id: 'answers', name: 'Answers: a box for each question' },
]

/** Begins an application from a posting, or from a draft that was begun elsewhere. */
export function NewApplication() {
  return useStore(newApplicationOpen) ? <NewApplicationDialog /> : null
}

function NewApplicationDialog() {
  const [text, setText] = useState('')
  const [kind, setKind] = useState<DocumentKind>('statement')
  const [reading, setReading] = useState(false)
  const close = () => newApplicationOpen.set(false)
  const begin = async () => {
    if (text.trim() === '' || reading) return
    setReading(true)
    const begun = await startFromText(text, kind)
    setReading(false)
    if (begun) close()
  }
  const withFile = async (start: (file: File) => Promise<void>) => {
    const [file] = await chooseFiles(false)
    if (!file) return
    close()
    await start(file)
  }
  return (
    <Dialog
      wide
      title="New application"
      about="Paste the job posting. What it asks for is picked out word for word."
      onClose={close}
      acts={
        <>
          <Button onClick={() => withFile((file) => startFromFile(file, kind))}>Choose a file…</Button>
          <Button onClick={() => withFile(startFromDraft)}>Open a draft…</Button>
          <Button onClick={() => setText(samplePosting)}>Use a sample</Button>
          <Button look="primary" keys="Mod+Enter" disabled={text.trim() === '' || reading} onClick={begin}>
            {reading ? 'Reading…' : 'Begin'}
          </Button>
        </>
      }
    >
      <TextArea
        name="Posting text"
        rows={14}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => isKey(event, 'Mod+Enter') && void begin()}
      />
      <ChoiceField name="What to write" value={kind} all={kinds} onChoose={setKind} />
    </Dialog>
  )
}
