import type { Evidence } from '../../shared/domain/evidence.ts'
import { client } from '../api.ts'
import { attempt, say } from '../app/toasts.ts'

/** Takes an item out of the library and offers to take that back. */
export async function removeEvidence(item: Evidence): Promise<void> {
  const removed = await attempt(() => client.library.removeEvidence({ id: item.id }))
  if (!removed) return
  say('The item was removed.', {
    label: 'Undo',
    run: () => void attempt(() => client.library.undo({ undo: removed.undo })),
  })
}
