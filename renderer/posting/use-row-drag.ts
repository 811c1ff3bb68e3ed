import { type DragEvent, useState } from 'react'
import type { Requirement } from '../../shared/domain/requirement.ts'

const kind = 'application/x-vouch-requirement'

/** Dragging a requirement onto another puts it before that one. */
export function useRowDrag({ id }: Requirement, onDrop: (dragged: string) => void) {
  const [over, setOver] = useState(false)
  const carries = (event: DragEvent) => event.dataTransfer.types.includes(kind)
  return {
    over,
    handle: {
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.setData(kind, id)
        event.dataTransfer.effectAllowed = 'move'
      },
    },
    target: {
      onDragOver: (event: DragEvent) => {
        if (!carries(event)) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        if (!carries(event)) return
        event.preventDefault()
        setOver(false)
        const dragged = event.dataTransfer.getData(kind)
        if (dragged !== id) onDrop(dragged)
      },
    },
  }
}
