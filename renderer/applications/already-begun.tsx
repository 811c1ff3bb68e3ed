import { useQuery } from '@tanstack/react-query'
import type { PostingPreview } from '../../shared/contract/postings.ts'
import { api } from '../api.ts'
import { go } from '../app/navigation.ts'
import { Button } from '../components/controls/button.tsx'
import { Banner } from '../components/messages/banner.tsx'
import { dayAndTime } from '../components/text/moment-words.ts'
import { kindPhrases } from '../workspace/kinds/kind-names.ts'
import { samePosting } from './same-posting.ts'

interface AlreadyBegunProps {
  readonly preview: PostingPreview
  readonly onLeave: () => void
}

/** Says that an application for what was pasted is there already, and leads to it; another can still be begun. */
export function AlreadyBegun({ preview, onLeave }: AlreadyBegunProps) {
  const all = useQuery(api.applications.list.queryOptions()).data
  const [latest, ...others] = samePosting(all ?? [], preview)
  if (!latest) return null
  const { id, kind, changedAt } = latest
  const more = others.length > 0 ? `, and ${others.length} more` : ''
  return (
    <Banner
      acts={
        <Button
          onClick={() => {
            onLeave()
            go({ kind: 'application', id, view: 'write' })
          }}
        >
          Open it
        </Button>
      }
    >
      You have an application for this already: {kindPhrases[kind]}, last changed {dayAndTime(new Date(changedAt))}
      {more}. Begin makes another, with nothing paired.
    </Banner>
  )
}
