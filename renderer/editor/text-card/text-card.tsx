import { type KeyboardEvent, type ReactNode, type RefObject, useEffect } from 'react'
import { Button, Keys } from '../../components/controls/button.tsx'
import { usePlaceBeside } from '../../workspace/use-place-beside.ts'
import type { LiveEditor } from '../live-editor.ts'
import css from './text-card.module.css'

/** What a card offers to do, by a key of its own. */
export interface CardAct {
  readonly key: string
  readonly name: string
  readonly run: () => void
  /** Its button stands beside what it is about, among the card's words, not with the others. */
  readonly beside?: true
}

/** What a card is about; the colour only repeats its title. */
export type CardTone = 'red' | 'amber' | 'blue' | 'accent'

interface TextCardProps {
  readonly editor: LiveEditor
  /** The words it stands beside. */
  readonly at: { readonly from: number; readonly to: number }
  readonly card: RefObject<HTMLElement | null>
  /** It takes the focus: it was opened by key, or by a click that set no caret. Its keys are shown only while it has it. */
  readonly byKey: boolean
  readonly label: string
  readonly sign: string
  readonly title: string
  readonly tone: CardTone
  readonly acts: readonly CardAct[]
  /** Shown in the place of the acts, whose keys still work. */
  readonly instead?: ReactNode
  /** The key that goes to the next such words; with Shift to the previous. */
  readonly next: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A card beside some words of the text: what is said of them and what can be done, all by key. */
export function TextCard({ editor, at, card, byKey, label, sign, title, tone, ...rest }: TextCardProps) {
  const { acts, instead, next, onClose, children } = rest
  const place = usePlaceBeside(editor, at, card, true)
  useEffect(() => {
    if (byKey) card.current?.focus({ preventScroll: true })
  }, [byKey, card])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return
    const act = event.key === 'Escape' ? onClose : acts.find(({ key }) => key === event.key)?.run
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <section
      ref={card}
      className={css.card}
      style={place}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <h3 className={`${css.title} ${css[tone]}`}>
        <span aria-hidden>{sign} </span>
        {title}
      </h3>
      {children}
      {instead ?? (
        <div className={css.acts}>
          {acts
            .filter(({ beside }) => !beside)
            .map((act) => (
              <Button key={act.key} small keys={act.key} onClick={act.run}>
                {act.name}
              </Button>
            ))}
        </div>
      )}
      <p className={css.foot}>
        <Keys keys={next} /> next <Keys keys={`Shift+${next}`} /> previous <Keys keys="Esc" /> back to the text
      </p>
    </section>
  )
}
