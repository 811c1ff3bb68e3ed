import { describe, expect, it } from 'vitest'
import { flaggedWords } from '../flagged-words.ts'

const lighthouse = 'Lighthouse keeper, Skarv Island, May 2011 – Oct 2022; harbour master from Mar 2018.'
const library = 'Shelving assistant then cataloguer, Ravnborg Library, Feb 2010 – June 2020 (cataloguer from 2014).'
const trams = 'Apprentice welder Sept 2006, welder from Oct 2009, Tramworks Liel.'
const ranger = 'Gamekeeper, Ostry Estate, 2004–2009; head ranger, Ostry Estate, 2009–2021.'
const parish = 'Gravedigger, Brekke church, Mar 2011 – May 2020; before that volunteer organist for 3 years.'
const mill = 'Machine operator for 8 years, team leader for 2.'
const nursery = 'Gardener, Lund nursery, since 2013; half days until 2017, then full days.'

describe('the time of one post told of another', () => {
  it.each([
    ['I have been harbour master since May 2011.', lighthouse, 'since May 2011'],
    ['I was a cataloguer at Ravnborg Library from 2010.', library, 'from 2010'],
    ['I have welded trams since September 2006.', trams, 'since September 2006'],
    ['I was head ranger for five years.', ranger, 'five years'],
    ['I was a volunteer organist for nine years.', parish, 'nine years'],
    ['I was a team leader for eight years.', mill, 'eight years'],
  ])('flags: %s', (text, evidence, quote) => expect(flaggedWords(text, evidence).join()).toContain(quote))

  it.each([
    ['I have been a lighthouse keeper since May 2011 and was harbour master from March 2018.', lighthouse],
    ['I came to Ravnborg Library in 2010 and was a cataloguer from 2014.', library],
    ['I have been a welder since October 2009.', trams],
    ['After five years as a gamekeeper I was head ranger until 2021.', ranger],
    ['I was a volunteer organist for three years.', parish],
    ['I was a machine operator for eight years.', mill],
    ['I have worked full days since 2017.', nursery],
  ])('says nothing of: %s', (text, evidence) => expect(flaggedWords(text, evidence)).toEqual([]))
})
