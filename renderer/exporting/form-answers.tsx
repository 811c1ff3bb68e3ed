import type { Section } from '../../shared/domain/document.ts'
import { boxText } from '../../shared/formats/plain/box-text.ts'
import { countWords } from '../../shared/writing/count-words.ts'
import { limitState } from '../../shared/writing/limit-state.ts'
import { limitWords } from '../../shared/writing/limit-words.ts'
import { PaneGroup } from '../components/panes/pane.tsx'
import type { WritingSession } from '../editor/writing-session.ts'
import { copyAnswer } from '../workspace/kinds/copy.ts'
import css from './exporting.module.css'

/** Each question of the form with a way to copy its answer, exactly as it was counted, into the box. */
export function FormAnswers({ session }: { readonly session: WritingSession }) {
  const answers = session.read().sections.map((section) => ({ section, size: sizeOf(section) }))
  return (
    <>
      <PaneGroup>Paste into the form</PaneGroup>
      <ol className={css.answers} aria-label="Answers to copy">
        {answers.map(({ section: { id, heading }, size }) => (
          <li key={id}>
            <button
              type="button"
              className={css.answer}
              disabled={size === null}
              onClick={() => void copyAnswer(session, id)}
            >
              <span>{heading}</span>
              <small>{size === null ? 'no answer yet' : `copy, ${size}`}</small>
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}

/** How long an answer is, against its limit where it has one; null while there is none. */
function sizeOf(section: Section): string | null {
  const text = boxText(section)
  if (text === '') return null
  if (section.limit) return limitWords(limitState(text, section.limit))
  const words = countWords(text)
  return words === 1 ? '1 word' : `${words} words`
}
