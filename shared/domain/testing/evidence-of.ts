import type { Evidence } from '../evidence.ts'

/** An item of evidence for tests, read from a file and under no entry unless said otherwise. */
export const evidenceOf = (text: string, more: Partial<Evidence> = {}): Evidence => ({
  id: 'e1',
  text,
  entry: null,
  parent: null,
  by: 'import',
  original: null,
  origins: [],
  links: [],
  said: null,
  ...more,
})
