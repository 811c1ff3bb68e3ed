import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import { api, client } from '../../api.ts'
import { Button } from '../../components/controls/button.tsx'
import { ChoiceField, TextArea } from '../../components/controls/field.tsx'
import { Dialog } from '../../components/panes/dialog.tsx'
import { entryName } from '../entries/entry-words.ts'
import { reviewed } from '../review/reviewed.ts'

interface EvidenceDialogProps {
  /** The item to reword; a new one is typed in without. */
  readonly item?: Evidence
  readonly entry: string | null
  readonly onClose: () => void
}

/** Types in an item or rewords one. The quoted original is kept. */
export function EvidenceDialog({ item, entry, onClose }: EvidenceDialogProps) {
  const entries = useQuery(api.library.view.queryOptions()).data?.entries ?? []
  const [text, setText] = useState(item?.text ?? '')
  const [under, setUnder] = useState(entry ?? '')
  const save = async () => {
    const fields = { text: text.trim(), entry: under || null }
    const said = item ? 'The item was reworded.' : 'The item was added.'
    const saved = await reviewed(said, () =>
      item ? client.library.editEvidence({ id: item.id, ...fields }) : client.library.addEvidence(fields),
    )
    if (saved) onClose()
  }
  return (
    <Dialog
      title={item ? 'Reword this item' : 'Type in something you did or know'}
      about={item ? 'The words it was read from are kept beside it.' : 'It counts as evidence in your own words.'}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" disabled={text.trim() === ''} onClick={save}>
            {item ? 'Save' : 'Add'}
          </Button>
        </>
      }
    >
      <TextArea name="Text" rows={4} value={text} onChange={(event) => setText(event.target.value)} maxLength={4000} />
      {item?.original && <p>Read as: “{item.original}”</p>}
      <ChoiceField
        name="Under"
        value={under}
        onChoose={setUnder}
        all={[
          { id: '', name: 'Nothing, on its own' },
          ...entries.map((each) => ({ id: each.id, name: entryName(each) })),
        ]}
      />
    </Dialog>
  )
}
