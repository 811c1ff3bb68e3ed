import { useId } from 'react'
import css from './page-pane.module.css'

interface NumberFieldProps {
  readonly name: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly step: number
  /** The number with its unit. */
  readonly shown: string
  readonly onChange: (value: number) => void
}

/** A number on a slide, its value beside the name. */
export function NumberField({ name, value, least, most, step, shown, onChange }: NumberFieldProps) {
  const id = useId()
  return (
    <div className={css.field}>
      <label htmlFor={id}>{name}</label>
      <span className={css.value} aria-hidden>
        {shown}
      </span>
      <input
        id={id}
        type="range"
        className={css.slide}
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  )
}

interface SelectFieldProps<T extends string> {
  readonly name: string
  readonly value: T
  readonly all: readonly { readonly id: T; readonly name: string }[]
  readonly onChange: (value: T) => void
}

/** One of a few, with the name before it. */
export function SelectField<T extends string>({ name, value, all, onChange }: SelectFieldProps<T>) {
  return (
    <label className={css.option}>
      {name}
      <select
        className={css.select}
        value={value}
        onChange={(event) => {
          const chosen = all.find(({ id }) => id === event.target.value)
          if (chosen) onChange(chosen.id)
        }}
      >
        {all.map(({ id, name: text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

interface TickFieldProps {
  readonly name: string
  readonly ticked: boolean
  readonly onChange: (ticked: boolean) => void
}

/** Something that is on or off. */
export function TickField({ name, ticked, onChange }: TickFieldProps) {
  return (
    <label className={css.option}>
      {name}
      <input type="checkbox" checked={ticked} onChange={(event) => onChange(event.target.checked)} />
    </label>
  )
}
