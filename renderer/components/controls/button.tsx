import type { ComponentProps, ReactNode } from 'react'
import { keyName } from '../keys.ts'
import css from './button.module.css'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  readonly look?: 'plain' | 'primary' | 'bare'
  readonly small?: boolean
  /** The name for those who cannot see the icon; not needed when there are words. */
  readonly label?: string
  /** The shortcut that does the same, shown on the button. */
  readonly keys?: string | undefined
  readonly children?: ReactNode
}

export function Button({ look = 'plain', small, label, keys, children, ...rest }: ButtonProps) {
  const classes = [css.button, css[look], small && css.small].filter(Boolean).join(' ')
  return (
    <button type="button" className={classes} aria-label={label} title={label} {...rest}>
      {children}
      {keys && <Keys keys={keys} />}
    </button>
  )
}

/** A shortcut as a small key cap. It is no part of the name of what it stands on. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <kbd className={css.kbd} aria-hidden>
      {keyName(keys)}
    </kbd>
  )
}
