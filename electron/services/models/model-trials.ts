import { modelMessages } from '../../../shared/drafting/asking/model-messages.ts'
import { answerLines } from '../../../shared/drafting/reading/answer-lines.ts'
import { protocolLine } from '../../../shared/drafting/reading/protocol-line.ts'
import type { ModelEvent, ModelRequest } from '../../ports.ts'

export interface TestLine {
  readonly works: boolean
  readonly text: string
}

/** One request that tries a model, and what its answer tells. `whole` is false where the answer broke off. */
export interface ModelTrial {
  readonly request: Omit<ModelRequest, 'model' | 'signal'>
  readonly told: (events: readonly ModelEvent[], whole: boolean) => TestLine[]
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

const sentence: ModelTrial = {
  request: { ...modelMessages(sample, 'test-mark'), answerTokens: 200 },
  told: (events) => {
    const pieces = piecesOf(events)
    if (pieces.length === 0) return []
    const lines = linesOf(pieces)
    if (lines.length === 0)
      return [
        {
          works: false,
          text: 'It thought aloud and wrote no answer. Turn its thinking off or down, or choose another model.',
        },
      ]
    const read = lines.map((line) => protocolLine(line, new Set(['e1'])))
    const cites = read.some((line) => line.kind === 'sentence' && line.evidence.length > 0)
    return [
      { works: true, text: 'The model answers.' },
      pieces.length > 1
        ? { works: true, text: 'It sends its answer while it writes (it streams), so sentences appear one by one.' }
        : { works: true, text: 'It sends its answer in one piece, so sentences appear all at once.' },
      cites
        ? { works: true, text: 'It cites its evidence as asked.' }
        : {
            works: false,
            text: 'It did not cite its evidence as asked; its sentences will be marked as uncited. A larger model may do better.',
          },
    ]
  },
}

const [firstWord, lastWord] = ['bramble', 'lighthouse']

/** About as many tokens as the longest request of a draft: a server that cuts it loses one of the two words. */
const long: ModelTrial = {
  request: {
    system: 'You find two words in a list. Answer with these two words alone, on one line.',
    prompt: [
      `The first word is ${firstWord}.`,
      ...Array.from({ length: 130 }, (_, at) => `Line ${at + 1} is about loaves, rolls and the heat of the oven.`),
      `The last word is ${lastWord}.`,
      'Write the first word and the last word.',
    ].join('\n'),
    answerTokens: 200,
  },
  told: (events, whole) => {
    const said = plainText(events).toLowerCase()
    const used = events.find((event) => event.kind === 'used')
    const warned = events.some(({ kind }) => kind === 'warning')
    if (!whole) return []
    return [
      said.includes(firstWord) && said.includes(lastWord) && !warned
        ? { works: true, text: 'It reads a request as long as Vouch sends, from its first line to its last.' }
        : {
            works: false,
            text: 'It did not show that it reads a long request whole. Raise its context length (how much it reads at once) to 8,000 or more, or pair less evidence with a section.',
          },
      ...(used?.kind === 'used'
        ? [
            {
              works: true,
              text: `It says how much it read and wrote, in tokens (parts of words): ${used.prompt} and ${used.answer}.`,
            },
          ]
        : []),
    ]
  },
}

const json: ModelTrial = {
  request: {
    system: 'Answer with one JSON object and nothing else.',
    prompt: 'Give the object {"loaves": 200}.',
    answerTokens: 200,
    shape: {
      type: 'object',
      properties: { loaves: { type: 'integer' } },
      required: ['loaves'],
      additionalProperties: false,
    },
  },
  told: (events, whole) =>
    whole
      ? [
          {
            works: true,
            text: isObject(plainText(events))
              ? 'It keeps to a set form (JSON) when asked to; Vouch does not need that.'
              : 'It does not keep to a set form (JSON) when asked to; Vouch does not need that.',
          },
        ]
      : [],
}

export const trials: readonly ModelTrial[] = [sentence, long, json]

function piecesOf(events: readonly ModelEvent[]): string[] {
  return events.flatMap((event) => (event.kind === 'text' ? [event.text] : []))
}

const plainText = (events: readonly ModelEvent[]): string => linesOf(piecesOf(events)).join('\n')

/** The lines of an answer without what was thought aloud. */
function linesOf(pieces: readonly string[]): string[] {
  const said: string[] = []
  const lines = answerLines(() => said.splice(0))
  for (const piece of pieces) said.push(...lines.push(piece))
  return [...said, ...lines.end()]
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(/^```(?:json)?|```$/gu, '').trim())
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}
