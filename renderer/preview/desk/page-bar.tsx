import { Minus, Plus } from 'lucide-react'
import { Button } from '../../components/controls/button.tsx'
import { type Store, useStore } from '../../components/store.ts'
import css from './page-bar.module.css'
import { stepped, type Zoom } from './zoom.ts'

interface PageBarProps {
  readonly zoom: Store<Zoom>
  /** The percentage that is seen now. */
  readonly seen: () => number
  readonly page: number
  readonly pages: number
  readonly milliseconds: number
}

/** Which page, how large, and how long it took. */
export function PageBar({ zoom, seen, page, pages, milliseconds }: PageBarProps) {
  const now = useStore(zoom)
  const step = (by: 1 | -1) => zoom.set(stepped(seen(), by))
  return (
    <div className={css.bar} role="toolbar" aria-label="Pages">
      <span aria-live="polite" title={`Typeset in ${Math.round(milliseconds)} ms`}>
        {pages === 1 ? '1 page' : `Page ${page} of ${pages}`}
      </span>
      <span className={css.space} />
      <Button look="bare" small label="Smaller (−)" onClick={() => step(-1)}>
        <Minus size={14} aria-hidden />
      </Button>
      <Button look="bare" small aria-pressed={now === 100} title="Size on paper (1)" onClick={() => zoom.set(100)}>
        {now === 'width' ? '100 %' : `${now} %`}
      </Button>
      <Button look="bare" small label="Larger (+)" onClick={() => step(1)}>
        <Plus size={14} aria-hidden />
      </Button>
      <Button
        look="bare"
        small
        aria-pressed={now === 'width'}
        title="Fit the width (0)"
        onClick={() => zoom.set('width')}
      >
        Fit width
      </Button>
    </div>
  )
}
