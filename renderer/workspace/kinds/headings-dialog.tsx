import { useState } from 'react'
import { type HeadingMode, headingModes, type Section } from '../../../shared/domain/document.ts'
import { shortHeading } from '../../../shared/kinds/short-heading.ts'
import { Button } from '../../components/controls/button.tsx'
import { ChoiceField, TextField } from '../../components/controls/field.tsx'
import { Dialog } from '../../components/panes/dialog.tsx'
import { setSections } from '../../editor/sections/set-section.ts'
import type { WritingSession } from '../../editor/writing-session.ts'

interface HeadingsDialogProps {
  readonly session: WritingSession
  readonly onClose: () => void
}

const modes: Readonly<Record<HeadingMode, string>> = {
  shown: 'Shown as they stand, under their groups',
  shortened: 'Shortened to a few words, without groups',
  hidden: 'Hidden: text only',
}

const usual = (section: Section) =>
  section.requirements.length === 0 ? section.heading : shortHeading(section.heading)

/** How headings leave in files and in the preview; shortened ones can be worded. The page keeps them as they stand. */
export function HeadingsDialog({ session, onClose }: HeadingsDialogProps) {
  const [mode, setMode] = useState(session.wishes.get().headings)
  const [sections] = useState(() => session.read().sections.filter(({ heading }) => heading !== ''))
  const [short, setShort] = useState<ReadonlyMap<string, string>>(
    () => new Map(sections.map((section) => [section.id, section.shortHeading ?? usual(section)])),
  )
  const keep = () => {
    session.wishes.set((before) => ({ ...before, headings: mode }))
    session.saver.touched()
    setSections(session, changed(sections, short))
    onClose()
  }
  return (
    <Dialog
      title="Headings in the file"
      about="On the page they stay as they are; this is how they leave."
      onClose={onClose}
      acts={
        <Button look="primary" onClick={keep}>
          Done
        </Button>
      }
    >
      <ChoiceField
        name="Headings"
        value={mode}
        all={headingModes.map((id) => ({ id, name: modes[id] }))}
        onChoose={setMode}
      />
      {mode === 'shortened' &&
        sections.map((section) => (
          <TextField
            key={section.id}
            name={section.heading}
            value={short.get(section.id) ?? ''}
            onChange={(event) => setShort(new Map(short).set(section.id, event.target.value))}
          />
        ))}
    </Dialog>
  )
}

/** Only headings that were worded by hand are kept; an emptied one is shortened by itself again. */
function changed(sections: readonly Section[], short: ReadonlyMap<string, string>) {
  return new Map(
    sections.flatMap((section) => {
      const now = short.get(section.id)?.trim() ?? ''
      const next = now === '' || now === usual(section) ? undefined : now
      return next === section.shortHeading ? [] : [[section.id, { shortHeading: next }] as const]
    }),
  )
}
