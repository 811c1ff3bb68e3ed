import type { Extensions } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { CalmScroll } from './calm-scroll.ts'
import { CitationMark } from './citation.ts'
import { CitationChips } from './citation-chips.ts'
import { CitationKeeper } from './citation-keeper.ts'
import { Clipboard } from './clipboard.ts'
import { CodeMark } from './code.ts'
import { DocumentNode } from './document.ts'
import { EmptyHint } from './empty-hint.ts'
import { FindMarks } from './find-marks.ts'
import { FindingMarks } from './finding-marks.ts'
import { LinkMark } from './link.ts'
import { ListItemNode } from './list-item.ts'
import { NoteMark } from './note.ts'
import { OrderedListNode } from './ordered-list.ts'
import { PartNames } from './part-names.ts'
import { SectionNode, type SectionOptions } from './section.ts'
import { SectionFold } from './section-fold.ts'
import { SectionGuard } from './section-guard.ts'
import { SectionMoves } from './section-moves.ts'
import { SectionState } from './section-state.ts'
import { SpellingMarks } from './spelling-marks.ts'
import { StarMark } from './star.ts'
import { StarView } from './star-view.ts'
import { Suggest } from './suggest.ts'
import { TypedText } from './typed-text.ts'
import { VouchedMark } from './vouched.ts'

/** The nodes and marks of the document model and nothing else; what they allow is tested against the model. */
export const documentNodes = (onSlot: SectionOptions['onSlot'] = () => {}): Extensions => [
  StarterKit.configure({
    document: false,
    listItem: false,
    orderedList: false,
    link: false,
    underline: false,
    strike: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    trailingNode: false,
    heading: { levels: [1, 2, 3] },
    undoRedo: { depth: 500, newGroupDelay: 600 },
  }),
  DocumentNode,
  SectionNode.configure({ onSlot }),
  ListItemNode,
  OrderedListNode,
  LinkMark,
  CodeMark,
  CitationMark,
  NoteMark,
  StarMark,
  VouchedMark,
]

/** Everything the editor runs with. */
export const editorExtensions = (onSlot: SectionOptions['onSlot']): Extensions => [
  ...documentNodes(onSlot),
  Clipboard,
  SectionGuard,
  SectionState,
  SectionFold,
  SectionMoves,
  CitationChips,
  CitationKeeper,
  FindingMarks,
  StarView,
  SpellingMarks,
  FindMarks,
  Suggest,
  EmptyHint,
  PartNames,
  CalmScroll,
  TypedText,
]
