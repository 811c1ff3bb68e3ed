import type { ReadDocument } from '../../domain/reading.ts'
import type { Requirement } from '../../domain/requirement.ts'
import type { Warning } from '../../domain/warning.ts'
import { sentences } from '../../text/sentences.ts'
import { shortened } from '../../text/shortened.ts'
import { cueText } from '../cues/cue-text.ts'
import type { PostingLine } from '../lines/posting-line.ts'
import { addressesAi } from './addresses-ai.ts'
import type { TextKind } from './text-kind.ts'

interface Read {
  readonly lines: readonly PostingLine[]
  readonly requirements: readonly Requirement[]
  /** What the text is when it is no posting. */
  readonly kind: TextKind | null
  /** True when the rest of the text was too long to read. */
  readonly cut: boolean
}

/** What a person should know about a posting: that it is none, hidden text, lines for machines, and that nothing was found. */
export function postingWarnings(document: ReadDocument, { lines, requirements, kind, cut }: Read): Warning[] {
  return [
    ...document.warnings,
    ...(cut ? [longWarning] : []),
    ...(kind === null ? [] : [otherKinds[kind]]),
    ...document.hidden.filter((text) => text.trim() !== '').map(hiddenWarning),
    ...lines.flatMap(machineLines).slice(0, 20).map(aiWarning),
    ...(requirements.length === 0 && (kind === null || kind === 'draft') ? [emptyWarning] : []),
  ]
}

const longWarning: Warning = {
  code: 'posting-too-long',
  message:
    'This text is too long for a posting and only its beginning was read for requirements: paste the rest as a posting of its own if it asks for more.',
}

const otherKinds: Readonly<Record<TextKind, Warning>> = {
  cv: {
    code: 'looks-like-cv',
    message:
      'This reads like a CV rather than a job advertisement, so no requirement was taken from it: import it into your library, and paste the advertisement here.',
  },
  letter: {
    code: 'looks-like-letter',
    message:
      'This reads like a letter of application rather than a job advertisement, so no requirement was taken from it: import it into your library, and paste the advertisement here.',
  },
  draft: {
    code: 'looks-like-draft',
    message:
      'This reads like an earlier draft of an application rather than a job advertisement: open it as a draft to keep its pairs and text, or check the requirements below.',
  },
}

const hiddenWarning = (text: string): Warning => ({
  code: 'hidden-text',
  message: `The posting holds text that people cannot see, and it was left out: “${shortened(text, 160)}”.`,
})

const aiWarning = (text: string): Warning => ({
  code: 'addresses-ai',
  message: `A line of the posting speaks to AI tools rather than to you and was not taken as a requirement: “${shortened(text, 160)}”.`,
})

const emptyWarning: Warning = {
  code: 'no-requirements',
  message: 'No requirement was found in this posting: select text in the posting to mark requirements yourself.',
}

function machineLines(line: PostingLine): string[] {
  if (!addressesAi(cueText(line.text)) && line.text.length < 700) return []
  return sentences(line.text.slice(0, 20_000))
    .map(({ start, end }) => line.text.slice(start, end))
    .filter((sentence) => addressesAi(cueText(sentence)))
}
