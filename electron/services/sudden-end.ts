import type { Warning } from '../../shared/domain/warning.ts'
import type { Store } from '../store-ports.ts'

const moment = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })

/** What is told after Vouch was ended before it could close: which writing was the last, and up to when it is here. */
export function suddenEnd({ applications, documents }: Pick<Store, 'applications' | 'documents'>): Warning {
  const last = applications.list().toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))[0]
  const savedAt = last && (documents.get(last.id)?.savedAt ?? last.changedAt)
  const here = last
    ? `What you wrote is here, “${last.title}” as of ${moment.format(new Date(savedAt ?? last.changedAt))}; at most the last second of it is missing.`
    : 'Everything you had brought is here.'
  return { code: 'ended-suddenly', message: `Vouch was ended before it could close. ${here}` }
}
