import { useState } from 'react'
import { Button } from '../../components/controls/button.tsx'
import { TextArea, TextField } from '../../components/controls/field.tsx'
import { Dialog } from '../../components/panes/dialog.tsx'
import { importFiles } from './importing.ts'

/** Brings text from the clipboard into the library as a source of its own. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const [name, setName] = useState('Pasted text')
  const bring = () => {
    if (text.trim() === '') return
    onClose()
    void importFiles([new File([text], `${name.trim() || 'Pasted text'}.md`, { type: 'text/markdown' })])
  }
  return (
    <Dialog
      wide
      title="Paste text"
      about="It is kept as a source, and every item points back to it."
      onClose={onClose}
      onGo={bring}
      acts={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" keys="Mod+Enter" disabled={text.trim() === ''} onClick={bring}>
            Read it
          </Button>
        </>
      }
    >
      <TextField name="Name" value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
      <TextArea name="Text" rows={14} autoFocus value={text} onChange={(event) => setText(event.target.value)} />
    </Dialog>
  )
}
