import css from './row-icon.module.css'

interface RowIconProps {
  readonly name: 'quote' | 'pencil' | 'ellipsis'
  readonly className?: string | undefined
  /** What it says to those who cannot see it; without one it is only a picture. */
  readonly label?: string
}

/**
 * A lucide icon as one element instead of an SVG of many: a list that scrolls fast makes and drops hundreds of them a second.
 */
export function RowIcon({ name, className, label }: RowIconProps) {
  const classes = [css.icon, css[name], className].filter(Boolean).join(' ')
  return label ? <span role="img" aria-label={label} className={classes} /> : <span aria-hidden className={classes} />
}
