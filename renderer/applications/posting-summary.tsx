import type { PostingPreview } from '../../shared/contract/postings.ts'
import { requirementLevels } from '../../shared/domain/requirement-levels.ts'
import { go } from '../app/navigation.ts'
import { Button } from '../components/controls/button.tsx'
import { levelNames } from '../components/marks/level-pill.tsx'
import { Banner } from '../components/messages/banner.tsx'
import { importFiles } from '../library/bringing/importing.ts'
import css from './new-application.module.css'
import { startFromDraft } from './start-application.ts'
import type { GivenPosting } from './with-posting.ts'

interface PostingSummaryProps {
  readonly preview: PostingPreview
  readonly given: GivenPosting
  readonly onLeave: () => void
}

/** What was read in the posting, before anything is stored; and where else a text belongs that is none. */
export function PostingSummary({ preview, given, onLeave }: PostingSummaryProps) {
  const { role, company, place, requirements, warnings } = preview
  const levels = requirementLevels.flatMap((level) => {
    const n = requirements.filter((one) => one.level === level).length
    return n > 0 ? [`${n} ${levelNames[level].name}`] : []
  })
  const other = warnings.find(({ code }) => code.startsWith('looks-like-'))
  const file = () =>
    'file' in given ? given.file : new File([given.text], 'Pasted text.md', { type: 'text/markdown' })
  return (
    <>
      <p className={css.summary} role="status">
        {[role, company, place].filter(Boolean).join(' · ') || 'No role or company was found'}
        <span>
          {requirements.length === 0
            ? 'No requirement was found; you can mark them yourself.'
            : `${requirements.length === 1 ? '1 requirement' : `${requirements.length} requirements`}: ${levels.join(', ')}`}
        </span>
      </p>
      {other && (
        <Banner
          acts={
            <Button
              onClick={() => {
                onLeave()
                if (other.code === 'looks-like-draft') return void startFromDraft(file())
                go({ kind: 'library' })
                void importFiles([file()])
              }}
            >
              {other.code === 'looks-like-draft' ? 'Open as draft…' : 'Add to the library'}
            </Button>
          }
        >
          {other.message}
        </Banner>
      )}
    </>
  )
}
