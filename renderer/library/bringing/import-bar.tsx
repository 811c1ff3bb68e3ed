import { isAddress } from '../../../shared/details/is-address.ts'
import type { EntryKind } from '../../../shared/domain/entry.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { Button } from '../../components/controls/button.tsx'
import { Banner } from '../../components/messages/banner.tsx'
import { Progress } from '../../components/messages/progress.tsx'
import { useStore } from '../../components/store.ts'
import { openTray } from '../review/open-tray.ts'
import { beginWithSource, readsAsPosting } from '../sources/begin-with-source.ts'
import { leftOver } from '../sources/left-over.ts'
import css from './import-bar.module.css'
import {
  type Import,
  type Review,
  reviews,
  reviewsSeen,
  running,
  type Unread,
  undoImport,
  unread,
} from './importing.ts'
import { otherNames } from './other-names.ts'

/** The import under way, or what it found and what could not be read, to look over. */
export function ImportBar({ view }: { readonly view: LibraryView }) {
  const now = useStore(running)
  const list = useStore(reviews)
  const failed = useStore(unread)
  if (now) return <Progress text={whichFile(now)} detail={whichPage(now)} share={shareRead(now)} onStop={now.stop} />
  if (list.length + failed.length === 0) return null
  return (
    <Banner
      acts={
        <>
          {list.length > 0 && <Button onClick={undoImport}>Undo import</Button>}
          <Button look="primary" onClick={() => void reviewsSeen()}>
            {list.length > 0 ? 'Looks right' : 'Close'}
          </Button>
        </>
      }
    >
      {list.length > 0 && <Found view={view} list={list} />}
      {failed.length > 0 && <Failed list={failed} all={list.length === 0} />}
    </Banner>
  )
}

/** What was found, in one line for all files; each file's own line is behind it. */
function Found({ view, list }: { readonly view: LibraryView; readonly list: readonly Review[] }) {
  const ids = list.map(({ source }) => source)
  const [first, second] = list
  const what = second ? `${list.length} files` : first?.name
  return (
    <div>
      Read {what}: {foundIn(view, ids)}. {openEnds(doubtsIn(view, ids), leftOverIn(view, ids))}
      {otherNames(view.sources, ids).map(({ source, name, known }) => (
        <div key={source}>
          {second ? `${source} is` : 'It is'} by <b>{name}</b>, what you brought before by {known}. If that is someone
          else, undo the import.
        </div>
      ))}
      {toldOf(view, ids).map(({ name, message }) => (
        <div key={`${name} ${message}`}>
          {second ? `${name}: ` : ''}
          {message}
        </div>
      ))}
      {view.sources
        .filter((source) => ids.includes(source.id) && readsAsPosting(source))
        .map((source) => (
          <div key={source.id}>
            <b>{source.name}</b> reads like a job advertisement, so nothing in it was taken as yours.{' '}
            <Button small onClick={() => void beginWithSource(source)}>
              Begin an application with it…
            </Button>
          </div>
        ))}
      {second && (
        <details className={css.files}>
          <summary>Each file</summary>
          {list.map(({ source, name }) => (
            <div key={source}>
              Read {name}: {foundIn(view, [source])}
            </div>
          ))}
        </details>
      )}
    </div>
  )
}

/** What reading a file had to say about it, but for advertisements, which have a line with an act of their own. */
const toldOf = ({ sources }: LibraryView, ids: readonly string[]) =>
  sources
    .filter((source) => ids.includes(source.id) && !readsAsPosting(source))
    .flatMap(({ name, warnings }) => warnings.map(({ message }) => ({ name, message })))

function Failed({ list, all }: { readonly list: readonly Unread[]; readonly all: boolean }) {
  const [first] = list
  if (list.length === 1) return <div>{first?.message}</div>
  return (
    <details className={css.files} open={list.length < 4}>
      <summary>
        <b>{all ? `None of ${list.length} files could be read` : `${list.length} files could not be read`}</b>
      </summary>
      <ul className={css.unread}>
        {list.map(({ name, message }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list only grows
          <li key={`${name} ${index}`}>{message}</li>
        ))}
      </ul>
    </details>
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

function foundIn(view: LibraryView, ids: readonly string[]): string {
  const here = <T extends { readonly origins: readonly { readonly source: string }[] }>(all: readonly T[]) =>
    all.filter((one) => one.origins.some(({ source }) => ids.includes(source)))
  const entries = here(view.entries)
  const parts = words.map(([kind, one, many]) =>
    count(entries.filter((entry) => entry.kind === kind).length, one, many),
  )
  return [...parts, count(here(view.evidence).length, 'item', 'items') ?? 'no items'].filter(Boolean).join(', ')
}

const count = (n: number, one: string, many: string) => (n === 0 ? null : `${n} ${n === 1 ? one : many}`)

const doubtsIn = (view: LibraryView, ids: readonly string[]) =>
  view.entries.filter(({ doubts, origins }) => doubts.length > 0 && origins.some(({ source }) => ids.includes(source)))
    .length

/** But for addresses: those are offered in Your details and no cause for worry. */
const leftOverIn = (view: LibraryView, ids: readonly string[]) =>
  view.sources
    .filter(({ id }) => ids.includes(id))
    .flatMap(leftOver)
    .filter(({ text }) => !isAddress(text)).length

function openEnds(doubts: number, unplaced: number) {
  if (doubts + unplaced === 0) return null
  return (
    <>
      {doubts > 0 && <b>{count(doubts, 'thing was not clear', 'things were not clear')}. </b>}
      {unplaced > 0 && <b>{count(unplaced, 'piece of text', 'pieces of text')} did not fit anywhere</b>}
      {unplaced > 0 && ', and nothing is lost: '}
      {unplaced > 0 && (
        <Button small onClick={openTray}>
          {unplaced === 1 ? 'see it' : 'see them'}
        </Button>
      )}
    </>
  )
}
