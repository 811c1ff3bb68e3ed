import { checkSection } from '../../electron/services/checks/check-section.ts'
import { groundsFor } from '../../electron/services/checks/grounds-for.ts'
import { paragraphFaults } from '../../shared/composing/aloud/paragraph-faults.ts'
import { pointFaults } from '../../shared/composing/aloud/point-faults.ts'
import { sentenceFaults } from '../../shared/composing/aloud/sentence-faults.ts'
import type { ComposedDocument } from '../../shared/composing/compose-document.ts'
import type { DocumentBlock, Inline } from '../../shared/domain/document.ts'
import type { PostingReading } from '../../shared/domain/posting.ts'
import { checkText } from '../../shared/grounding/check-text.ts'
import { countWords } from '../../shared/writing/count-words.ts'
import { findNotesToSelf } from '../../shared/writing/find-notes-to-self.ts'
import type { OneLibrary } from './read-library.ts'

export interface Judged {
  readonly sentences: number
  readonly words: number
  /** Findings against what each sentence cites. */
  readonly cited: readonly string[]
  /** Findings of a reader who has the text and the library, and no citations. */
  readonly uncited: readonly string[]
  readonly aloud: readonly string[]
}

/** What is wrong with a composed document, each fault in a line. */
export function judgeDocument(
  { document }: ComposedDocument,
  library: OneLibrary,
  { posting, today }: { readonly posting: PostingReading; readonly today: string },
): Judged {
  const grounds = groundsFor(library.evidence, library.entries)
  const about = { company: posting.company ?? undefined, role: posting.role ?? undefined, today }
  const texts = new Map(posting.requirements.map(({ id, text }) => [id, text]))
  const checked = document.sections.map((section) => {
    const requirement = section.requirements.flatMap((id) => texts.get(id) ?? []).join('\n') || undefined
    return checkSection(section, grounds, { ...about, requirement })
  })
  const blocks = document.sections.flatMap((section) => section.blocks)
  const paragraphs = blocks.flatMap(paragraphsOf).map(claiming)
  const running = blocks.filter((block, at) => !isList(block) && !introduces(block, blocks[at + 1]))
  const [points, prose] = [blocks.filter(isList), running].map((some) => some.flatMap(paragraphsOf).map(claiming))
  const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')
  const found = checkText({ text, evidence: [...grounds.values()], ...about }).findings
  return {
    sentences: checked.flatMap(({ sentences }) => sentences).length,
    words: countWords(
      [...(document.kind === 'statement' ? document.sections.map(({ heading }) => heading) : []), text].join('\n'),
    ),
    cited: checked.flatMap((section) =>
      section.findings.map(({ level, quote, why, start }) => {
        const { text: of } = section.sentences.find((one) => one.start <= start && start < one.end) ?? { text: '' }
        return `${level} “${quote}” (${why}) in “${of}”`
      }),
    ),
    uncited: found.map(({ level, quote, why, start }) => `${level} “${quote}” (${why}) near “${around(text, start)}”`),
    aloud:
      document.language === 'en'
        ? [
            ...(points ?? []).flat().flatMap((one) => pointFaults(one).map((fault) => `${fault}: ${one}`)),
            ...(prose ?? []).flat().flatMap((one) => sentenceFaults(one).map((fault) => `${fault}: ${one}`)),
            ...(document.kind === 'statement' ? [] : paragraphs.flatMap(paragraphFaults)),
          ]
        : [],
  }
}

/** "From my CV, in brief:" over a list ends in it. */
const introduces = (block: DocumentBlock, next: DocumentBlock | undefined): boolean =>
  next !== undefined && isList(next) && paragraphsOf(block).flat().join(' ').endsWith(':')

const isList = ({ kind }: DocumentBlock): boolean => kind === 'bulletList' || kind === 'orderedList'

/** What stands for its writer to fill claims nothing. */
const claiming = (paragraph: readonly string[]): string[] =>
  paragraph.filter((text) => !findNotesToSelf(text).some(({ start, end }) => start === 0 && end === text.length))

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 60), at + 60).replace(/\s+/gu, ' ')

/** The sentences of each paragraph; every line of a list stands for itself. */
function paragraphsOf(block: DocumentBlock): string[][] {
  switch (block.kind) {
    case 'bulletList':
    case 'orderedList':
      return block.items.flatMap(({ content }) => content.flatMap(paragraphsOf))
    case 'quote':
      return block.content.flatMap(paragraphsOf)
    default:
      return [block.content.flatMap(wordsOf)]
  }
}

const wordsOf = (inline: Inline): string[] => (inline.kind === 'text' && inline.text.trim() !== '' ? [inline.text] : [])
