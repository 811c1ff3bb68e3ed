import { expect, it } from 'vitest'
import { workedAlone } from './worked-alone.ts'

it('is no answer to a call for others: work done alone', () => {
  expect(workedAlone('Alone on the desk every other Sunday', 'Lead a team of five library assistants')).toBe(true)
  expect(workedAlone('Ran the ferry kiosk single-handed in winter', 'Work as part of a team')).toBe(true)
  expect(workedAlone('Alone on the desk every other Sunday', 'Work without close supervision')).toBe(false)
  expect(workedAlone('Trained two assistants', 'Lead a team of five library assistants')).toBe(false)
})
