const type = 'application/x-vouch-evidence'

/** Lets an element be dragged as a piece of evidence. Nothing but its id travels, so that no other field takes it for text. */
export const dragged = (evidence: string) => ({
  draggable: true,
  onDragStart: (event: React.DragEvent) => {
    event.dataTransfer.setData(type, evidence)
    event.dataTransfer.effectAllowed = 'copyMove'
  },
})

/** Takes evidence that is dropped on an element; `data-over` marks it while the evidence is above. */
export const dropTarget = (onDrop: (evidence: string, event: React.DragEvent<HTMLElement>) => void) => ({
  onDragOver: (event: React.DragEvent<HTMLElement>) => {
    if (!event.dataTransfer.types.includes(type)) return
    event.preventDefault()
    event.stopPropagation()
    event.currentTarget.dataset.over = inUpperHalf(event) ? 'before' : 'after'
  },
  onDragLeave: (event: React.DragEvent<HTMLElement>) => {
    delete event.currentTarget.dataset.over
  },
  onDrop: (event: React.DragEvent<HTMLElement>) => {
    delete event.currentTarget.dataset.over
    const evidence = event.dataTransfer.getData(type)
    if (!evidence) return
    event.preventDefault()
    event.stopPropagation()
    onDrop(evidence, event)
  },
})

/** Whether the pointer is above the middle of what it is over. */
export function inUpperHalf({ currentTarget, clientY }: React.DragEvent<HTMLElement>): boolean {
  const { top, height } = currentTarget.getBoundingClientRect()
  return clientY < top + height / 2
}
