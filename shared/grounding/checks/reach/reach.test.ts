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
]
const silent: readonly (readonly [text: string, evidence: string])[] = [
  ['No grievance was upheld in two years.', 'No patient grievances upheld in two years'],
  ['Four of the six kilns were rebuilt.', '4 of the 6 kilns were rebuilt'],
  ['I reached the final of the county bake-off.', 'Finalist in the county bake-off'],
  ['All 22 entries passed, and nine gained a distinction.', '22 entries, all passed, nine with distinction'],
  ['Both trainees have qualified.', 'Trained 2 trainees, both since qualified'],
  ['I have had no at-fault incidents.', 'No at-fault incidents in 5 years'],
  ['Every inspection was passed.', 'No failed inspections'],
  ['I have reached every target.', 'Never failed to reach a target'],
  ['I was one of the authors of the paper.', 'Second author of the paper'],
  ['I sat on the panel that hired a baker.', 'Part of the hiring panel for a baker'],
]

describe('checks of how far a claim reaches', () => {
  it.each(flagged)('finds %s in “%s” against “%s”', (kind, text, evidence) =>
    expect(kindsFound(text, [evidence])).toContain(kind),
  )
  it.each(silent)('says nothing of “%s” against “%s”', (text, evidence) =>
    expect(kindsFound(text, [evidence])).toEqual([]),
  )
})
