import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { peopleBroughtOn } from './people-brought-on.ts'

const answers = (deed: string, asked: string, kind: 'work' | 'education' = 'work') =>
  peopleBroughtOn(
    { ...requirementOf(asked), level: 'duty' },
    { evidence: [evidenceOf(deed, { id: 'deed', entry: 'post' })], entries: [entryOf({ id: 'post', kind })] },
  ).length > 0

it.each([
  ['Train new clerks in the wool ledger', 'support the training of junior staff', true],
  ['Precept newly qualified nurses; 11 have passed', 'Orient new staff and students', true],
  ['Taught trainee midwives to use an interpreter', 'Experience of delivering training', true],
  ['Trained three apprentices', 'Experience of supervising or training others', true],
  ['Supervised two assistants at the press', 'Train apprentices', true],
  ['Trained as a saddler in Lindow', 'Train apprentices', false],
  ['Train for marathons with other runners', 'Train apprentices', false],
  ['Stitched bridles for eleven yards', 'Train apprentices', false],
  ['Trained three apprentices', 'Train models on farm data', false],
  ['Trained three apprentices', 'Training in manual handling', false],
  ['Trained three apprentices', 'Lead the training programme of the orchestra', false],
])('“%s” under “%s”: %s', (deed, asked, can) => expect(answers(deed, asked)).toBe(can))

it('takes no course for a deed', () => {
  expect(answers('Train new clerks in the wool ledger', 'Train apprentices', 'education')).toBe(false)
})
