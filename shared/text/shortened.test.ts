import { expect, it } from 'vitest'
import { shortened } from './shortened.ts'

it.each([
  ['Glazed  the\nwindows', 'Glazed the windows'],
  ['Glazed the windows of the hall', 'Glazed the window…'],
  ['Glazed the door on Monday', 'Glazed the door o…'],
  ['Glazed the rooms at noon', 'Glazed the rooms…'],
])('puts %s on one line of at most 18 characters', (text, told) => expect(shortened(text, 18)).toBe(told))
