import { useState } from 'react'
import { refreshSoon } from '../app/live/live-updates.ts'
import { Button } from '../components/controls/button.tsx'
import { TextField } from '../components/controls/field.tsx'
import { Dialog } from '../components/panes/dialog.tsx'
import type { WritingSession } from '../editor/writing-session.ts'

/** The writer's name as it stands below the title and in the file itself. */
export function AuthorDialog({ session, onClose }: { readonly session: WritingSession; readonly onClose: () => void }) {
  const [name, setName] = useState(() => session.read().author)
  const keep = async () => {
    const { sections: _, ...frame } = session.read()
    session.frame({ ...frame, author: name.trim() })
    session.saver.touched()
    onClose()
    await session.saver.flush()
    refreshSoon()
  }
  return (
    <Dialog
      title="Your name in this document"
      about="It stands below the title, in the file’s own details and in its name."
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" onClick={() => void keep()}>
            Keep
          </Button>
        </>
      }
    >
      <TextField
        name="Your name"
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && void keep()}
      />
    </Dialog>
  )
}
