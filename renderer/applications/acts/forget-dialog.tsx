import type { ApplicationSummary } from '../../../shared/contract/applications.ts'
import { client } from '../../api.ts'
import { go, place } from '../../app/navigation.ts'
import { forgetForGood } from '../../forgetting/forget-for-good.ts'
import { ForgetQuestion } from '../../forgetting/forget-question.tsx'

interface ForgetProps {
  readonly one: ApplicationSummary
  readonly onClose: () => void
}

/** Asks before an application is deleted for good, and says what goes and what stays. */
export function ForgetDialog({ one, onClose }: ForgetProps) {
  const name = [one.title || 'Untitled', one.company].filter(Boolean).join(', ')
  const forget = async () => {
    onClose()
    const here = place.get()
    if (here?.kind === 'application' && here.id === one.id) go({ kind: 'applications' })
    await forgetForGood({
      name,
      forget: (signal) => client.applications.forget({ id: one.id }, { signal }),
      isThere: async () => (await client.applications.list()).some(({ id }) => id === one.id),
    })
  }
  return (
    <ForgetQuestion name={name} onForget={forget} onClose={onClose}>
      <p>
        Its text, pairs, remarks and every earlier version go, and its posting unless another application uses it: here
        and in the copies Vouch keeps by itself. What you wrote in your library stays. Files you exported or saved as a
        backup elsewhere are yours to delete.
      </p>
    </ForgetQuestion>
  )
}
