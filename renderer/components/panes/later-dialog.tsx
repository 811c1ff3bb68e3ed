import { Suspense, useEffect } from 'react'
import { Later } from '../later.tsx'
import type { LoadedLater } from '../loaded-later.ts'

interface LaterDialogProps<Props> {
  readonly part: LoadedLater<Props>
  readonly props: Props
  readonly onClose: () => void
}

/** A dialog that loads when it is first shown. Escape calls it off while it loads, as it closes it afterwards. */
export function LaterDialog<Props extends object>({ part, props, onClose }: LaterDialogProps<Props>) {
  return (
    <Suspense fallback={<CalledOff onClose={onClose} />}>
      <Later part={part} props={props} />
    </Suspense>
  )
}

function CalledOff({ onClose }: Pick<LaterDialogProps<object>, 'onClose'>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      onClose()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [onClose])
  return null
}
