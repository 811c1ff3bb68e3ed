import { describe, expect, it } from 'vitest'
import { whyLoose } from './tail.ts'

describe('what stands behind a comma, a dash or a semicolon', () => {
  it.each([
    'I ground rye, spelt and oats.',
    'I dressed the stones, which saved a week.',
    'I took orders, weighed sacks and wrote the bills.',
    'I ran the shop, often alone.',
    'I won £9,000 for the weir, a project on eels.',
    'I ran a class for bakers, attended by forty.',
    'I trained six millers, five of whom passed.',
    'I cut the waste; the sieve has been kept since.',
    'I serve as lead for hygiene: daily swabs, logs, two audits.',
    'rye, spelt and oats for 12 bakers',
    'I ran a market, every second Saturday.',
  ])('goes on with its sentence: %s', (text) => {
    expect(whyLoose(text)).toBeNull()
  })

  it.each([
    'I ground rye, spelt, oats.',
    'I trained four – three have passed and one is on the last unit.',
    'I keep the log, sell flour to walkers.',
    'I led the move in 2022; parallel ran, went live on time.',
    'I ground the rye, flour sales rose by a third.',
    'I run the night shift, 12 hands.',
    'I grind oats and rye, malt and spelt mostly.',
    'I serve as super user for the sieves, trained days shift too.',
    'the care of two stones, deliveries every day',
    'I trained two millers, both of whom now head millers.',
  ])('hangs loose: %s', (text) => {
    expect(whyLoose(text)).not.toBeNull()
  })
})
