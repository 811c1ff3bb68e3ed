import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readPosting } from '../read-posting.ts'

const lines = (text: string) =>
  readPosting(readText(text)).requirements.map(({ level, text: said }) => `${level}: ${said}`)

describe('what stands beside the requests of a posting', () => {
  it('what a place is like and how to answer are no requests', () => {
    const read = lines(`Site Assistant

About the job
As our Site Assistant you'll open the buildings every morning. The quay sees 40,000 visitors a year. It is never dull. We don't mind whether you sail.

What we ask for
- Experience of working outdoors
- Confidence with school groups

Please answer each question in no more than 250 words.
`)
    expect(read).toEqual([
      "duty: As our Site Assistant you'll open the buildings every morning.",
      'must: Experience of working outdoors',
      'must: Confidence with school groups',
    ])
  })

  it('a heading set as the first sentence of its paragraph is no request', () => {
    const read = lines(`Lock Keeper

What you'll be doing. You will work the lock gates and keep the tow path clear.

What we ask for. You need a boat licence and a good head for figures.
`)
    expect(read.join(' ')).not.toMatch(/What (?:you|we)/u)
    expect(read.length).toBeGreaterThan(2)
  })

  it('how an application is to be written is no request, what is to be dealt with in the work is one', () => {
    const read = lines(`Bridge Keeper

Essential
- A head for heights
- You must respond to all boats within ten minutes

How to apply
All applicants must clearly address each of the essential criteria. Applications should refer to the person specification. Use the boxes on the form.
`)
    expect(read).toEqual(['must: A head for heights', 'must: You must respond to all boats within ten minutes'])
  })

  it('the hours of a week and the key to marked lines are no request, readiness for hours is one', () => {
    const read = lines(`Weaver

What we ask for
- Those marked (A) are essential and those marked (B) desirable.
- A steady hand at the loom
- You must be able to work 39 hours a week over six days

It's 39 hours a week, Tuesday to Saturday, from 8 to 4.
`)
    expect(read.map((each) => each.replace(/^\p{L}+: /u, ''))).toEqual([
      'A steady hand at the loom',
      'You must be able to work 39 hours a week over six days',
    ])
  })

  it('parts two works with a subject each, and keeps those whose second speaks of the people of the first', () => {
    const read = lines(`Deputy Manager

The role
In this post you will lead the care team day and night and you will write the care plans of all residents. You will also welcome new residents and support their families.
`)
    expect(read).toEqual([
      'duty: In this post you will lead the care team day and night',
      'duty: you will write the care plans of all residents.',
      'duty: You will also welcome new residents and support their families.',
    ])
  })

  it('finds the question in the line on how to apply, with its limit', () => {
    const text = `Cook

You need a food hygiene certificate. You will plan the menus.

To apply, send us your CV and, in no more than 400 words, tell us about a meal you cooked.
`
    const [question] = readPosting(readText(text)).requirements.filter(({ level }) => level === 'question')
    expect(question).toMatchObject({
      text: 'in no more than 400 words, tell us about a meal you cooked.',
      limit: { words: 400 },
    })
  })

  it('parts who may ask from what the post needs, and takes what would be loved for a wish', () => {
    const read = lines(`Sailing Instructor

Requirements
You must be admitted as a barrister. Beginners are welcome to ask but this post really needs three years or more afloat. If you can mend sails we will be delighted.
`)
    expect(read).toEqual([
      'eligibility: You must be admitted as a barrister.',
      'must: this post really needs three years or more afloat.',
      'nice: If you can mend sails we will be delighted.',
    ])
  })

  it('asks for nothing where it says how to apply or what it offers', () =>
    expect(
      lines(`Clerk

Person specification
Applicants must show in their supporting statement how they meet each of the following criteria.

Essential
- Experience of ledgers

Requirements
- Good Excel

36-hour week, 27 days' holiday, professional fees paid.

Apply with a CV and supporting statement to jobs@quern.example
`),
    ).toEqual(['must: Experience of ledgers', 'must: Good Excel']))

  it('takes languages named in their own language for conditions', () =>
    expect(
      lines(
        '# Technicien\n\nExigences\n- Excellente maîtrise du français et de l’anglais\n- Expérience de trois ans\n',
      ),
    ).toContain('eligibility: Excellente maîtrise du français et de l’anglais'))
})
