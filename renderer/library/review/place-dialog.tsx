import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Place } from '../../../shared/contract/review.ts'
import { type Doubt, doubtSchema } from '../../../shared/domain/entry.ts'
import type { Unplaced } from '../../../shared/domain/source.ts'
import { alignToSource } from '../../../shared/reviewing/align-to-source.ts'
import type { Range } from '../../../shared/text/range.ts'
import { api, client } from '../../api.ts'
import { Button } from '../../components/controls/button.tsx'
import { ChoiceField, TextArea } from '../../components/controls/field.tsx'
import { Dialog } from '../../components/panes/dialog.tsx'
import { entryName } from '../entries/entry-words.ts'
import { reviewed } from './reviewed.ts'

export interface PlaceDialogProps {
  readonly source: string
  readonly piece: Unplaced
  readonly as: 'item' | 'field'
  readonly onClose: () => void
}

/** A field of an entry, or of the person themselves. */
type Field = Doubt['field'] | 'address'

const fieldNames: Readonly<Record<Field, string>> = {
  title: 'Title',
  organisation: 'Organisation',
  location: 'Place',
  dates: 'From and to',
  start: 'From',
  end: 'To',
  kind: 'Kind',
  address: 'My address',
}
const fields = [...doubtSchema.shape.field.options.filter((field) => field !== 'kind'), 'address' as const].map(
  (id) => ({
    id,
    name: fieldNames[id],
  }),
)

/** Makes an item or a field of an entry of words that have no place; selecting some of the words takes only those. */
export function PlaceDialog({ source, piece, as, onClose }: PlaceDialogProps) {
  const entries = useQuery(api.library.view.queryOptions()).data?.entries ?? []
  const text = useQuery(api.library.source.queryOptions({ input: { id: source } })).data?.text
  const [under, setUnder] = useState('')
  const [field, setField] = useState<Field>('title')
  const [selected, setSelected] = useState<Range | null>(null)
  const all = [
    { id: '', name: as === 'item' ? 'Nothing, on its own' : 'Choose…' },
    ...entries.map((entry) => ({ id: entry.id, name: entryName(entry) })),
  ]
  const ofEntry = as === 'item' || field !== 'address'
  const place = async () => {
    const range = selected && text !== undefined ? partOf(piece, text, selected) : piece.quote
    const to = placeOf({ as, under, field })
    const said = as === 'item' ? 'The words are an item now.' : `The words were taken as ${fieldNames[field]}.`
    const done = await reviewed(said, () => client.review.place({ source, start: range.start, end: range.end, as: to }))
    if (done) onClose()
  }
  return (
    <Dialog
      title={as === 'item' ? 'Make it an item' : 'Make it a field'}
      about="All of the words, or those you select."
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" disabled={ofEntry && as === 'field' && under === ''} onClick={place}>
            {as === 'item' ? 'Make it an item' : 'Make it a field'}
          </Button>
        </>
      }
    >
      <TextArea
        name="Words"
        rows={3}
        readOnly
        value={piece.text}
        onSelect={({ currentTarget: { selectionStart: start, selectionEnd: end } }) =>
          setSelected(start < end ? { start, end } : null)
        }
      />
      {ofEntry && <ChoiceField name={as === 'item' ? 'Under' : 'Of'} value={under} all={all} onChoose={setUnder} />}
      {as === 'field' && <ChoiceField name="Field" value={field} all={fields} onChoose={setField} />}
    </Dialog>
  )
}

function placeOf({ as, under, field }: Pick<PlaceDialogProps, 'as'> & { under: string; field: Field }): Place {
  if (as === 'item') return { kind: 'item', entry: under || null }
  return field === 'address' ? { kind: 'address' } : { kind: 'field', entry: under, field }
}

/** Where selected words of a piece stand in the source; the whole piece where they are not found. */
function partOf({ text, quote }: Unplaced, source: string, { start, end }: Range): Range {
  const places = alignToSource(text, source.slice(quote.start, quote.end)).slice(start, end)
  const found = places.filter((place) => place >= 0)
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined) return quote
  return { start: quote.start + first, end: quote.start + last + 1 }
}
