import { describe, expect, it } from 'vitest'
import { flaggedWords } from '../flagged-words.ts'

const forest = 'Forest of 340 ha spruce, 25 ha larch; two foresters.'
const fares = 'Sold 900 tickets on a summer weekday, 1,450 on Sundays.'
const bids = 'Wrote bids worth €2.1m for the swimming hall and €380,000 for the skate park.'
const bells = 'Overhaul of 14 bells, 5 of which newly hung on oak beams.'
const stage = 'Stage for the harvest fair: budget of £80,000, spent £71,500.'
const paths = 'Signposted paths: 40 km when I started, now 65 km.'
const choir = 'Led the village choir, 42 singers, took 11 to the festival in Bruges.'
const vines = 'Yield of the vines on clay 41 kg, on chalk 29 kg.'
const shops = '52 customers, 14 of them bakeries.'
const band = 'Brass band founded 2015: 9 players at start, 31 in 2020.'
const tyre = 'First 30 days 260 tyres; regional target 190.'
const watch = 'Night watch: 25 members on the list, usually 8 present.'
const ovens = 'Began in 1 bakery; went on to 4 in 2021.'

describe('an amount of one member of a list told of another', () => {
  it.each([
    ['There were 340 hectares of larch.', forest, '340 hectares'],
    ['We sold 1,450 tickets on a summer weekday.', fares, '1,450'],
    ['I wrote a bid worth €2.1m for the skate park.', bids, '€2.1m'],
    ['I took forty-two singers to the festival in Bruges.', choir.replace('singers', 'members'), 'forty-two'],
    ['I hung 14 bells newly on oak beams.', bells, '14'],
    ['We spent £80,000 on the stage for the harvest fair.', stage, '£80,000'],
    ['The signposted paths are now 40 km long.', paths, '40 km'],
    ['On chalk the vines had a yield of 41 kg.', vines, '41 kg'],
    ['I served 52 bakeries.', shops, '52'],
    ['We founded the brass band with 31 players.', band, '31'],
    ['In the first 30 days I sold 190 tyres.', tyre, '190'],
    ['The night watch usually had 25 members present.', watch, '25'],
  ])('flags: %s', (text, evidence, quote) => expect(flaggedWords(text, evidence)).toContain(quote))

  it.each([
    ['There were 340 hectares of spruce in the forest and 25 of larch.', forest],
    ['On Sundays we sold 1,450, more than on a summer weekday.', fares],
    ['I wrote a bid worth €2.1m for the swimming hall.', bids],
    ['For the skate park I wrote a bid worth €380,000.', bids],
    ['Of the 14 bells that we overhauled, five were newly hung on oak beams.', bells],
    ['From a choir of 42 singers I took eleven to the festival in Bruges.', choir],
    ['For the stage of the harvest fair we had a budget of £80,000.', stage],
    ['There were 40 km of signposted paths when I started.', paths],
    ['On clay the vines had a yield of 41 kg.', vines],
    ['I served 52 customers, bakeries among them.', shops],
    ['We founded the brass band with 9 players.', band],
    ['In the first 30 days I sold 260 tyres.', tyre],
    ['The night watch usually had eight members present.', watch],
    ['I work in four bakeries now.', ovens],
  ])('says nothing of: %s', (text, evidence) => expect(flaggedWords(text, evidence)).toEqual([]))
})
