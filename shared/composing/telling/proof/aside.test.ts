import { expect, it } from 'vitest'
import { withFiguresAside } from './aside.ts'

it.each([
  ['I run the night shift, 12 hands.', 'I run the night shift (12 hands).'],
  [
    'I own the plan for 3 halls, 46 stones, approx. 900 sacks.',
    'I own the plan for 3 halls (46 stones, approx. 900 sacks).',
  ],
  ['I mind the shop when short – tills, post.', 'I mind the shop when short (tills, post).'],
  ['I checked the scales (class III), about 20 a week.', 'I checked the scales (class III, about 20 a week).'],
  ['grinding and sieving, fleet of 3 vans and a cart', 'grinding and sieving (fleet of 3 vans and a cart)'],
  [
    'I won £9,000 for the mill; 190 stones have been dressed, 60 by hand.',
    'I won £9,000 for the mill; 190 stones have been dressed (60 by hand).',
  ],
  [
    'I won £9,000 for the mill; 190 stones dressed and kept, 60 by hand.',
    'I won £9,000 for the mill (190 stones dressed and kept, 60 by hand).',
  ],
  ['I feed 12 mills, 300 ovens and kilns, two shops.', 'I feed 12 mills, 300 ovens and kilns, and two shops.'],
  ['I grind rye and oats, spelt mostly.', 'I grind rye and oats (spelt mostly).'],
])('puts what only counts or adds into brackets: %s', (text, told) => {
  expect(withFiguresAside(text)).toBe(told)
})

it.each([
  'I tutored one miller, 2 bakers.',
  'I trained five millers, three bakers and two clerks.',
  'I trained two – both have passed.',
  'I kept the log, which held 40 years of floods.',
])('leaves alone what is a list or a clause: %s', (text) => {
  expect(withFiguresAside(text)).toBe(text)
})
