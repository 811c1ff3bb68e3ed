import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { Store } from '../../store-ports.ts'
import type { JobReading } from '../reading/read-job.ts'

type Asked = Pick<JobReading, 'role' | 'company' | 'text'>

/** Fails with `model-refused` where the library has an application for this posting in which the person set that no AI is used. */
export function refuseForbidden(
  { applications, postings }: Pick<Store, 'applications' | 'postings'>,
  job: Asked,
): void {
  const forbids = applications.list().find(({ noModel, posting: id }) => {
    const posting = noModel ? postings.get(id) : null
    return posting !== null && isSame(posting, job)
  })
  if (!forbids) return
  throw new VouchError(
    'model-refused',
    'An application of your library for this posting is set to use no AI; leave --model out, and the built-in composer drafts it.',
  )
}

/** The same words, or the same role at the same company. */
function isSame(one: Asked, other: Asked): boolean {
  if (plain(one.text) === plain(other.text)) return true
  return plain(one.role) !== '' && plain(one.role) === plain(other.role) && plain(one.company) === plain(other.company)
}

const plain = (words: string | null) => (words ?? '').toLowerCase().replace(/\s+/gu, ' ').trim()
