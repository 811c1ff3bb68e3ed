import type { LimitPreset } from '../domain/limit.ts'

/**
 * How sure the number is. `report`: read on 2026-11-21 in what others say of the body that sets it; no number was read at such a body itself. `usual`: a
 * common size that no single body sets. `unconfirmed`: remembered, found nowhere that day; the form itself says.
 */
export type Confirmed = 'report' | 'usual' | 'unconfirmed'

export interface KnownLimit extends LimitPreset {
  readonly confirmed: Confirmed
}

/** Limits for one section or answer, as forms and employers are known to set them; `source` says where to look. */
export const sectionPresets: readonly KnownLimit[] = [
  {
    name: 'UK Civil Service: behaviour',
    limit: { words: 250 },
    source:
      'Guides to Success Profiles of 2024 and 2026 (jobspecmatch.com, interviewgold.com) name a box of 250 words; the advert says when it differs',
    confirmed: 'report',
  },
  {
    name: 'UK Civil Service: technical skill',
    limit: { words: 250 },
    source: 'Civil Service application forms; the advert says',
    confirmed: 'unconfirmed',
  },
  {
    name: 'Australian Public Service: selection criterion',
    limit: { words: 500 },
    source: 'Departments ask to keep to the limit of their own form and name none in general; 500 is often met',
    confirmed: 'unconfirmed',
  },
  {
    name: 'US federal: essay question',
    limit: { words: 200 },
    source:
      'Reports on the Merit Hiring Plan of 2025 (jobstars.com); the memo itself, as fedweek.com has it: four short essays, not scored',
    confirmed: 'report',
  },
  {
    name: 'UCAS: one of three answers',
    limit: { characters: 4000, least: 350 },
    source: 'Reports on the UCAS form from 2026 entry: at least 350 characters each, 4,000 in all, spaces counted',
    confirmed: 'report',
  },
  {
    name: 'US college: Common Application essay',
    limit: { words: 650, least: 250 },
    source: 'Common Application: 250 to 650 words',
    confirmed: 'unconfirmed',
  },
  {
    name: 'US college: activity',
    limit: { characters: 150 },
    source: 'Common Application, activities section',
    confirmed: 'unconfirmed',
  },
  {
    name: 'Form box of 255 characters',
    limit: { characters: 255, emoji: 2 },
    source: 'The usual size of a short text field; web pages count UTF-16 units (HTML, maxlength)',
    confirmed: 'usual',
  },
  {
    name: 'Form box of 500 characters',
    limit: { characters: 500, emoji: 2 },
    source: 'Common in applicant tracking systems; web pages count UTF-16 units (HTML, maxlength)',
    confirmed: 'usual',
  },
  {
    name: 'Form box of 1,000 characters',
    limit: { characters: 1000, emoji: 2 },
    source: 'Common in applicant tracking systems; web pages count UTF-16 units (HTML, maxlength)',
    confirmed: 'usual',
  },
  {
    name: 'Form box of 2,000 characters, line ends counted twice',
    limit: { characters: 2000, lineBreak: 2, emoji: 2 },
    source: 'Forms that count what is sent, a line end as carriage return and line feed (HTML, form submission)',
    confirmed: 'usual',
  },
  {
    name: 'Form box of 4,000 characters',
    limit: { characters: 4000, lineBreak: 2, emoji: 2 },
    source: 'The largest text of several database systems, counted as it is sent',
    confirmed: 'usual',
  },
  {
    name: 'Box of 500 characters without spaces',
    limit: { characters: 500, spaces: false },
    source: 'Forms in parts of Asia and translation work count without spaces',
    confirmed: 'usual',
  },
  { name: 'Short answer', limit: { words: 100 }, source: 'Common in application forms', confirmed: 'usual' },
  {
    name: 'At least 300 words',
    limit: { leastWords: 300 },
    source: 'Essay questions of schools and scholarships that set no upper bound',
    confirmed: 'usual',
  },
  {
    name: 'Answer of 300 words',
    limit: { words: 300 },
    source: 'Common in scholarship and graduate scheme forms',
    confirmed: 'usual',
  },
]

/** Limits for a whole document. */
export const documentPresets: readonly KnownLimit[] = [
  { name: 'Letter on one page', limit: { pages: 1 }, source: 'General advice on cover letters', confirmed: 'usual' },
  {
    name: 'Statement on two pages',
    limit: { pages: 2 },
    source: 'Common in advertisements of universities and charities',
    confirmed: 'usual',
  },
  {
    name: 'UK Civil Service: personal statement',
    limit: { words: 750 },
    source: 'Civil Service careers: keep to the word limit of the advert; 250 to 1,250 are met',
    confirmed: 'unconfirmed',
  },
  {
    name: 'NHS: supporting information',
    limit: { words: 1500 },
    source: 'A guide for applicants (gethiredhealth.co.uk): typically 1,500 words; some forms have none',
    confirmed: 'report',
  },
  {
    name: 'Australian Public Service: pitch',
    limit: { words: 750 },
    source:
      'Adverts ask for 500, 750 or 1,000 words (rev-upyourresume.com); the Commission’s own “Cracking the code” names no number',
    confirmed: 'report',
  },
  {
    name: 'Australian Public Service: one-page pitch',
    limit: { pages: 1 },
    source:
      'The Department of the Prime Minister and Cabinet, as selectioncriteria.com.au quotes it: a one page pitch; others take one to two',
    confirmed: 'report',
  },
  {
    name: 'UCAS: personal statement, all answers',
    limit: { characters: 4000 },
    source: 'Reports on the UCAS form from 2026 entry: 4,000 characters in three answers, spaces counted',
    confirmed: 'report',
  },
  {
    name: 'US federal: four essays',
    limit: { words: 800 },
    source: 'Reports on the Merit Hiring Plan of 2025: four essays of up to 200 words each',
    confirmed: 'report',
  },
  { name: 'Statement of 1,000 words', limit: { words: 1000 }, source: 'Common in advertisements', confirmed: 'usual' },
  {
    name: 'Letter of 400 words',
    limit: { words: 400, least: 250 },
    source: 'General advice on cover letters',
    confirmed: 'usual',
  },
]
