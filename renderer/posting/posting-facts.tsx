import { useState } from 'react'
import type { Posting } from '../../shared/domain/posting.ts'
import { client } from '../api.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { changePosting } from './change-posting.ts'
import css from './posting-view.module.css'

type FactName = 'role' | 'company' | 'addressee' | 'place' | 'closes'

/** `changed` says what was changed where the name alone would not. */
const facts: readonly { readonly id: FactName; readonly name: string; readonly changed?: string }[] = [
  { id: 'role', name: 'Role' },
  { id: 'company', name: 'Company' },
  { id: 'addressee', name: 'Write to', changed: 'Whom to write to' },
  { id: 'place', name: 'Place' },
  { id: 'closes', name: 'Closes' },
]

interface PostingFactsProps {
  readonly posting: Posting
  readonly session: WritingSession
}

/** What was read about the posting as a whole, each to be corrected in place. */
export function PostingFacts({ posting, session }: PostingFactsProps) {
  return (
    <div className={css.meta}>
      {facts.map((fact) => (
        <Fact key={`${fact.id} ${posting[fact.id]}`} {...fact} posting={posting} session={session} />
      ))}
    </div>
  )
}

interface FactProps extends PostingFactsProps {
  readonly id: FactName
  readonly name: string
  readonly changed?: string
}

function Fact({ id, name, changed = name, posting, session }: FactProps) {
  const [text, setText] = useState(posting[id] ?? '')
  const save = () => {
    const next = text.trim() || null
    if (next !== posting[id])
      void changePosting(session, `${changed} was changed.`, () =>
        client.postings.describe({ id: posting.id, [id]: next }),
      )
  }
  return (
    <>
      <span aria-hidden>{name}</span>
      <input
        className={css.edit}
        aria-label={name}
        value={text}
        placeholder="not stated"
        maxLength={300}
        title={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
          if (event.key === 'Escape') setText(posting[id] ?? '')
        }}
      />
    </>
  )
}
