/** A server people use, with the address its makers document. General knowledge of their published documentation; `key` says whether one is needed. */
export interface ModelPreset {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly key: boolean
  /** What to put into the address or the model field, where that is not plain. */
  readonly hint: string
}

export const modelPresets: readonly ModelPreset[] = [
  { id: 'openai', name: 'OpenAI', url: 'https://api.openai.com/v1', key: true, hint: '' },
  {
    id: 'azure',
    name: 'Azure OpenAI',
    url: 'https://YOUR-RESOURCE.openai.azure.com/openai/v1',
    key: true,
    hint: 'Put the name of your resource in the place of YOUR-RESOURCE; the model is the name you gave its deployment.',
  },
  { id: 'anthropic', name: 'Anthropic', url: 'https://api.anthropic.com/v1', key: true, hint: '' },
  { id: 'mistral', name: 'Mistral', url: 'https://api.mistral.ai/v1', key: true, hint: '' },
  { id: 'groq', name: 'Groq', url: 'https://api.groq.com/openai/v1', key: true, hint: '' },
  {
    id: 'openrouter',
    name: 'OpenRouter',
    url: 'https://openrouter.ai/api/v1',
    key: true,
    hint: 'Models are named by maker and model, as in mistralai/mistral-small.',
  },
  {
    id: 'ollama',
    name: 'Ollama',
    url: 'http://127.0.0.1:11434/v1',
    key: false,
    hint: 'Runs on this computer. Set its context length (how much it reads at once) to 8,000 or more, so that it reads all of the evidence.',
  },
  {
    id: 'lmstudio',
    name: 'LM Studio',
    url: 'http://127.0.0.1:1234/v1',
    key: false,
    hint: 'Start its local server first.',
  },
  { id: 'llamacpp', name: 'llama.cpp', url: 'http://127.0.0.1:8080/v1', key: false, hint: 'Runs on this computer.' },
  {
    id: 'vllm',
    name: 'vLLM',
    url: 'http://127.0.0.1:8000/v1',
    key: false,
    hint: 'If it runs on another computer, its address begins with https://.',
  },
  {
    id: 'other',
    name: 'Other',
    url: '',
    key: false,
    hint: 'Any server that is asked in the way of OpenAI’s; its makers call it “OpenAI-compatible”.',
  },
]
