import type { Section } from '../../shared/domain/document.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import type { Limit } from '../../shared/domain/limit.ts'
import type { Pairing } from '../../shared/domain/pair.ts'
import { Button } from '../components/button.tsx'
import { useStorePart } from '../components/store.ts'
import type { SectionCount } from '../editor/section-counts.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { draftSection } from './drafting.ts'
import { ModelMenu } from './model-menu.tsx'
import { ProposalCard } from './proposal-card.tsx'
import css from './section-foot.module.css'

interface SectionFootProps {
  readonly session: WritingSession
  readonly section: Section
  readonly pairing: Pairing
  readonly view: LibraryView
}

/** What stands under a section's text: its proposal, its count against the limit, how many of its pairs are used, and Draft. */
export function SectionFoot({ session, section, pairing, view }: SectionFootProps) {
  const draft = useStorePart(session.drafts, (drafts) => drafts.get(section.id))
  const count = useStorePart(session.counts, (counts) => counts.get(section.id))
  const current = useStorePart(session.section, (id) => id === section.id)
  const paired = new Set(
    pairing.pairs.filter((pair) => section.requirements.includes(pair.requirement)).map((pair) => pair.evidence),
  )
  const used = [...paired].filter((id) => count?.cited.has(id)).length
  return (
    <>
      {draft && <ProposalCard session={session} section={section.id} draft={draft} view={view} />}
      <div className={css.meta}>
        {count && <Count count={count} limit={section.limit} />}
        <span aria-hidden>·</span>
        <span>{paired.size > 0 ? `${used} of ${paired.size} paired items used` : 'nothing paired yet'}</span>
        <span className={css.acts}>
          <ModelMenu session={session} section={section.id} written={(count?.words ?? 0) > 0} />
          <Button small keys={current ? 'Mod+Enter' : undefined} onClick={() => draftSection(session, section.id)}>
            Draft
          </Button>
        </span>
      </div>
    </>
  )
}

const near = 0.9

function Count({ count, limit }: { readonly count: SectionCount; readonly limit: Limit | null }) {
  if (!limit) return <span>{count.words === 1 ? '1 word' : `${count.words} words`}</span>
  const [now, most, unit] =
    'words' in limit ? [count.words, limit.words, 'words'] : [count.characters, limit.characters, 'characters']
  const state = now > most ? css.over : now > most * near ? css.near : undefined
  return (
    <span className={state}>
      {now} / {most} {unit}
      {now > most && `, ${now - most} over`}
    </span>
  )
}
