import { describe, expect, it } from 'vitest'
import { whyNoPaper } from './paper-shape.ts'

describe('what someone holds', () => {
  it('is a paper by a word of papers, whatever years or body stand with it', () => {
    expect(whyNoPaper('I hold a Diploma in Ferry Safety (2011).', 'Diploma in Ferry Safety, 2009–2011')).toBeNull()
    expect(whyNoPaper('I hold a certificate in Rope Rescue.', 'Rope Rescue')).toBeNull()
  })

  it('is no prize that no word or year tells of', () => {
    expect(whyNoPaper('My awards include “Tides” (ropes, kites).', 'Tides, ropes, kites')).not.toBeNull()
    expect(whyNoPaper('My awards include “Best Loaf” (sourdough).', 'Best Loaf, sourdough')).toBeNull()
  })

  it('is not who may do something', () => {
    expect(whyNoPaper('My certificates include MEWP operator (3a).', 'MEWP operator (3a)')).not.toBeNull()
  })

  it('is no post with both its years and no body that one belongs to', () => {
    expect(whyNoPaper('I hold the DSM (Harbour Playhouse, 2012).', 'DSM, Harbour Playhouse, 2009–2012')).not.toBeNull()
    expect(whyNoPaper('I hold a certificate in Coastal Wardens Network.', 'Coastal Wardens Network')).not.toBeNull()
  })
})
