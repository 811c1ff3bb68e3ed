import { expect, it } from 'vitest'
import { withYearsBehind } from './years-behind.ts'

it.each([
  ['zero lost sacks 2021, 2022', 'zero lost sacks in 2021 and 2022'],
  ['no late tides 2019, 2020 and 2021', 'no late tides in 2019, 2020 and 2021'],
  ['no losses between 2019 and 2021', 'no losses between 2019 and 2021'],
  ['no losses in 2019', 'no losses in 2019'],
])('“%s” is “%s”', (line, told) => expect(withYearsBehind(line)).toBe(told))
