import { Button } from '../components/button.tsx'
import { type Draft, type DraftAlternative, type DraftSentence, isFlagged } from '../editor/draft.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import css from './alternatives.module.css'
import { takeAlternative } from './draft-store.ts'

interface AlternativesProps {
  readonly session: WritingSession
  readonly section: string
  readonly draft: Draft
}

/** What was proposed before, beside what is proposed now: each sentence can be taken in its turn. */
export function Alternatives({ session, section, draft }: AlternativesProps) {
  const now = new Set(draft.sentences.map(({ text }) => text))
  const others = draft.earlier
    .map((one) => ({ ...one, sentences: one.sentences.filter(({ text }) => !now.has(text)) }))
    .filter(({ sentences }) => sentences.length > 0)
  if (others.length === 0) return null
  return (
    <section className={css.all} aria-label="Earlier proposals">
      {others.map((one, at) => (
        <section key={one.asking} className={css.one} aria-label={nameOf(one, at)}>
          <h4 className={css.name}>{nameOf(one, at)}</h4>
          <ul className={css.sentences}>
            {one.sentences.map((sentence) => (
              <li key={sentence.key}>
                {isFlagged(sentence) && <span className={css.flag}>⚑ </span>}
                {sentence.text}{' '}
                <Button
                  small
                  look="bare"
                  label={`Take: ${shortened(sentence)}`}
                  disabled={draft.running}
                  onClick={() => takeAlternative(session, section, { asking: one.asking, sentence })}
                >
                  Take this one
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function nameOf({ by }: DraftAlternative, at: number): string {
  const whose = by === 'model' ? "The model's" : by === 'composer' ? "The composer's" : 'Your earlier'
  return `${whose} ${at === 0 ? 'last' : `last but ${at}`} proposal`
}

const shortened = ({ text }: DraftSentence): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text)
