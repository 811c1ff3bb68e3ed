import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { answerLines } from '../../../shared/drafting/answer-lines.ts'
import { modelMessages } from '../../../shared/drafting/model-messages.ts'
import { protocolLine } from '../../../shared/drafting/protocol-line.ts'
import type { LanguageModel, ModelEvent } from '../../ports.ts'
import type { ServerChoice } from '../drafts/server-choice.ts'

export interface TestLine {
  readonly works: boolean
  readonly text: string
}

/** A made-up task: nothing of the person is in it. */
const sample = {
  requirements: ['Experience of baking bread'],
  role: 'Baker',
  company: null,
  evidence: [{ id: 'e1', text: 'Baked 200 loaves a day.', context: null }],
  limit: { words: 30 },
  bullets: false,
  language: 'en',
  wish: 'draft',
  instruction: '',
  current: '',
} as const

/** Asks the model for one sentence from made-up evidence and says in words what works. */
export async function testModel(
  model: LanguageModel,
  { server, name }: ServerChoice,
  signal?: AbortSignal,
): Promise<TestLine[]> {
  const events: ModelEvent[] = []
  try {
    const request = { ...modelMessages(sample, 'test-mark'), model: name, answerTokens: 200, signal }
    for await (const event of model.write(server, request)) events.push(event)
  } catch (error) {
    if (!(error instanceof VouchError)) throw error
    return [...told(events), { works: false, text: error.message }]
  }
  return told(events)
}

function told(events: readonly ModelEvent[]): TestLine[] {
  const pieces = events.flatMap((event) => (event.kind === 'text' ? [event.text] : []))
  if (pieces.length === 0) return []
  const lines = answerLines()
  const read = [...pieces.flatMap((piece) => lines.push(piece)), ...lines.end()].map((line) =>
    protocolLine(line, new Set(['e1'])),
  )
  const cites = read.some((line) => line.kind === 'sentence' && line.evidence.length > 0)
  const used = events.find((event) => event.kind === 'used')
  return [
    { works: true, text: 'The model answers.' },
    pieces.length > 1
      ? { works: true, text: 'It streams, so sentences appear as they are written.' }
      : { works: true, text: 'It sends its answer in one piece, so sentences appear all at once.' },
    cites
      ? { works: true, text: 'It cites its evidence as asked.' }
      : {
          works: false,
          text: 'It did not cite its evidence as asked; its sentences will be marked as uncited. A larger model may do better.',
        },
    ...(used?.kind === 'used'
      ? [{ works: true, text: `It counts tokens: ${used.prompt} read, ${used.answer} written.` }]
      : []),
    ...events.flatMap((event) => (event.kind === 'warning' ? [{ works: false, text: event.message }] : [])),
  ]
}
