import { useRef, useState } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { Button } from '../../components/controls/button.tsx'
import { isKey } from '../../components/keys.ts'
import { entryName } from '../../library/entries/entry-words.ts'
import css from '../evidence/evidence-panel.module.css'
import { type Target, typeAndPair } from './pairing-acts.ts'
import { useGapQuestion } from './use-gap-question.ts'

interface GapCardProps {
  readonly target: Target
  readonly requirement: Requirement
  readonly view: LibraryView
  /** Goes on, with nothing said about it. */
  readonly onLeaveOut: () => void
}

/** What the person is asked to tell. */
type Telling = 'done' | 'learning'

/**
 * The three honest ways with a gap: leave it out, say what is being learned, or answer the one question that would fill it. What is told becomes evidence in the
 * person's own words, and the gap is none any more.
 */
export function GapCard({ target, requirement, view, onLeaveOut }: GapCardProps) {
  const [telling, setTelling] = useState<Telling | null>(null)
  const main = useRef<HTMLButtonElement>(null)
  const question = useGapQuestion(requirement)
  const close = () => {
    setTelling(null)
    requestAnimationFrame(() => main.current?.focus())
  }
  return (
    <div className={`${css.card} ${css.gap}`} data-card="gap">
      <p className={css.question}>{question}</p>
      {telling ? (
        <Answer target={target} view={view} {...asking(telling, question)} onClose={close} />
      ) : (
        <div className={css.foot}>
          <span className={css.source}>Marked as a gap: nothing is said about it</span>
          <span className={css.acts}>
            <Button small keys="a" ref={main} data-main data-key="a" onClick={() => setTelling('done')}>
              Answer
            </Button>
            <Button small onClick={() => setTelling('learning')}>
              Say what I am learning
            </Button>
            <Button small onClick={onLeaveOut}>
              Leave out
            </Button>
          </span>
        </div>
      )}
    </div>
  )
}

/** The question and the hint in the field. Learning is told by the person alone: nothing is made up for them. */
function asking(telling: Telling, question: string): Pick<AnswerProps, 'question' | 'hint'> {
  return telling === 'learning'
    ? {
        question: 'What are you learning for this, and how far are you?',
        hint: 'In your own words: what you have begun, since when, and what you can do by now',
      }
    : { question, hint: 'In your own words: what you did, where, and what came of it' }
}

interface AnswerProps {
  readonly target: Target
  readonly view: LibraryView
  readonly question: string
  readonly hint: string
  readonly onClose: () => void
}

function Answer({ target, view, question, hint, onClose }: AnswerProps) {
  const [text, setText] = useState('')
  const [entry, setEntry] = useState('')
  const [adding, setAdding] = useState(false)
  const add = async () => {
    if (!text.trim() || adding) return
    setAdding(true)
    if (!(await typeAndPair(target, text.trim(), entry || null))) setAdding(false)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        else if (isKey(event, 'Mod+Enter')) void add()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <textarea
        className={css.field}
        aria-label={question}
        placeholder={hint}
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
