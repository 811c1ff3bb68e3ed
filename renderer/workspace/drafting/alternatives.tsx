import { Button } from '../../components/controls/button.tsx'
import { type Draft, type DraftAlternative, type DraftSentence, isFlagged } from '../../editor/draft.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import css from './alternatives.module.css'
import { arrangementWords } from './arrangement-words.ts'
import { takeAlternative } from './draft-store.ts'
import { wishWords } from './wish-words.ts'

interface AlternativesProps {
  readonly session: WritingSession
  readonly section: string
  readonly draft: Draft
}

/** What was proposed before and its evidence carries, beside what is proposed now: each sentence can be taken in its turn. */
export function Alternatives({ session, section, draft }: AlternativesProps) {
  const now = new Set(draft.sentences.map(({ text }) => text))
  const others = draft.earlier
    .map((one) => ({ ...one, sentences: one.sentences.filter((each) => !now.has(each.text) && !isFlagged(each)) }))
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

/** Whose it is and what tells it from the others: how the composer put it, what the model was asked for. */
function nameOf({ by, variant, wish }: DraftAlternative, at: number): string {
  if (by === 'composer') return `The composer’s, ${arrangementWords(variant)}`
  if (by === 'earlier') return 'Your earlier words'
  return `The model’s ${at === 0 ? 'last' : `last but ${at}`}, ${wishWords[wish]}`
}

const shortened = ({ text }: DraftSentence): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text)
