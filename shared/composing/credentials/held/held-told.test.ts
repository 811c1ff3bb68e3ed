import { describe, expect, it } from 'vitest'
import { entryOf } from '../../../domain/testing/entry-of.ts'
import { checkText } from '../../../grounding/check-text.ts'
import { heldTold } from './held-told.ts'

const paper = entryOf({ kind: 'certificate', title: 'Paper', organisation: null, start: null, end: null })
const skill = entryOf({ kind: 'skill', title: 'Skills', organisation: null, start: null, end: null })
const study = entryOf({ kind: 'education', title: 'Study', organisation: null, start: null, end: null })
const post = entryOf({ kind: 'work', title: 'Ropemaker', organisation: 'Fenwick Walk', start: '2019', end: 'present' })

describe('what a person holds and is', () => {
  it.each([
    ['GDC registration no. 274411', 'I am registered with the GDC (274411)'],
    ['Registration: GPhC 2071234', 'I am registered with the GPhC (2071234)'],
    [
      'NMC PIN 14C2207E, adult branch, revalidated March 2024',
      'My NMC PIN is 14C2207E (adult branch, revalidated March 2024)',
    ],
    ['Teacher reference number 1182736', 'My teacher reference number is 1182736'],
    [
      'Registration: Tide Council, registered diver since 2013',
      'I have been registered with Tide Council as a diver since 2013',
    ],
    [
      'On the General Osteopathic Council register since 2009',
      'I have been on the General Osteopathic Council register since 2009',
    ],
    ['ARB registered architect, no. 083311K', 'I am an ARB registered architect (no. 083311K)'],
    ['UKCP registered psychotherapist since 2016', 'I have been a UKCP registered psychotherapist since 2016'],
    ['Appointed person, lifting operations', 'I am an appointed person (lifting operations)'],
    ['CIOB – Member (MCIOB), 2016', 'I am a member of CIOB (MCIOB, 2016)'],
    ['Institute of Physics (associate member)', 'I am an associate member of the Institute of Physics'],
    ['Affiliate, Chartered Institute of Arbitrators', 'I am an affiliate of the Chartered Institute of Arbitrators'],
    ['Harbour Union, steward since 2018', 'I have been a steward (Harbour Union) since 2018'],
    ['IPAF 3a and 3b (2023)', 'I hold IPAF 3a and 3b (2023)'],
    ['IRTEC 2018, renewed 2023', 'I hold IRTEC (2018, renewed 2023)'],
    ['APICS CPIM, parts 1 and 2 (2020)', 'I hold APICS CPIM (parts 1 and 2, 2020)'],
    ['F-Gas (hoists) 2020', 'I hold an F-Gas certificate (hoists, 2020)'],
    ['CCNA (expired 2023)', 'I held CCNA (expired 2023)'],
    ['Driving licence: B, BE, C', 'I hold a driving licence (B, BE, C)'],
    ['Category B, C1 and D1 licence', 'I hold a category B, C1 and D1 licence'],
    ['HGV class 1 (C+E), digi card', 'I hold HGV class 1 (C+E) and a digi card'],
    ['9 GCSEs A*–C including English and maths', 'I hold 9 GCSEs A*–C including English and maths'],
    ['Food hygiene cert level 2', 'I hold a food hygiene certificate (level 2)'],
    ['Settled status', 'I have settled status'],
    ['British citizen', 'I am a British citizen'],
    ['Security cleared (SC) to 2029', 'I am security cleared (SC) to 2029'],
    ['Own tools', 'I have my own tools'],
    ['HCPC: PH109231', 'My HCPC number is PH109231'],
    ['SRA ID 442190', 'My SRA ID is 442190'],
    [
      'Tidal Society of Rope (TSR) member since 2015, no. 088213',
      'I have been a member of the Tidal Society of Rope (TSR, no. 088213) since 2015',
    ],
    ['Member, Rope Society, 2014–2019', 'I was a member of the Rope Society (2014–2019)'],
    ['CEng, MICE', 'I am CEng and MICE'],
    ['DBS checked (enhanced), on update service', 'I am DBS checked (enhanced, on the update service)'],
    ['SMSTS exp 03/27', 'My training includes SMSTS (exp 03/27)'],
    ['AM2 passed first time', 'I hold AM2 (passed first time)'],
    ['PASMA & IPAF (3a, 3b)', 'I hold PASMA and IPAF (3a, 3b)'],
    ['D1 on licence', 'I have D1 on my licence'],
    ['Higher Music (C)', 'I hold a Higher in Music (C)'],
    ['Evening class in knots, 2016', 'I took an evening class in knots (2016)'],
    ['Rope first aider since 2021', 'I have been a rope first aider since 2021'],
    ['Face fit tested', 'I am face fit tested'],
    ['Splicing and whipping trainer (2017)', 'I am a splicing and whipping trainer (2017)'],
    ['Rope work (trainer)', 'I am a rope work trainer'],
    ['MEWP licence (cherry picker) to 2026', 'I hold a MEWP licence (cherry picker, to 2026)'],
    ['GCSE: 8 incl. English Lit A, Maths B', 'I hold 8 GCSEs including English Lit A, Maths B'],
    ['Foundation Diploma Rope & Sail', 'I hold a Foundation Diploma in Rope & Sail'],
    ['A levels Law A, Sociology A, French C', 'I hold A levels in Law (A), Sociology (A) and French (C)'],
    ['LPC, distinction, Rye College of Law, 2018', 'I hold the LPC (distinction, Rye College of Law, 2018)'],
    ['Student member of RIBA', 'I am a student member of RIBA'],
    [
      'Full clean licence, own tools, happy to travel',
      'I hold a full clean licence, have my own tools and am happy to travel',
    ],
    ['NVQ 2 and 3 Weaving', 'I hold NVQs 2 and 3 in Weaving'],
    ['NVQ 2 and 3 Weaving, Calder College, 2006', 'I hold NVQs 2 and 3 in Weaving from Calder College (2006)'],
    ['GCSEs: English 5, Maths 4, Art 7', 'I hold GCSEs in English (5), Maths (4) and Art (7)'],
    ['Loom Master Expert – passed 2021', 'I am a Loom Master Expert (passed 2021)'],
  ])('“%s” is told as “%s”', (line, told) => {
    expect(heldTold(line, paper)).toBe(told)
    expect(checkText({ text: `${told}.`, evidence: [{ id: 'e1', text: line, entry: paper }] }).findings).toEqual([])
  })

  it.each([
    ['Asbestos awareness (UKATA), Feb 2025', 'My training includes asbestos awareness (UKATA, Feb 2025)'],
    ['Moving and handling, refreshed yearly', 'My training includes moving and handling (refreshed yearly)'],
    [
      'Manual handling / fire safety – all in date',
      'My training includes manual handling and fire safety (all in date)',
    ],
    ['Train the Trainer: splicing', 'My training includes Train the Trainer (splicing)'],
    ['Splicing and whipping - signed off Feb 2022', 'My training includes splicing and whipping (signed off Feb 2022)'],
    [
      'Lifting & hoisting, BLS, knots L2, all in date',
      'My training includes lifting and hoisting, BLS and knots L2 (all in date)',
    ],
  ])('no paper is claimed where only training is named: “%s”', (line, told) => {
    expect(heldTold(line, paper)).toBe(told)
    expect(checkText({ text: `${told}.`, evidence: [{ id: 'e1', text: line, entry: paper }] }).findings).toEqual([])
  })

  it.each([
    ['Oral hygiene, currently studying (exam May 2027)', 'I am studying oral hygiene (exam May 2027)'],
    ['CIPD Level 5, in progress (due summer 2026)', 'I am studying for CIPD Level 5 (due summer 2026)'],
    [
      'Level 5 Diploma in Rope Making, started January 2025',
      'I have been studying for a Level 5 Diploma in Rope Making since January 2025',
    ],
    [
      'Access to Weaving, started Sept 2024, Rye City College',
      'I have been studying Access to Weaving at Rye City College since Sept 2024',
    ],
    ['ACCA: 9 of 13 papers passed', 'I have passed 9 of 13 ACCA papers'],
    ['Currently doing Level 4 in Rope Care', 'I am currently doing Level 4 in Rope Care'],
    ['ILM Level 3 - half done', 'I am studying for ILM Level 3 (half done)'],
    ['Half way through Level 4 Rope Maker apprenticeship', 'I am half way through a Level 4 Rope Maker apprenticeship'],
    ['Currently doing splicing course (evenings)', 'I am currently doing a splicing course (evenings)'],
  ])('what is under way is not held: “%s”', (line, told) => {
    expect(heldTold(line, study)).toBe(told)
    expect(checkText({ text: `${told}.`, evidence: [{ id: 'e1', text: line, entry: study }] }).findings).toEqual([])
  })

  it.each([
    'SQE1 passed July 2023; SQE2 to sit',
    'Diploma in Knots – started Jan, finishing next spring',
    'AAT Level 4 – 3 units of 5 passed, two to sit in June',
    'CIPD Level 5, withdrawn 2024',
  ])('“%s” is not held', (line) => expect(heldTold(line, study) ?? '').not.toMatch(/I hold/u))

  it.each([
    'CIPD Level 5, withdrawn 2024',
    'Choir, started 2019',
    'Branch secretary, Yarn Friends, 2021–present',
    'Apprenticeship in joinery, Tarn & Sons, 1994–1998',
  ])('“%s” is no study under way', (line) => expect(heldTold(line, study) ?? '').not.toMatch(/studying/u))

  it.each(['IRTEC Inspection Technician (valid to 2028)', 'HGV class 1 (C+E), digi card', 'Own tools'])(
    '“%s” is held, wherever skills are listed',
    (line) => expect(heldTold(line, skill)).toMatch(/^I (?:am|hold|have) /u),
  )

  it.each([
    'SAP S/4HANA',
    'Brake testing, MOT prep',
    'Team leader',
    'BIM Level 2 contracts',
    'ISO 9001',
    'MIG welding',
  ])('“%s” among skills is left to be a skill', (line) => expect(heldTold(line, skill)).toBeNull())

  it('says nothing of the lines of a post', () => {
    expect(heldTold('IPAF 3a and 3b (2023)', post)).toBeNull()
    expect(heldTold('Registered nurse since 2012', post)).toBeNull()
  })
})
