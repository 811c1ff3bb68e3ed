import type { EntryKind } from '../../shared/domain/entry.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { Progress } from '../components/progress.tsx'
import { useStore } from '../components/store.ts'
import { closeReviews, type Import, reviews, running, undoImport } from './importing.ts'
import { leftOver } from './left-over.ts'
import { openTray } from './review/open-tray.ts'

/** The import under way, or what it found, to look over. */
export function ImportBar({ view }: { readonly view: LibraryView }) {
  const now = useStore(running)
  const list = useStore(reviews)
  if (now) return <Progress text={whichFile(now)} detail={whichPage(now)} share={shareRead(now)} onStop={now.stop} />
  if (list.length === 0) return null
  return (
    <Banner
      acts={
        <>
          <Button onClick={undoImport}>Undo import</Button>
          <Button look="primary" onClick={closeReviews}>
            Looks right
          </Button>
        </>
      }
    >
      {list.map((review) => (
        <div key={review.source}>
          Read {review.name}: {foundIn(view, review.source)}.{' '}
          {openEnds(doubtsIn(view, review.source), leftOverIn(view, review.source))}
        </div>
      ))}
    </Banner>
  )
}

/** The import under way in words: "Reading cv.pdf, file 2 of 3". */
const whichFile = ({ name, index, of }: Import): string =>
  of > 1 ? `Reading ${name}, file ${index + 1} of ${of}` : `Reading ${name}`

const whichPage = ({ pages }: Import): string | null =>
  pages && pages.of > 1 ? `page ${pages.read} of ${pages.of}` : null

/** Null until there is more to tell than that it began. */
function shareRead({ index, of, pages }: Import): number | null {
  const read = pages && pages.of > 1 ? pages.read / pages.of : 0
  return of > 1 || read > 0 ? (index + read) / of : null
}

const words: readonly (readonly [EntryKind, string, string])[] = [
  ['work', 'role', 'roles'],
  ['volunteer', 'volunteer role', 'volunteer roles'],
  ['education', 'study', 'studies'],
  ['project', 'project', 'projects'],
  ['publication', 'publication', 'publications'],
  ['award', 'award', 'awards'],
  ['certificate', 'certificate', 'certificates'],
]

function foundIn(view: LibraryView, source: string): string {
  const here = <T extends { readonly origins: readonly { readonly source: string }[] }>(all: readonly T[]) =>
    all.filter((one) => one.origins.some((origin) => origin.source === source))
  const entries = here(view.entries)
  const parts = words.map(([kind, one, many]) =>
    count(entries.filter((entry) => entry.kind === kind).length, one, many),
  )
  return [...parts, count(here(view.evidence).length, 'item', 'items') ?? 'no items'].filter(Boolean).join(', ')
}

const count = (n: number, one: string, many: string) => (n === 0 ? null : `${n} ${n === 1 ? one : many}`)

const doubtsIn = (view: LibraryView, id: string) =>
  view.entries.filter(({ doubts, origins }) => doubts.length > 0 && origins.some(({ source }) => source === id)).length

function leftOverIn(view: LibraryView, id: string): number {
  const source = view.sources.find((one) => one.id === id)
  return source ? leftOver(source).length : 0
}

function openEnds(doubts: number, unplaced: number) {
  if (doubts + unplaced === 0) return null
  return (
    <>
      {doubts > 0 && <b>{count(doubts, 'thing was not clear', 'things were not clear')}. </b>}
      {unplaced > 0 && <b>{count(unplaced, 'piece of text', 'pieces of text')} did not fit anywhere</b>}
      {unplaced > 0 && ', and nothing is lost: '}
      {unplaced > 0 && (
        <Button small onClick={openTray}>
          see them
        </Button>
      )}
    </>
  )
}
