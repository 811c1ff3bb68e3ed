import type { LimitPreset } from '../domain/limit.ts'

/** Limits for one section or answer, as forms and employers are known to set them. General knowledge; `source` says where to look. */
export const sectionPresets: readonly LimitPreset[] = [
  {
    name: 'UK Civil Service: behaviour',
    limit: { words: 250 },
    source: 'Civil Service application forms; 250 on most, the advert says when it differs; Success Profiles guidance',
  },
  {
    name: 'UK Civil Service: technical skill',
    limit: { words: 250 },
    source: 'Civil Service application forms; the advert says when it differs',
  },
  {
    name: 'Australian Public Service: selection criterion',
    limit: { words: 500 },
    source: 'Australian Public Service Commission, advice on responding to criteria; often 250 to 500',
  },
  {
    name: 'US federal: essay question',
    limit: { words: 200 },
    source:
      'Office of Personnel Management, Merit Hiring Plan of 2025: four essays of up to 200 words each, not scored',
  },
  {
    name: 'UCAS: one of three answers',
    limit: { characters: 4000, least: 350 },
    source: 'UCAS personal statement from 2026 entry: at least 350 characters each, 4,000 in all, spaces counted',
  },
  {
    name: 'US college: Common Application essay',
    limit: { words: 650, least: 250 },
    source: 'Common Application: 250 to 650 words',
  },
  {
    name: 'US college: activity',
    limit: { characters: 150 },
    source: 'Common Application, activities section',
  },
  {
    name: 'Form box of 255 characters',
    limit: { characters: 255, emoji: 2 },
    source: 'The usual size of a short text field; web pages count UTF-16 units (HTML, maxlength)',
  },
  {
    name: 'Form box of 500 characters',
    limit: { characters: 500, emoji: 2 },
    source: 'Common in applicant tracking systems; web pages count UTF-16 units (HTML, maxlength)',
  },
  {
    name: 'Form box of 1,000 characters',
    limit: { characters: 1000, emoji: 2 },
    source: 'Common in applicant tracking systems; web pages count UTF-16 units (HTML, maxlength)',
  },
  {
    name: 'Form box of 2,000 characters, line ends counted twice',
    limit: { characters: 2000, lineBreak: 2, emoji: 2 },
    source: 'Forms that count what is sent, a line end as carriage return and line feed (HTML, form submission)',
  },
  {
    name: 'Form box of 4,000 characters',
    limit: { characters: 4000, lineBreak: 2, emoji: 2 },
    source: 'The largest text of several database systems, counted as it is sent',
  },
  {
    name: 'Box of 500 characters without spaces',
    limit: { characters: 500, spaces: false },
    source: 'Forms in parts of Asia and translation work count without spaces',
  },
  { name: 'Short answer', limit: { words: 100 }, source: 'Common in application forms' },
  {
    name: 'At least 300 words',
    limit: { leastWords: 300 },
    source: 'Essay questions of schools and scholarships that set no upper bound',
  },
  { name: 'Answer of 300 words', limit: { words: 300 }, source: 'Common in scholarship and graduate scheme forms' },
]

/** Limits for a whole document. */
export const documentPresets: readonly LimitPreset[] = [
  { name: 'Letter on one page', limit: { pages: 1 }, source: 'General advice on cover letters' },
  {
    name: 'Statement on two pages',
    limit: { pages: 2 },
    source: 'Common in advertisements of universities and charities',
  },
  {
    name: 'UK Civil Service: personal statement',
    limit: { words: 750 },
    source: 'Civil Service application forms; 250 to 1,250 by advert',
  },
  {
    name: 'NHS: supporting information',
    limit: { words: 1500 },
    source: 'NHS Jobs application form: 1,500 words on many forms, none on others; the form itself says',
  },
  {
    name: 'Australian Public Service: pitch',
    limit: { words: 750 },
    source: 'Australian Public Service Commission, advice on pitches; often one page',
  },
  {
    name: 'Australian Public Service: one-page pitch',
    limit: { pages: 1 },
    source: 'Australian Public Service Commission, advice on pitches',
  },
  {
    name: 'UCAS: personal statement, all answers',
    limit: { characters: 4000 },
    source: 'UCAS personal statement: 4,000 characters in three answers, spaces counted',
  },
  {
    name: 'US federal: four essays',
    limit: { words: 800 },
    source: 'Office of Personnel Management, Merit Hiring Plan of 2025',
  },
  { name: 'Statement of 1,000 words', limit: { words: 1000 }, source: 'Common in advertisements' },
  { name: 'Letter of 400 words', limit: { words: 400, least: 250 }, source: 'General advice on cover letters' },
]
