import type { LetterFrame } from '../../../shared/domain/document.ts'
import { useStore } from '../../components/store.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import css from './letter-frame.module.css'
import { OwnDetails } from './own-details.tsx'

type Line = 'date' | 'salutation' | 'closing' | 'signature'
type Block = 'sender' | 'recipient'

interface PartProps {
  readonly session: WritingSession
}

/** What a letter prints above its paragraphs, to be written in place. */
export function LetterHead({ session }: PartProps) {
  const letter = useStore(session.letter)
  if (!letter) return null
  return (
    <div className={css.frame}>
      <div className={css.columns}>
        <div>
          <BlockField session={session} letter={letter} part="sender" name="From" />
          <OwnDetails sender={letter.sender} onTake={(sender) => put(session, { sender })} />
        </div>
        <BlockField session={session} letter={letter} part="recipient" name="To" />
      </div>
      <LineField session={session} letter={letter} part="date" name="Date" />
      <LineField session={session} letter={letter} part="salutation" name="Salutation" />
    </div>
  )
}

/** What a letter prints below its paragraphs. */
export function LetterFoot({ session }: PartProps) {
  const letter = useStore(session.letter)
  if (!letter) return null
  return (
    <div className={css.frame}>
      <LineField session={session} letter={letter} part="closing" name="Closing" />
      <LineField session={session} letter={letter} part="signature" name="Signature" />
    </div>
  )
}

function put(session: WritingSession, part: Partial<LetterFrame>): void {
  session.letter.set((before) => before && { ...before, ...part })
  session.saver.touched()
}

interface FieldProps<P> extends PartProps {
  readonly letter: LetterFrame
  readonly part: P
  readonly name: string
}

function LineField({ session, letter, part, name }: FieldProps<Line>) {
  return (
    <input
      className={css.field}
      data-letter-field
      data-part={part}
      aria-label={name}
      placeholder={name}
      value={letter[part]}
      onChange={(event) => put(session, { [part]: event.target.value })}
    />
  )
}

function BlockField({ session, letter, part, name }: FieldProps<Block>) {
  return (
    <textarea
      className={css.field}
      data-letter-field
      data-part={part}
      aria-label={name}
      placeholder={name}
      rows={Math.max(2, letter[part].length)}
      value={letter[part].join('\n')}
      onChange={(event) => put(session, { [part]: event.target.value === '' ? [] : event.target.value.split('\n') })}
    />
  )
}
