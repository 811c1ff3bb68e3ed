import { describe, expect, it } from 'vitest'
import { pastedAddress } from './pasted-address.ts'

describe('a pasted address', () => {
  it('is a single address and nothing else', () => {
    expect(pastedAddress(' https://jobs.example.org/7?ref=a \n')?.hostname).toBe('jobs.example.org')
    expect(pastedAddress('www.example.org/jobs')?.href).toBe('https://www.example.org/jobs')
    for (const text of [
      '',
      'Baker',
      'https://jobs.example.org/7\n\nBaker wanted',
      'See https://jobs.example.org/7',
      'mailto:a@example.org',
    ])
      expect(pastedAddress(text), text).toBeNull()
  })
})
