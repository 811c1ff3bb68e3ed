import { describe, expect, it } from 'vitest'
import { VouchError } from '../../domain/vouch-error.ts'
import { modelAddress } from './model-address.ts'

describe('modelAddress', () => {
  it.each([
    ['localhost:11434', 'http://localhost:11434/v1', true],
    ['http://127.0.0.1:8080/v1/', 'http://127.0.0.1:8080/v1', true],
    ['https://api.example.org/openai/v1/chat/completions', 'https://api.example.org/openai/v1', false],
    ['api.example.org', 'https://api.example.org/v1', false],
    ['LOCALHOST:11434', 'http://localhost:11434/v1', true],
    ['127.1:8000', 'http://127.0.0.1:8000/v1', true],
    ['http://2130706433', 'http://127.0.0.1/v1', true],
    ['http://0x7f.1', 'http://127.0.0.1/v1', true],
    ['[::1]:8000', 'http://[::1]:8000/v1', true],
    ['https://localhost:8443', 'https://localhost:8443/v1', true],
    ['192.168.1.4:8080', 'https://192.168.1.4:8080/v1', false],
    ['https://api.example.org/v1/models', 'https://api.example.org/v1', false],
    ['https://api.example.org/v1/responses/', 'https://api.example.org/v1', false],
  ])('reads %s', (typed, url, local) => expect(modelAddress(typed)).toMatchObject({ url, local }))

  it.each([
    'http://example.org/v1',
    'http://192.168.1.4:8080',
    'ftp://localhost/v1',
    'https://me:key@example.org',
    'http://127.0.0.1.example.org/v1',
    'http://localhost.',
    'http://localhost.example.org',
    'http://model.localhost',
    'http://[::ffff:127.0.0.1]',
    'http://0.0.0.0:8000',
    'http://[::]:8000',
    'http://127.0.0.1@example.org',
    'http://example.org\\@127.0.0.1',
    'http://host.docker.internal:11434',
    'nonsense here',
  ])('refuses %s in a sentence', (typed) => expect(() => modelAddress(typed)).toThrow(VouchError))
})
