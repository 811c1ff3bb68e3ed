import type { Requirement } from '../requirement.ts'

/** A requirement for tests: a must, outside any group, that asks for no years and sets no limit, unless said otherwise. */
export const requirementOf = (text: string, more: Partial<Requirement> = {}): Requirement => ({
  id: 'r1',
  text,
  level: 'must',
  group: null,
  quote: { start: 0, end: text.length },
  years: null,
  limit: null,
  ...more,
})
