import { expect, it } from 'vitest'
import { titled } from './titled.ts'

it.each([
  ['BSc Botany 2:2', 'a BSc in Botany (2:2)'],
  ['BA History 2:1 (2011)', 'a BA in History (2:1, 2011)'],
  ['Master of Engineering, Civil', 'a Master of Engineering (Civil)'],
  ['Bachelor of Commerce (Milling), Second Class Upper', 'a Bachelor of Commerce (Milling, Second Class Upper)'],
  ['ONC Rigging', 'an ONC in Rigging'],
  ['Level 2 NVQ Baking', 'a Level 2 NVQ in Baking'],
])('“%s” is held as “%s”', (name, held) => expect(titled(name)).toBe(held))
