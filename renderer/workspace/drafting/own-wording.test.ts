import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../shared/domain/entry.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import { entryOf } from '../../../shared/domain/testing/entry-of.ts'
import { evidenceOf } from '../../../shared/domain/testing/evidence-of.ts'
import { ownWording } from './own-wording.ts'

const entry: Entry = entryOf({
  id: 'n',
  title: 'Shipyard Electrician',
  organisation: 'Mewa Yard',
  start: '2006',
  end: '2011',
})
const item = (text: string): Evidence => evidenceOf(text, { id: 'e', entry: 'n' })
const own = (drafted: string, text: string) =>
  ownWording({ text: drafted, evidence: ['e'] }, { sources: [], entries: [entry], evidence: [item(text)] })

describe('the person’s own wording of a drafted sentence', () => {
  it('keeps the post and the place that the sentence told, where their words tell none', () => {
    const drafted = 'My work as Shipyard Electrician at Mewa Yard (2006–2011) included fault-finding on switchboards.'
    expect(own(drafted, 'Fault-finding on switchboards')).toBe(
      'My work as Shipyard Electrician at Mewa Yard (2006–2011): Fault-finding on switchboards.',
    )
    expect(own('I found faults as Shipyard Electrician at Mewa Yard (2006–2011).', 'Found faults')).toBe(
      'Found faults (Shipyard Electrician, Mewa Yard).',
    )
    expect(own(drafted, 'Found faults for Mewa Yard')).toBe('Found faults for Mewa Yard.')
  })

  it('is their words alone where the sentence told of no post', () => {
    expect(own('I also found faults.', 'Fault-finding on switchboards')).toBe('Fault-finding on switchboards.')
  })
})
