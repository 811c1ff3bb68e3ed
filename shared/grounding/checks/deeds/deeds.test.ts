import { describe, expect, it } from 'vitest'
import { kindsFound } from '../kinds-found.ts'

const flagged: readonly (readonly [kind: string, text: string, evidence: string])[] = [
  ['sole-credit', 'I cut the backlog from 130 to 45 files.', 'File backlog 130 to 45, as one of three clerks'],
  ['verb', 'I ran the kitchen.', 'Ran the fish section and stood in for the head chef'],
  ['verb', 'I ran the refit of the hall.', 'Refits: the hall and two schools'],
  ['verb', 'I cut absences.', 'Supported the welfare officer; absences fell from 30 to 12'],
  ['verb', 'I carried out risk assessments.', 'Filed risk assessments'],
  ['tense', 'I am treasurer of the rowing club.', 'Treasurer, rowing club, 2010-2014'],
  ['tense', 'I am an in-house designer.', 'In-house designer, Wendle Stores, 2011-2015'],
  ['sole-credit', 'I mended the organ.', 'Member of the group which mended the organ'],
  ['sole-credit', 'I negotiated the lease.', 'Took minutes for the committee that negotiated the lease'],
  ['verb', 'I carried out welding inspections.', 'File the welding inspection records'],
  ['verb', 'I conducted hearings.', 'Typed minutes of hearings'],
  ['verb', 'I designed the evacuation plan.', 'Revised the evacuation plan'],
  ['verb', 'I led the stocktake.', 'Helped with the stocktake'],
  ['verb', 'I gave the safety briefings.', 'Assisted with the safety briefings'],
  ['agent', 'I supervised a consultant.', 'Supervised by a consultant'],
  ['verb', 'I cut queues from 40 to 9 minutes.', 'Helped plan the new desk; queues fell from 40 to 9 minutes'],
  ['agent', 'I draft and sign the leases.', 'Draft leases for the solicitor to sign'],
  ['tense', 'I am a Charge Hand at Hallam.', 'Charge Hand, Hallam Works, May 2016 – Jan 2021'],
  ['tense', 'I was a rigger at Hallam from 2019 until today.', 'Rigger, Hallam Theatre, 2019 to 2022'],
  ['tense', 'I have been a rigger since 2019.', 'Rigger, Hallam Theatre, 2019–2022'],
  ['unfinished', 'I passed the exam.', 'Sat the exam in June; result awaited'],
  ['unfinished', 'I won £9,000 for the garden.', 'Wrote a bid for £9,000 for the garden'],
]
const silent: readonly (readonly [text: string, evidence: string])[] = [
  ['Our group mended the organ.', 'Member of the group which mended the organ'],
  ['I helped to mend the organ.', 'Member of the group which mended the organ'],
  ['I keep the records of welding inspections.', 'File the welding inspection records'],
  ['I revised the evacuation plan.', 'Revised the evacuation plan'],
  ['I cut queues from 40 to 9 minutes.', 'Cut queues from 40 to 9 minutes'],
  ['Queues fell from 40 to 9 minutes.', 'Helped plan the new desk; queues fell from 40 to 9 minutes'],
  ['I draft leases, which the solicitor signs.', 'Draft leases for the solicitor to sign'],
  ['I oversaw the stocktake.', 'Led the stocktake'],
  ['A consultant supervised me.', 'Supervised by a consultant'],
  ['My bid won £9,000 for the garden.', 'Wrote a successful bid for £9,000 for the garden'],
  ['I have been at Hallam since 2019.', 'Rigger, Hallam Theatre, 2019–2022; head rigger 2022–'],
]

describe('checks of deeds', () => {
  it.each(flagged)('finds %s in “%s” against “%s”', (kind, text, evidence) =>
    expect(kindsFound(text, [evidence])).toContain(kind),
  )
  it.each(silent)('says nothing of “%s” against “%s”', (text, evidence) =>
    expect(kindsFound(text, [evidence])).toEqual([]),
  )
})
