import { describe, expect, it } from 'vitest'
import { textKind } from './text-kind.ts'

const cv = `Curriculum Vitae

Nessa Quill
nessa@example.org | 01632 960123

Profile
Electrician with ten years of commercial work.

Employment history
Lead Electrician, Brightwire, 2018 - present
- Tested and certified installations
Electrician, Copperline, 2014 - 2018

Education
Level 3 Diploma, 2013

References available on request`

const letter = `Dear hiring manager,

I am writing to apply for the post of Site Manager. I have led housing sites for eight years, and my last site closed two weeks early.

Yours sincerely,
Ola Penhale`

const draft = `# Project Officer

## Experience of running community projects

- I ran a food bank rota for 30 volunteers (perhaps an example)
- I set up a tool library

## Clear writing

- I wrote a newsletter for three years
- My reports went to trustees`

const posting = `School Office Manager

I'm the head here, and I am looking for someone to run the front of house. I have a school to teach in.

I need someone who will
- answer the door
- keep attendance records

What you will bring
- GCSE English
- two years in a busy office

Contact: office@example.org, 01632 960124. The post is for 2026-2027.`

describe('textKind', () => {
  it('tells a CV, a letter and an earlier draft from a posting', () => {
    expect([cv, letter, draft].map(textKind)).toEqual(['cv', 'letter', 'draft'])
  })

  it('leaves a posting alone though its writer says I, gives a contact and names years', () => {
    expect(textKind(posting)).toBeNull()
  })
})
