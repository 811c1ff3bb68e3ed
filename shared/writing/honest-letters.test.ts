import { describe, expect, it } from 'vitest'
import { sentences } from '../text/sentences.ts'
import { documentNotes, documentRemarks } from './document-notes.ts'
import { textNotes } from './text-notes.ts'

/** Letters as people of different professions honestly write them: a check of the text alone should leave them in peace. */
const letters: Readonly<Record<string, readonly string[]>> = {
  nurse: [
    'I am applying for the post of Ward Sister at Larkfield Hospital.',
    'For the last six years I have worked on an acute stroke ward of 24 beds. Each night shift I coordinate a team of five, take handover from the site manager and decide with the registrar who moves to which bay. When our falls rose in 2022, I asked the physiotherapists to join the safety huddle (they now come twice a week), and the rate fell by a third.',
    'Mentoring matters to me: I have supported eleven students and sat on the panel that rewrote their induction pack. Families often tell us that nobody explained what a swallow test is, so I wrote a one-page leaflet with our speech therapist.',
    'I would welcome the chance to talk about the ward and its plans. Thank you for reading this.',
  ],
  teacher: [
    'Your advertisement asks for someone who can make physics less frightening. That has been my work at Ashbrook School since 2017.',
    'In Year 10 I start each topic with something pupils can touch: a bicycle wheel for angular momentum, a kettle for specific heat. Of the 31 pupils who took the course last summer, 27 reached grade 5 or above. I track this in a plain spreadsheet, which our head of science now uses for the whole department.',
    'Outside lessons I run the electronics club and organise the trip to the observatory. Colleagues come to me with questions about practical work, and I enjoy those conversations.',
    'I could start after the Easter holiday and would gladly teach a sample lesson.',
  ],
  electrician: [
    'Please consider this application for Electrical Supervisor at Moorgate Homes.',
    'I served my apprenticeship with a small family firm and qualified in 2011. Since then I have worked on council refurbishments, mostly terraced houses and two primary schools. My current crew is four electricians and an apprentice; I plan the week on Friday afternoon, order materials and sign off every test sheet myself.',
    'In 2023 we rewired 38 occupied flats without moving a single tenant out. That took a letter to each household, a phone number that was answered, and finishing each day with the power back on by five.',
    'I hold the 18th Edition certificate and the inspection and testing award. References are available on request.',
  ],
  chef: [
    'I read about your plans for the new dining room at Harbour House and would like to cook there.',
    'At The Mill I run a kitchen of seven and write a menu that changes every Thursday. We buy whole animals from two farms, which keeps the food cost at 27%. What is left from Sunday becomes Tuesday’s soup; our waste bins went from five a week to two.',
    'Before that I spent three years as a pastry chef in Lyon. The hours were long and the standards high. I learned to weigh everything, label everything and say out loud when something goes wrong.',
    'My favourite part of the job is teaching: two of our commis chefs now lead sections. May I cook a lunch for you?',
  ],
  accountant: [
    'With this letter I apply for the position of Finance Manager.',
    'As management accountant at Pennine Textiles I close the books of three companies within five working days. When I arrived it took twelve. The change came from small things: cut-off dates agreed with the warehouses, a shared calendar, and accruals entered as goods arrive rather than at month end.',
    'During the 2021 audit I was the contact for the auditors and answered 140 queries. I prepared the cash forecast that the bank accepted for a new loan of £2.4 million.',
    'I am a member of the Chartered Institute of Management Accountants. Numbers are only useful when people understand them, so I present the results to the shop floor each quarter.',
  ],
  'civil servant': [
    'Leadership: In 2020 I led a team of eight caseworkers through the move to remote working. I held a short call each morning, wrote down who needed what, and asked IT for eight headsets on the first day. Nobody missed a deadline that quarter, although the number of cases had risen by 40%.',
    'Communicating and influencing: Ministers asked for a summary of 1,900 consultation responses within a week. I drafted the categories, tested them on fifty responses with a colleague from analysis, and divided the rest. The summary was two pages long. It was published without changes.',
    'Making effective decisions: A local authority wanted an exemption that the guidance did not foresee. I set out three options with their risks, recommended the second, and recorded why. The decision was reviewed a year later and upheld.',
  ],
}

const play = {
  company: 'Larkfield Hospital',
  role: 'Ward Sister',
  others: ['Finance Director', 'Tideway Council', 'The Copper Pan'],
  evidence: 'Ran a kitchen at The Mill\nClosed the books of three companies\nUsed GitHub, PowerPoint and JavaScript',
}

describe.each(Object.entries(letters))('the letter of a %s', (_, paragraphs) => {
  const sections = paragraphs.map((text, at) => ({
    text,
    sentences: sentences(text).map((range, index) => ({ ...range, evidence: [`e${at} ${index}`] })),
  }))

  it('gives nothing to look at', () => {
    const found = [...paragraphs.flatMap((text) => textNotes(text, play)), ...documentNotes(sections).flat()]
    expect(found.map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([])
    expect(documentRemarks(sections)).toEqual([])
  })
})
