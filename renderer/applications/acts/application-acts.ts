import type { ApplicationSummary } from '../../../shared/contract/applications.ts'
import type { ApplicationStatus } from '../../../shared/domain/application.ts'
import { client } from '../../api.ts'
import { attempt, say } from '../../app/notices/toasts.ts'
import { createStore } from '../../components/store.ts'

/** A dialog about one application, opened from the table, the board or the palette. */
export type ApplicationDialog = { readonly kind: 'duplicate' | 'forget' | 'rename'; readonly id: string }

export const applicationDialog = createStore<ApplicationDialog | null>(null)

type Named = Pick<ApplicationSummary, 'id' | 'title'>

const nameOf = ({ title }: Named) => title || 'this role'

/** Sets the status and says what that kept; taking it back sets the one before. */
export async function setStatus(one: Named & Pick<ApplicationSummary, 'status' | 'sentOn'>, status: ApplicationStatus) {
  if (status === one.status) return
  const changed = await attempt(() => client.applications.setStatus({ id: one.id, status }))
  if (!changed) return
  const kept = one.sentOn === undefined && changed.sentOn !== undefined
  say(`${nameOf(one)}: ${status}.${kept ? ' What you sent is kept in its history.' : ''}`, {
    label: 'Undo',
    run: () => void attempt(() => client.applications.setStatus({ id: one.id, status: one.status })),
  })
}

/** Sets the last day to apply (`YYYY-MM-DD`), none with null, or that of the posting when left out; taking it back sets the one before. */
export async function setDeadline(one: Named & Pick<ApplicationSummary, 'deadline'>, deadline?: string | null) {
  const { id } = one
  const set = (day: string | null | undefined) =>
    attempt(() => client.applications.setDeadline(day === undefined ? { id } : { id, deadline: day }))
  if (!(await set(deadline))) return
  const said =
    deadline === null ? 'no last day' : deadline === undefined ? 'the posting’s last day' : 'another last day'
  say(`${nameOf(one)}: ${said}.`, { label: 'Undo', run: () => void set(one.deadline) })
}

/** Puts an application away, or takes it out again. */
export async function setArchived(one: Named, archived: boolean): Promise<void> {
  const done = await attempt(() => client.applications.archive({ id: one.id, archived }))
  if (!done) return
  say(archived ? `${nameOf(one)} was put into the archive.` : `${nameOf(one)} is at hand again.`, {
    label: 'Undo',
    run: () => void attempt(() => client.applications.archive({ id: one.id, archived: !archived })),
  })
}
