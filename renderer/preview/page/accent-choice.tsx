import { useId } from 'react'
import { readableAccent } from '../../../shared/templates/readable-accent.ts'
import css from './accent-choice.module.css'

interface AccentChoiceProps {
  /** `#rrggbb` as it was wished for; null for black alone. */
  readonly accent: string | null
  readonly onChoose: (accent: string | null) => void
}

/** Calm colours that can be read on white, by their names. */
const colours: readonly { readonly name: string; readonly value: string }[] = [
  { name: 'Green', value: '#1f6f5c' },
  { name: 'Petrol', value: '#1d4f6e' },
  { name: 'Blue', value: '#2d4f7c' },
  { name: 'Plum', value: '#5d3f6c' },
  { name: 'Brick', value: '#8c3a2b' },
]

/** The colour of names, headings and rules. */
export function AccentChoice({ accent, onChoose }: AccentChoiceProps) {
  const group = useId()
  const own = accent !== null && !colours.some(({ value }) => value === accent)
  const darkened = accent !== null && readableAccent(accent) !== accent
  return (
    <fieldset className={css.accent}>
      <legend className={css.legend}>Accent</legend>
      <div className={css.row}>
        <Swatch group={group} name="None" value={null} checked={accent === null} onChoose={onChoose} />
        {colours.map(({ name, value }) => (
          <Swatch key={value} group={group} name={name} value={value} checked={accent === value} onChoose={onChoose} />
        ))}
        <input
          type="color"
          className={own ? `${css.own} ${css.chosen}` : css.own}
          aria-label="A colour of your own"
          title="A colour of your own"
          value={accent ?? '#1f1e1b'}
          onChange={(event) => onChoose(event.target.value.toLowerCase())}
        />
      </div>
      {darkened && <p className={css.remark}>Printed a little darker, so that it can be read.</p>}
    </fieldset>
  )
}

interface SwatchProps {
  readonly group: string
  readonly name: string
  readonly value: string | null
  readonly checked: boolean
  readonly onChoose: (accent: string | null) => void
}

function Swatch({ group, name, value, checked, onChoose }: SwatchProps) {
  return (
    <label className={css.swatch} title={name}>
      <input
        type="radio"
        className={css.radio}
        name={group}
        aria-label={name}
        checked={checked}
        onChange={() => onChoose(value)}
      />
      <span className={css.colour} style={value === null ? undefined : { background: value }} />
    </label>
  )
}
