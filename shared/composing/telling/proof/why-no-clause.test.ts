import { expect, it } from 'vitest'
import { whyNoClause } from './why-no-clause.ts'

it.each(['Saturday lad at the mill - I taught him the stones.'])('“%s” is no sentence', (text) =>
  expect(whyNoClause(text)).not.toBeNull(),
)

it.each(['The mill was quiet – I taught him the stones.', 'I taught him the stones – we ran them alone.'])(
  '“%s” is one',
  (text) => expect(whyNoClause(text)).toBeNull(),
)
