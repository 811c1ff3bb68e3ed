import { useMemo, useRef, useState } from 'react'
import type { Posting } from '../../shared/domain/posting.ts'
import { Banner } from '../components/banner.tsx'
import { QuotedText } from '../components/quoted-text.tsx'
import { ScrollRegion } from '../components/scroll-region.tsx'
import { textLines } from '../components/text-lines.ts'
import { AddRequirement } from './add-requirement.tsx'
import css from './posting-view.module.css'
import { RequirementPane } from './requirement-pane.tsx'

interface PostingViewProps {
  readonly posting: Posting
  readonly requirement: string | undefined
}

/** The posting as it is written, what it asks for marked, and the same as a list. */
export function PostingView({ posting, requirement }: PostingViewProps) {
  const [current, setCurrent] = useState<string | null>(requirement ?? null)
  const paper = useRef<HTMLElement>(null)
  const ranges = useMemo(
    () => posting.requirements.map(({ id, quote, level }) => ({ id, start: quote.start, end: quote.end, tone: level })),
    [posting.requirements],
  )
  const headings = useMemo(
    () => new Set(posting.requirements.flatMap(({ group }) => (group ? [group, `${group}:`] : []))),
    [posting.requirements],
  )
  return (
    <div className={css.screen}>
      <ScrollRegion className={css.paper} ref={paper} name="Posting">
        <div className={css.text}>
          <h1 className={css.title}>{posting.role ?? posting.name}</h1>
          <div className={css.sub}>{[posting.company, posting.place].filter(Boolean).join(' · ')}</div>
          <Warnings posting={posting} />
          <QuotedText
            name="Text of the posting"
            text={posting.text}
            ranges={ranges}
            headings={headings}
            current={current}
            from={afterTitle(posting)}
            onPick={setCurrent}
          />
        </div>
        <AddRequirement posting={posting} paper={paper} />
      </ScrollRegion>
      <RequirementPane posting={posting} current={current} onPick={setCurrent} />
    </div>
  )
}

/** The posting's own title line is shown as the title already. */
function afterTitle({ text, role }: Posting): number {
  const first = textLines(text).find(({ kind }) => kind !== 'blank')
  return first && role !== null && text.slice(first.start + first.marker, first.end).trim() === role ? first.end + 1 : 0
}

function Warnings({ posting }: { readonly posting: Posting }) {
  const hidden = posting.hidden.map((text) => `“${text.slice(0, 200)}”`)
  return (
    <div className={css.warnings}>
      {hidden.length > 0 && (
        <Banner>This page also held text that people cannot see: {hidden.join(' ')} It was left out.</Banner>
      )}
      {posting.requirements.length === 0 && (
        <Banner>
          Nothing in this posting was recognised as a requirement. Select a line below and say what it is: each becomes
          a requirement.
        </Banner>
      )}
      {posting.warnings
        .filter(({ code }) => !/hidden|none|no-requirement/.test(code))
        .map((warning) => (
          <Banner key={warning.message}>{warning.message}</Banner>
        ))}
    </div>
  )
}
