import { shortened } from '../../../shared/text/shortened.ts'
import { Button } from '../../components/controls/button.tsx'
import type { Draft, DraftAlternative } from '../../editor/draft.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import css from './alternatives.module.css'
import { arrangementWords } from './arrangement-words.ts'
import { takeAlternative } from './draft-store.ts'
import { otherProposals } from './other-proposals.ts'
import { wishWords } from './wish-words.ts'

interface AlternativesProps {
  readonly session: WritingSession
  readonly section: string
  readonly draft: Draft
}

/** What was proposed before and its evidence carries, beside what is proposed now: each sentence can be taken in its turn. */
export function Alternatives({ session, section, draft }: AlternativesProps) {
  const others = otherProposals(draft)
  if (others.length === 0) return null
  return (
    <section className={css.all} aria-label="Earlier proposals">
      {others.map((one, at) => (
        <section key={one.asking} className={css.one} aria-label={nameOf(one, at)}>
          <p className={css.name}>{nameOf(one, at)}</p>
          <ul className={css.sentences}>
            {one.sentences.map((sentence) => (
              <li key={sentence.key}>
                {sentence.text}{' '}
                <Button
                  small
                  look="bare"
                  label={`Take this one: ${shortened(sentence.text, 58)}`}
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
  return `The model’s ${lastWords[at] ?? 'earlier one'}, ${wishWords[wish]}`
}

/** Counted back from now. */
const lastWords = ['last', 'last but one', 'last but two']
