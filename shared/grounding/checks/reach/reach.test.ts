import { describe, expect, it } from 'vitest'
import { kindsFound } from '../kinds-found.ts'

const flagged: readonly (readonly [kind: string, text: string, evidence: string])[] = [
  ['negation', 'I had no patient grievances in two years.', 'No patient grievances upheld in two years'],
  ['scope', 'All six kilns were rebuilt.', '4 of the 6 kilns were rebuilt'],
  ['scope', 'All three trainees have qualified.', 'Trained 3 trainees, 2 of whom have qualified'],
  ['scope', 'I introduced voice picking throughout the company.', 'Introduced voice picking on my shift'],
  ['scope', 'I trained fitters across Europe.', 'Trained fitters'],
  ['negation', 'I have had no incidents in five years.', 'No at-fault incidents in 5 years'],
  ['negation', 'I missed an audit.', 'Never missed an audit'],
  ['outcome', 'I wrote the leaflet, which cut complaints.', 'Wrote the leaflet'],
  ['outcome', 'I trained five apprentices, all of whom were promoted.', 'Trained five apprentices'],
  ['outcome', 'I ran the till and did the bookkeeping.', 'Ran the till'],
  ['adoption', 'My checklist was adopted elsewhere.', 'Wrote a checklist'],
  ['opposite', 'Complaints rose.', 'Complaints fell'],
  ['hedge', 'I built the bridge.', 'Built part of the bridge'],
  ['hedge', 'I wrote the field guide.', 'Wrote two chapters of the field guide'],
  ['scope', 'All 48 letters went to the printer.', 'Wrote 48 letters in May, 7 to the printer'],
  ['scope', 'I win nearly every bid.', 'Wrote bids; win about one in four'],
  ['scope', 'I run a crew of five trainees.', 'Run a crew of five, incl. two trainees'],
  ['negation', 'We had several breakdowns.', 'Zero breakdowns in three seasons'],
  ['adoption', 'My rota was adopted across the county.', 'Wrote the rota, used in all three shops'],
  ['negation', 'We had no breakdowns.', 'Breakdowns: 2 in 2019, none long'],
  ['superlative', 'I was the best potter in the workshop.', 'Potter, Wendle workshop'],
  ['sole-credit', 'I moved the archive without any outside help.', 'Moved the archive with an outside firm'],
]
const silent: readonly (readonly [text: string, evidence: string])[] = [
  ['No grievance was upheld in two years.', 'No patient grievances upheld in two years'],
  [
    'She had advised on Marlow’s prototype loom”.',
    'She is the engineer behind some of Marlow’s looms. She had advised on Marlow’s prototype loom',
  ],
  ['Four of the six kilns were rebuilt.', '4 of the 6 kilns were rebuilt'],
  ['I reached the final of the county bake-off.', 'Finalist in the county bake-off'],
  ['All 22 entries passed, and nine gained a distinction.', '22 entries, all passed, nine with distinction'],
  ['Both trainees have qualified.', 'Trained 2 trainees, both since qualified'],
  ['I have had no at-fault incidents.', 'No at-fault incidents in 5 years'],
  ['Every inspection was passed.', 'No failed inspections'],
  ['I have reached every target.', 'Never failed to reach a target'],
  ['I was one of the authors of the paper.', 'Second author of the paper'],
  ['I wrote two chapters of the field guide.', 'Wrote two chapters of the field guide'],
  ['Two of the five in my crew are trainees.', 'Run a crew of five, incl. two trainees'],
  ['I have not led a crew, but I have stood in for the leader.', 'Stood in for the crew leader'],
  ['I do not yet hold the full certificate.', 'Level 2 certificate (part passed)'],
  ['No potter in the workshop sold more than I did.', 'Top seller in the workshop'],
  ['In 2016 I set up on my own.', 'Freelance potter since 2016'],
  ['I am on a task force about the old kiosk.', 'Part of the task force about the old kiosk'],
  ['Our till went live in May; I launched it.', 'Till launched in May'],
  ['The rota I wrote was taken up in all three shops.', 'Wrote the rota, used in all three shops'],
  [
    'I wrote two chapters of the field guide, with drawings.',
    'Contributed two chapters to the field guide, with drawings',
  ],
  ['I managed a stock of seeds.', 'Kept the stock of seeds'],
  [
    'We were three people moving 90 crates by hand.',
    'Moved crates by hand as a crew of three; 70 of 90 moved when I left',
  ],
  ['I carried 40 vases and broke one.', 'Carried 40 vases with one breakage'],
  ['I was a clerk at Elm Hall, and I would like to be your head porter.', 'Clerk, Elm Hall'],
  ['Your vacancy for a porter on the Wendle Line caught my eye.', 'Clerk, Elm Hall'],
  ['I sat on the panel that hired a baker.', 'Part of the hiring panel for a baker'],
]

const mixed: readonly (readonly [text: string, evidence: readonly string[]])[] = [
  ['At Elm Mill I cut scrap by 20%.', ['Cut scrap by 20% at Ash Forge', 'Machinist at Elm Mill, 2004-2009']],
  ['At Elm Hall I used the Sorrel till.', ['Cashier at Ash Fair, Sorrel till', 'Clerk at Elm Hall']],
]

describe('checks of how far a claim reaches', () => {
  it.each(flagged)('finds %s in “%s” against “%s”', (kind, text, evidence) =>
    expect(kindsFound(text, [evidence])).toContain(kind),
  )
  it.each(mixed)('finds that “%s” mixes %j', (text, evidence) => expect(kindsFound(text, evidence)).toContain('mixed'))
  it('lets a sentence join two items that each name their place', () =>
    expect(
      kindsFound('At Ash Forge I cut scrap by 20%, and later I was a machinist at Elm Mill.', mixed[0]?.[1] ?? []),
    ).toEqual([]))
  it.each(silent)('says nothing of “%s” against “%s”', (text, evidence) =>
    expect(kindsFound(text, [evidence])).toEqual([]),
  )
})
