import { useQuery } from '@tanstack/react-query'
import { senderLines } from '../../../shared/composing/letters/sender-lines.ts'
import { personBasics } from '../../../shared/details/person-basics.ts'
import { api } from '../../api.ts'
import { go } from '../../app/navigation.ts'
import { say } from '../../app/notices/toasts.ts'
import { Button } from '../../components/controls/button.tsx'

interface OwnDetailsProps {
  readonly sender: readonly string[]
  readonly onTake: (sender: string[]) => void
}

/** Puts the person's details at the head of a letter that says otherwise, or leads to where they are typed. */
export function OwnDetails({ sender, onTake }: OwnDetailsProps) {
  const details = useQuery(api.library.details.queryOptions()).data
  const sources = useQuery(api.library.view.queryOptions()).data?.sources
  if (!details || !sources) return null
  const basics = sources.map((source) => source.basics)
  const lines = senderLines(personBasics(details, basics).basics, details)
  if (lines.join('\n') === sender.join('\n')) return null
  const take = () => {
    onTake(lines)
    say('Your details stand at the head of this letter.', { label: 'Undo', run: () => onTake([...sender]) })
  }
  return (
    <span>
      {lines.length > 0 ? (
        <Button small look="bare" onClick={take}>
          Use your details
        </Button>
      ) : (
        <Button small look="bare" onClick={() => go({ kind: 'details' })}>
          Your details…
        </Button>
      )}
    </span>
  )
}
