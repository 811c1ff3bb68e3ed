import { expect, it } from 'vitest'
import { modelAddress } from './model-address.ts'
import { modelPresets } from './model-presets.ts'

it('has the servers people use', () =>
  expect(modelPresets.map(({ name }) => name)).toEqual([
    'OpenAI',
    'Azure OpenAI',
    'Anthropic',
    'Mistral',
    'Groq',
    'OpenRouter',
    'Ollama',
    'LM Studio',
    'llama.cpp',
    'vLLM',
    'Other',
  ]))

it.each(modelPresets.filter(({ url }) => url !== ''))(
  '$name has an address as it is used; a key is wanted only elsewhere',
  ({ url, key }) => expect(modelAddress(url)).toMatchObject({ url: url.toLowerCase(), local: !key }),
)
