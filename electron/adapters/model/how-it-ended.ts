/** How an answer ended: whole, cut at its length limit, held back by a filter, or otherwise broken off. */
export type Ending = 'whole' | 'length' | 'filter' | 'broken'

/** What servers give as the reason: OpenAI's words, those of text-generation-inference, Mistral, Anthropic and Google. */
const endings: Readonly<Record<Exclude<Ending, 'broken'>, readonly string[]>> = {
  whole: ['stop', 'eos', 'eos_token', 'stop_sequence', 'end_turn', 'tool_calls', 'function_call'],
  length: ['length', 'model_length', 'max_tokens'],
  filter: ['content_filter', 'safety', 'recitation'],
}

/** Reads the reason that a server gave; any that is not known, as "abort" or "error", is no proper end. */
export function howItEnded(finish: string | null): Ending {
  const said = finish?.toLowerCase() ?? ''
  const known = (['whole', 'length', 'filter'] as const).find((ending) => endings[ending].includes(said))
  return known ?? 'broken'
}
