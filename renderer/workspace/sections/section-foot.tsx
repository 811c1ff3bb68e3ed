import type { DocumentKind } from '../../../shared/domain/document.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Pairing } from '../../../shared/domain/pair.ts'
import { Button } from '../../components/controls/button.tsx'
import { useStorePart } from '../../components/store.ts'
import type { SectionShape, WritingSession } from '../../editor/writing-session.ts'
import { draftSection } from '../drafting/drafting.ts'
import { ProposalCard } from '../drafting/proposal-card.tsx'
import { CopyButton } from '../kinds/copy-button.tsx'
import { SectionLimit } from '../kinds/section-limit.tsx'
import { ModelMenu } from '../model/model-menu.tsx'
import css from './section-foot.module.css'

interface SectionFootProps {
  readonly session: WritingSession
  readonly kind: DocumentKind
  readonly section: SectionShape
  readonly pairing: Pairing
  readonly view: LibraryView
  /** Whether it opens or closes a letter, which is drafted from role, company and the person's reasons. */
  readonly frames: boolean
}

/** What stands under a section's text: its proposal, its count against the limit, how many of its pairs are used, and Draft. */
export function SectionFoot({ session, kind, section, pairing, view, frames }: SectionFootProps) {
  const draft = useStorePart(session.drafts, (drafts) => drafts.get(section.id))
  const count = useStorePart(session.counts, (counts) => counts.get(section.id))
  const current = useStorePart(session.section, (id) => id === section.id)
  const paired = new Set(
    pairing.pairs.filter((pair) => section.requirements.includes(pair.requirement)).map((pair) => pair.evidence),
  )
  const answers = section.requirements.length > 0
  const gap = answers && section.requirements.every((id) => pairing.gaps.includes(id))
  const written = (count?.words ?? 0) > 0
  const leftOut = gap && paired.size === 0 && !written
  const used = [...paired].filter((id) => count?.cited.has(id)).length
  return (
    <>
      {draft && <ProposalCard session={session} section={section.id} draft={draft} view={view} />}
      <div className={css.meta} data-left-out={leftOut || undefined}>
        {count && <SectionLimit session={session} count={count} />}
        {answers && (
          <>
            <span aria-hidden>·</span>
            <span>
              {paired.size > 0
                ? `${used} of ${paired.size} paired ${paired.size === 1 ? 'item' : 'items'} used`
                : gap
                  ? 'marked as a gap: nothing need stand here'
                  : 'nothing paired yet'}
            </span>
          </>
        )}
        <span className={css.acts}>
          {written && <CopyButton session={session} section={section.id} kind={kind} />}
          {(answers || written) && !leftOut && (
            <ModelMenu
              session={session}
              section={section.id}
              written={written}
              paired={paired.size > 0}
              current={current}
            />
          )}
          {(answers || frames) && !leftOut && (
            <Button small keys={current ? 'Mod+Enter' : undefined} onClick={() => draftSection(session, section.id)}>
              Draft
            </Button>
          )}
        </span>
      </div>
    </>
  )
}
