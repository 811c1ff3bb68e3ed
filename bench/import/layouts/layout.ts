import type { Random } from '../random.ts'

/** One line of a page before it is written in a format. */
export interface PageLine {
  readonly kind: 'name' | 'heading' | 'header' | 'bullet' | 'text' | 'gap' | 'row'
  /** Pieces with how they are set; cells for a row. */
  readonly pieces: readonly PagePiece[]
}

export interface PagePiece {
  readonly text: string
  readonly look?: 'bold' | 'italic' | 'plain' | 'right'
}

export interface Dates {
  readonly start: string
  readonly end: string
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** How a time is written, and with what care it can be read back. */
export interface DateStyle {
  readonly write: (dates: Dates) => string
  /** True when months are written. */
  readonly months: boolean
}

/** Draws a way to write times. */
export function drawDateStyle(random: Random): DateStyle {
  const dash = random.pick([' – ', ' - ', '–', ' to ', ' — ', '-'])
  const now = random.pick(['Present', 'present', 'Now', 'Current', 'today', 'ongoing'])
  const form = random.pick(forms)
  const one = (date: string) => (date === 'present' ? now : form.write(date))
  return {
    months: form.months,
    write: ({ start, end }) => `${one(start)}${form.spaced && dash.trim() === dash ? ` ${dash} ` : dash}${one(end)}`,
  }
}

const monthOf = (date: string) => months[Number(date.slice(5, 7)) - 1] ?? ''
const forms: readonly {
  readonly write: (date: string) => string
  readonly months: boolean
  readonly spaced?: boolean
}[] = [
  { write: (date) => `${monthOf(date).slice(0, 3)} ${date.slice(0, 4)}`, months: true },
  { write: (date) => `${monthOf(date)} ${date.slice(0, 4)}`, months: true },
  { write: (date) => `${date.slice(5, 7)}/${date.slice(0, 4)}`, months: true },
  { write: (date) => `${date.slice(5, 7)}.${date.slice(0, 4)}`, months: true },
  { write: (date) => date.slice(0, 4), months: false },
  { write: (date) => `${monthOf(date).slice(0, 3)}. ${date.slice(0, 4)}`, months: true },
  { write: (date) => date, months: true, spaced: true },
  { write: (date) => `${monthOf(date).slice(0, 3)} '${date.slice(2, 4)}`, months: true },
]

export interface Facts extends Dates {
  readonly title: string
  readonly organisation: string
  readonly location: string
}

/** A header: lines of pieces. `shared` gives the employer's own line for several titles under one employer. */
export interface HeaderStyle {
  readonly lines: (facts: Facts, date: string) => readonly (readonly PagePiece[])[]
  readonly shared?: (facts: Facts) => readonly (readonly PagePiece[])[]
  readonly inner?: (facts: Facts, date: string) => readonly (readonly PagePiece[])[]
}

const bold = (text: string): PagePiece => ({ text, look: 'bold' })
const italic = (text: string): PagePiece => ({ text, look: 'italic' })
const plain = (text: string): PagePiece => ({ text })
const right = (text: string): PagePiece => ({ text, look: 'right' })

export const headerStyles: readonly HeaderStyle[] = [
  { lines: (f, d) => [[bold(f.title)], [plain(f.organisation), plain(', '), plain(f.location)], [italic(d)]] },
  { lines: (f, d) => [[bold(f.organisation)], [italic(f.title)], [plain(d)]] },
  { lines: (f, d) => [[bold(f.title), plain(', '), plain(f.organisation), plain(` (${d})`)]] },
  { lines: (f, d) => [[bold(f.organisation), plain(' — '), plain(f.title), plain(' | '), plain(d)]] },
  {
    lines: (f, d) => [
      [bold(f.title), plain(' | '), plain(f.organisation), plain(' | '), plain(f.location), plain(' | '), plain(d)],
    ],
  },
  { lines: (f, d) => [[bold(f.title), right(d)], [italic(`${f.organisation}, ${f.location}`)]] },
  {
    lines: (f, d) => [
      [bold(f.organisation), right(f.location)],
      [italic(f.title), right(d)],
    ],
    shared: (f) => [[bold(f.organisation), right(f.location)]],
    inner: (f, d) => [[italic(f.title), right(d)]],
  },
  { lines: (f, d) => [[plain(d)], [bold(f.title)], [plain(f.organisation)]] },
  { lines: (f, d) => [[plain(`${d}: `), plain(`${f.title}, ${f.organisation}, ${f.location}`)]] },
  { lines: (f, d) => [[bold(f.title), plain(' at '), plain(f.organisation), plain(' · '), plain(d)]] },
  {
    lines: (f, d) => [[bold(f.organisation), plain(` (${f.location})`)], [plain(`${f.title}, ${d}`)]],
    shared: (f) => [[bold(f.organisation), plain(` (${f.location})`)]],
    inner: (f, d) => [[plain(`${f.title}, ${d}`)]],
  },
  { lines: (f, d) => [[bold(f.title)], [plain(`${f.organisation} | ${d}`)]] },
  { lines: (f, d) => [[plain(f.organisation), plain(' – '), plain(f.location)], [plain(f.title)], [plain(d)]] },
  { lines: (f, d) => [[bold(f.title), plain(' @ '), bold(f.organisation)], [italic(`${d}, ${f.location}`)]] },
  { lines: (f, d) => [[plain(d), right(''), bold(`${f.title}, ${f.organisation}`)]] },
  { lines: (f, d) => [[plain(`${f.title} – ${f.organisation}`), right(d)]] },
]

export const studyStyles: readonly HeaderStyle[] = [
  { lines: (f, d) => [[bold(f.title)], [plain(f.organisation)], [italic(d)]] },
  { lines: (f, d) => [[bold(f.organisation)], [italic(f.title)], [plain(d)]] },
  { lines: (f, d) => [[bold(f.title), plain(', '), plain(f.organisation), plain(`, ${d}`)]] },
  { lines: (f, d) => [[plain(`${d}  `), plain(f.title), plain(', '), plain(f.organisation)]] },
  { lines: (f, d) => [[plain(f.organisation), plain(' — '), plain(f.title), plain(` (${d})`)]] },
  { lines: (f, d) => [[bold(f.organisation), right(d)], [plain(f.title)]] },
]

/** Names of sections, as people write them. */
export const sectionTitles = {
  summary: ['Profile', 'Summary', 'About me', 'Personal Statement', 'Professional Summary', 'Objective'],
  work: [
    'Experience',
    'Work Experience',
    'Employment History',
    'Professional Experience',
    'Career History',
    'Employment',
    'Relevant Experience',
    'Work history',
  ],
  education: [
    'Education',
    'Education and Training',
    'Academic Background',
    'Qualifications',
    'Studies',
    'Education & Qualifications',
  ],
  project: ['Projects', 'Personal Projects', 'Side Projects', 'Selected Projects'],
  skill: ['Skills', 'Key Skills', 'Technical Skills', 'Core Competencies', 'Skills & Tools', 'Areas of Expertise'],
  language: ['Languages', 'Language Skills', 'Spoken languages'],
  award: ['Awards', 'Honours & Awards', 'Prizes', 'Awards and Recognition'],
} as const
