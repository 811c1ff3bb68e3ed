import type { SectionCheck } from '../../../shared/contract/checks.ts'
import { Dialog } from '../../components/panes/dialog.tsx'
import { useGoAfter } from '../../components/panes/use-go-after.ts'
import { useStore } from '../../components/store.ts'
import { showPlace } from '../../editor/editor-acts.ts'
import { findingLook } from '../../editor/findings/finding-look.ts'
import { showSentence } from '../../editor/findings/show-sentence.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { toFrame } from '../../exporting/preflight-places.ts'
import css from './finding-list.module.css'
import { OpinionList } from './opinion-list.tsx'

interface FindingListProps {
  readonly session: WritingSession
  readonly onClose: () => void
}

interface Line {
  readonly group: string
  readonly sign: string
  readonly quote: string
  readonly why: string
  readonly section: string
  readonly start: number | undefined
  /** Words of the title or of a letter's head and foot that it is about, which are in no section. */
  readonly around?: string | undefined
}

const groups = [
  'Beyond the evidence',
  'Without evidence',
  'Words not in the evidence',
  'Notes',
  'Vouched for by you',
  'Nothing written yet',
]

/** Everything the check found, the gravest first; choosing a line goes to its place. */
export function FindingList({ session, onClose }: FindingListProps) {
  const checks = useStore(session.checks) ?? []
  const lines = checks.flatMap(linesOf)
  const go = useGoAfter(onClose)
  return (
    <Dialog title="What the check found" onClose={onClose} wide>
      {groups
        .map((group) => ({ group, own: lines.filter((line) => line.group === group) }))
        .filter(({ own }) => own.length > 0)
        .map(({ group, own }) => (
          <section key={group} aria-label={group}>
            <h3 className={css.group}>
              {group} <span className={css.count}>{own.length}</span>
            </h3>
            <ul className={css.lines}>
              {own.map((line) => (
                <li key={`${line.section} ${line.start} ${line.why}`}>
                  <button type="button" className={css.line} onClick={() => go(() => showLine(session, line))}>
                    <span aria-hidden>{line.sign}</span>
                    <span>
                      {line.quote && <b>“{line.quote}” </b>}
                      {line.why}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      {lines.length === 0 && <p>The check found nothing.</p>}
      <OpinionList
        application={session.application}
        checks={checks}
        onGo={(section, sentence) => go(() => showSentence(session, section, sentence))}
      />
    </Dialog>
  )
}

const groupOf = { flag: 0, uncited: 1, underline: 2, note: 3, vouched: 4, unanswered: 5, derived: 3 } as const
const longest = 90

function linesOf({ section, findings, sentences, remarks = [] }: SectionCheck): Line[] {
  const found = findings.map((finding): Line => {
    const { name, sign } = findingLook(finding)
    const { quote, why, start } = finding
    return {
      group: groups[groupOf[name]] ?? '',
      sign,
      quote: why.includes(quote) ? '' : short(quote),
      why,
      section,
      start,
    }
  })
  const given = sentences
    .filter(({ status }) => status === 'vouched')
    .map(
      ({ text, start, vouchedOn }): Line => ({
        group: groups[groupOf.vouched] ?? '',
        sign: '✓',
        quote: short(text),
        why: `on ${vouchedOn ?? 'a day not recorded'}`,
        section,
        start,
      }),
    )
  const whole = remarks.map(
    ({ kind, message, words }): Line => ({
      group: groups[kind === 'unanswered' ? groupOf.unanswered : groupOf.note] ?? '',
      sign: '✎',
      quote: '',
      why: message,
      section,
      start: undefined,
      around: kind === 'frame' ? words : undefined,
    }),
  )
  return [...found, ...whole, ...given]
}

function showLine(session: WritingSession, { section, start, around }: Line): void {
  if (around !== undefined) toFrame(session, around)
  else showPlace(session, section, start)
}

const short = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text)
