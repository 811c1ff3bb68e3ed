import type { Editor } from '@tiptap/core'
import type { SectionCheck } from '../../shared/contract/checks.ts'
import type { StoredDocument } from '../../shared/contract/documents.ts'
import type { Document, DocumentKind, HeadingMode, LetterFrame, Section } from '../../shared/domain/document.ts'
import type { DocumentLimit } from '../../shared/domain/limit.ts'
import type { PageWish } from '../../shared/domain/page-wish.ts'
import { createStore, type Store } from '../components/store.ts'
import type { Draft } from './draft.ts'
import type { PlacedFinding } from './findings/placed-findings.ts'
import { createSaver, type Saver, type SaverOptions } from './saver.ts'
import { liveSections } from './sections/live-sections.ts'
import { type SectionCount, sectionCount } from './sections/section-counts.ts'
import type { LookedSpelling } from './spelling/spelling-state.ts'

/** A finding that is looked at; by key, its card takes the focus. */
export interface Looked {
  readonly at: PlacedFinding
  readonly byKey: boolean
}

export interface DocumentWishes {
  readonly headings: HeadingMode
  readonly limit: DocumentLimit | null
  readonly page: PageWish
}

/** What is open over the text. */
export type WritingDialog =
  | { readonly kind: 'limit' | 'headings' | 'notes' | 'findings' | 'reading' }
  | { readonly kind: 'section-limit'; readonly section: string }

/** What stands around the sections of a document. */
export type DocumentFrame = Omit<Document, 'sections'>

/** Which sections there are and what they answer. */
export type SectionShape = Pick<Section, 'id' | 'requirements'>

/** Everything about the writing of one document that changes while typing. It lives outside React, so that a key renders nothing. */
export interface WritingSession {
  readonly application: string
  readonly saver: Saver
  readonly editor: Store<Editor | null>
  /** Where widgets are rendered under each section's text, and under its heading. */
  readonly slots: Store<ReadonlyMap<string, HTMLElement>>
  readonly heads: Store<ReadonlyMap<string, HTMLElement>>
  readonly section: Store<string | null>
  readonly kind: Store<DocumentKind>
  /** Changes only when sections come, go, move or answer something else. */
  readonly shape: Store<readonly SectionShape[]>
  readonly counts: Store<ReadonlyMap<string, SectionCount>>
  readonly checks: Store<readonly SectionCheck[] | null>
  readonly findings: Store<readonly PlacedFinding[]>
  /** The document's own title; empty while the application's name stands for it. */
  readonly title: Store<string>
  /** What a letter prints around its paragraphs; null for the other kinds. */
  readonly letter: Store<LetterFrame | null>
  /** How headings leave, what the whole may hold, and how its pages look. */
  readonly wishes: Store<DocumentWishes>
  /** The finding whose card is open. */
  readonly looked: Store<Looked | null>
  /** How many remarks the spelling has, and the one whose card is open. */
  readonly spelling: Store<number>
  readonly misspelt: Store<LookedSpelling | null>
  readonly drafts: Store<ReadonlyMap<string, Draft>>
  readonly pages: Store<number | null>
  readonly dialog: Store<WritingDialog | null>
  /** Whether the earlier versions are shown. */
  readonly history: Store<boolean>
  /** How often the search was asked for since it was closed; 0 while it is. */
  readonly find: Store<number>
  /** Whether all but the section at hand is dimmed and the panes are away. */
  readonly focus: Store<boolean>
  /** The document as it stands on the page now. */
  readonly read: () => Document
  readonly recount: () => void
  /** Puts another title, kind, letter and limit around the sections. */
  readonly frame: (frame: DocumentFrame) => void
  /** Puts another document in the place of the one that no editor was opened for yet. */
  readonly replace: (document: Document) => void
}

export function createWritingSession(
  stored: StoredDocument,
  calls: Pick<SaverOptions, 'save' | 'onSaved' | 'takeOver'>,
): WritingSession {
  let { document } = stored
  const editor = createStore<Editor | null>(null)
  const kind = createStore(document.kind)
  const shape = createStore<readonly SectionShape[]>(document.sections)
  const letter = createStore<LetterFrame | null>(document.letter)
  const title = createStore(document.title)
  const wishes = createStore(wishesOf(document))
  const read = (): Document => {
    const live = editor.get()
    const sections = live ? liveSections(live.state.doc) : document.sections
    const { headings: _headings, limit: _limit, page: _page, ...rest } = document
    const around = { kind: kind.get(), title: title.get(), letter: letter.get() }
    return { ...rest, ...around, sections, ...wished(wishes.get()) }
  }
  const frame = (next: DocumentFrame) => {
    document = { ...document, ...next }
    kind.set(next.kind)
    title.set(next.title)
    letter.set(next.letter)
    wishes.set((before) => (JSON.stringify(before) === JSON.stringify(wishesOf(next)) ? before : wishesOf(next)))
  }
  const counts = createStore<ReadonlyMap<string, SectionCount>>(new Map())
  const recount = () => {
    const now = read()
    const next = new Map(now.sections.map((section) => [section.id, sectionCount(now, section)]))
    const before = counts.get()
    if (next.size !== before.size || [...next].some(([id, count]) => before.get(id) !== count)) counts.set(next)
  }
  return {
    application: stored.application,
    saver: createSaver({ stored, read, ...calls }),
    editor,
    slots: createStore<ReadonlyMap<string, HTMLElement>>(new Map()),
    heads: createStore<ReadonlyMap<string, HTMLElement>>(new Map()),
    section: createStore<string | null>(document.sections[0]?.id ?? null),
    kind,
    shape,
    counts,
    checks: createStore<readonly SectionCheck[] | null>(null),
    findings: createStore<readonly PlacedFinding[]>([]),
    title,
    letter,
    wishes,
    looked: createStore<Looked | null>(null),
    spelling: createStore(0),
    misspelt: createStore<LookedSpelling | null>(null),
    drafts: createStore<ReadonlyMap<string, Draft>>(new Map()),
    pages: createStore<number | null>(null),
    dialog: createStore<WritingDialog | null>(null),
    history: createStore(false),
    find: createStore(0),
    focus: createStore(false),
    read,
    recount,
    frame,
    replace(next) {
      frame(next)
      document = next
      shape.set(next.sections)
    },
  }
}

const wishesOf = ({ headings, limit, page }: DocumentFrame): DocumentWishes => ({
  headings: headings ?? 'shown',
  limit: limit ?? null,
  page: page ?? {},
})

/** What differs from the usual; a document that wants nothing says nothing. */
function wished({ headings, limit, page }: DocumentWishes): Pick<Document, 'headings' | 'limit' | 'page'> {
  return {
    ...(headings === 'shown' ? {} : { headings }),
    ...(limit ? { limit } : {}),
    ...(Object.keys(page).length === 0 ? {} : { page }),
  }
}
