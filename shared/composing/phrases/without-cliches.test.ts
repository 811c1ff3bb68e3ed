import { describe, expect, it } from 'vitest'
import { isCliche } from './is-cliche.ts'
import { withoutCliches } from './without-cliches.ts'

describe('worn words that only describe', () => {
  it.each([
    ['Results-driven kiln manager with six years of firing', 'Kiln manager with six years of firing'],
    ['I am a goal-oriented archivist with a proven track record', 'I am an archivist with a track record'],
    ['Calm, hard-working groom', 'Calm groom'],
    ['Hard-working and calm, with a car', 'Calm, with a car'],
    ['A meticulous, calm and hard-working weaver', 'A calm weaver'],
    ['Calm, punctual and hard-working', 'Calm and punctual'],
    ['Team player, good with horses', 'Good with horses'],
    ['Spearheaded the move to gas kilns', 'The move to gas kilns'],
    ['Moved nine kilns seamlessly to the new yard', 'Moved nine kilns to the new yard'],
    ['Leveraged Excel to plan firings', 'Used Excel to plan firings'],
    ['I not only fired kilns but also sold pots', 'I fired kilns and sold pots'],
  ])('“%s” → “%s”', (line, plain) => expect([withoutCliches(line), isCliche(line)]).toEqual([plain, false]))

  it.each([
    'Team player',
    'Passionate about glaze',
    'Played a key role in the move',
    'Happy in fast-paced environments',
  ])('“%s” says nothing else, so no document needs it', (line) => expect(isCliche(line)).toBe(true))

  it('other words stay as they are', () =>
    expect(withoutCliches('Drove a van, a lorry and, at times, a bus')).toBe(
      'Drove a van, a lorry and, at times, a bus',
    ))
})

it('leaves a worn word that is all its clause says, where a deed of its own follows', () =>
  expect(withoutCliches('I love being a team player and seek to learn how others work')).toBe(
    'I love being a team player and seek to learn how others work',
  ))
