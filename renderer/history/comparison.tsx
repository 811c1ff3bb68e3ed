import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Snapshot } from '../../shared/contract/documents.ts'
import type { Document } from '../../shared/domain/document.ts'
import { api } from '../api.ts'
import { Button } from '../components/controls/button.tsx'
import { ScrollRegion } from '../components/panes/scroll-region.tsx'
import type { WritingSession } from '../editor/writing-session.ts'
import { documentDifference, type SectionDifference } from './document-difference.ts'
import css from './history.module.css'

interface ComparisonProps {
  readonly session: WritingSession
  readonly version: Snapshot
  /** The version kept before this one, if any. */
  readonly before: Snapshot | undefined
  readonly side: 'now' | 'before'
  readonly onRestore: (section: string) => void
}

/** What changed from a version to now, or from the version before to this one: words that went and came, section by section. */
export function Comparison({ session, version, before, side, onRestore }: ComparisonProps) {
  const { application } = session
  const chosen = useVersion(application, version.id)
  const earlier = useVersion(application, before?.id)
  const now = useMemo(() => session.read(), [session])
  const all = useMemo(() => {
    if (!chosen) return null
    if (side === 'now') return documentDifference(chosen, now)
    return documentDifference(earlier ?? { ...chosen, sections: [] }, chosen)
  }, [chosen, earlier, now, side])
  if (!all || (side === 'before' && before && !earlier)) return <p className={css.quiet}>Looking…</p>
  const changed = all.filter(({ kind }) => kind !== 'same')
  return (
    <>
      <p className={css.legend}>
        {summary(changed.length, all.length - changed.length)}
        {changed.length > 0 && (
          <span>
            <del>{side === 'now' ? 'was in this version' : 'went'}</del>{' '}
            <ins>{side === 'now' ? 'came since' : 'came with this version'}</ins>
          </span>
        )}
      </p>
      <ScrollRegion className={css.page} name="What changed">
        {changed.map((one) => (
          <Difference
            key={one.id ?? 'frame'}
            one={one}
            side={side}
            {...(one.id !== null && side === 'now' ? { onRestore } : {})}
          />
        ))}
        {changed.length === 0 && chosen?.sections.map((section) => <Same key={section.id} one={section.heading} />)}
      </ScrollRegion>
    </>
  )
}

function useVersion(application: string, id: string | undefined): Document | undefined {
  const options = api.documents.snapshot.queryOptions({ input: { application, id: id ?? '' } })
  return useQuery({ ...options, enabled: id !== undefined }).data
}

function summary(changed: number, same: number): string {
  if (changed === 0) return 'Nothing changed.'
  const rest = same === 0 ? '' : `, ${same === 1 ? '1 is' : `${same} are`} the same`
  return `${changed === 1 ? '1 section differs' : `${changed} sections differ`}${rest}.`
}

const kindWords: Readonly<Record<'now' | 'before', Readonly<Record<SectionDifference['kind'], string>>>> = {
  now: {
    same: '',
    changed: 'changed since',
    look: 'the same words; citations or looks differ',
    gone: 'no longer there',
    added: 'not there yet in this version',
    moved: 'moved since',
  },
  before: {
    same: '',
    changed: 'changed',
    look: 'the same words; citations or looks differ',
    gone: 'taken out',
    added: 'new',
    moved: 'moved',
  },
}

interface DifferenceProps {
  readonly one: SectionDifference
  readonly side: 'now' | 'before'
  readonly onRestore?: (section: string) => void
}

function Difference({ one, side, onRestore }: DifferenceProps) {
  const { id, heading, kind, pieces } = one
  return (
    <section className={css.section} aria-label={heading || 'Paragraph'}>
      <div className={css.sectionHead}>
        <h4>
          {heading || 'Paragraph'} <small>{kindWords[side][kind]}</small>
        </h4>
        {id !== null && onRestore && kind !== 'moved' && (
          <Button small onClick={() => onRestore(id)}>
            {kind === 'added'
              ? 'Take this section out'
              : kind === 'gone'
                ? 'Bring this section back'
                : 'Restore this section'}
          </Button>
        )}
      </div>
      <p className={css.words}>
        {pieces.map((piece, at) => {
          const key = `${at} ${piece.kind}`
          if (piece.kind === 'added') return <ins key={key}>{piece.text}</ins>
          return piece.kind === 'gone' ? <del key={key}>{piece.text}</del> : <span key={key}>{piece.text}</span>
        })}
      </p>
    </section>
  )
}

function Same({ one }: { readonly one: string }) {
  return <p className={css.quiet}>{one || 'Paragraph'}: the same</p>
}
