import { describe, expect, it } from 'vitest'
import type { RequestFields } from '../../../shared/domain/learned-fields.ts'
import { adaptedFields, firstFields, requestBody } from './request-fields.ts'

const all: RequestFields = { ...firstFields, usage: 'asked' }

describe('what a server refuses', () => {
  it.each<[string, Partial<RequestFields>]>([
    ['unsupported_parameter max_tokens', { length: 'max_completion_tokens' }],
    ['Use max_completion_tokens instead of max_tokens', { length: 'max_completion_tokens' }],
    ['unsupported_value temperature Only the default is supported.', { temperature: false }],
    ['extra_forbidden body.stream_options Extra inputs are not permitted', { usage: 'refused' }],
    ['This response_format type is unavailable', { shape: 'json_object' }],
    ['Unrecognized request argument supplied', { usage: 'refused' }],
  ])('“%s” changes that alone', (complaint, change) => {
    expect(adaptedFields(all, complaint)).toEqual({ ...all, ...change })
  })

  it.each([
    'maximum context length is 4096, lower max_tokens or shorten the messages',
    'too many tokens: shorten the messages or lower max_tokens',
    'The model is not available in your region',
  ])('“%s” is about no field', (complaint) => expect(adaptedFields(all, complaint)).toBeNull())

  it('leaves one field after the other out where it never says which, and then comes to an end', () => {
    const steps: RequestFields[] = []
    for (let next: RequestFields | null = all; next; next = adaptedFields(next, 'unknown field')) steps.push(next)
    expect(steps.length).toBeLessThan(6)
    expect(steps.at(-1)).toMatchObject({ usage: 'refused', temperature: false, length: 'none' })
    const named: RequestFields[] = []
    const naming = 'max_tokens max_completion_tokens temperature stream_options response_format'
    for (let next: RequestFields | null = all; next; next = adaptedFields(next, naming)) named.push(next)
    expect(named.length).toBeLessThan(9)
    expect(named.at(-1)).toEqual({ length: 'none', temperature: false, usage: 'refused', shape: 'none' })
  })

  it('is not sent any more', () => {
    const request = { model: 'm', system: 's', prompt: 'p', answerTokens: 500, shape: { type: 'object' } }
    const bare = requestBody(request, { length: 'none', temperature: false, usage: 'refused', shape: 'none' })
    expect(Object.keys(bare).sort()).toEqual(['messages', 'model', 'stream'])
    const whole = ['max_tokens', 'messages', 'model', 'response_format', 'stream', 'stream_options', 'temperature']
    expect(Object.keys(requestBody(request, all)).sort()).toEqual(whole)
  })
})
