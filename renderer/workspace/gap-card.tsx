import { useRef, useState } from 'react'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { gapQuestion } from '../../shared/writing/gap-question.ts'
import { Button } from '../components/button.tsx'
import { isKey } from '../components/keys.ts'
import { entryName } from '../library/entry-words.ts'
import css from './evidence-panel.module.css'
import { markGap, type Target, typeAndPair } from './pairing-acts.ts'

interface GapCardProps {
  readonly target: Target
  readonly requirement: Requirement
  readonly view: LibraryView
}

/** What would fill a gap: one question. The answer becomes evidence in the person's words, and the gap is none any more. */
export function GapCard({ target, requirement, view }: GapCardProps) {
  const [answering, setAnswering] = useState(false)
  const main = useRef<HTMLButtonElement>(null)
  const close = () => {
    setAnswering(false)
    requestAnimationFrame(() => main.current?.focus())
  }
  return (
    <div className={`${css.card} ${css.gap}`} data-card="gap">
      <p className={css.question}>{gapQuestion(requirement)}</p>
      {answering ? (
        <Answer target={target} view={view} question={gapQuestion(requirement)} onClose={close} />
      ) : (
        <div className={css.foot}>
          <span className={css.source}>Marked as a gap</span>
          <span className={css.acts}>
            <Button look="bare" small onClick={() => void markGap(target, false)}>
              No gap
            </Button>
            <Button small keys="a" ref={main} data-main data-key="a" onClick={() => setAnswering(true)}>
              Answer
            </Button>
          </span>
        </div>
      )}
    </div>
  )
}

interface AnswerProps {
  readonly target: Target
  readonly view: LibraryView
  readonly question: string
  readonly onClose: () => void
}

function Answer({ target, view, question, onClose }: AnswerProps) {
  const [text, setText] = useState('')
  const [entry, setEntry] = useState('')
  const add = () => {
    if (text.trim()) void typeAndPair(target, text.trim(), entry || null)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        else if (isKey(event, 'Mod+Enter')) add()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <textarea
        className={css.field}
        aria-label={question}
        placeholder="In your own words: what you did, where, and what came of it"
        rows={4}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        // biome-ignore lint/a11y/noAutofocus: the field opens because the person asked to answer
        autoFocus
      />
      <select
        className={css.field}
        aria-label="Where that was"
        value={entry}
        onChange={(event) => setEntry(event.target.value)}
      >
        <option value="">Not tied to a role</option>
        {view.entries.map((one) => (
          <option key={one.id} value={one.id}>
            {entryName(one)}
          </option>
        ))}
      </select>
      <div className={css.foot}>
        <span className={css.acts}>
          <Button small look="bare" onClick={onClose}>
            Cancel
          </Button>
          <Button small keys="Mod+Enter" disabled={!text.trim()} onClick={add}>
            Add and pair
          </Button>
        </span>
      </div>
    </form>
  )
}
