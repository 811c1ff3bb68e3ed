/** A number of DESIGN.md section 7: where it is printed, and what it is to reach. */
export interface Row {
  readonly what: string
  readonly bench: string
  /** What is to be reached, in words; none is a number shown for its own sake. */
  readonly reach: string
  /** Finds the number in what the bench printed, as the group `n`; where it stands several times, `of` says which counts. */
  readonly find: RegExp
  readonly of: 'worst high' | 'worst low' | 'sum' | 'only'
  readonly unit?: string
  readonly reached?: (n: number) => boolean
  /** What stands beside it: found in the same output as the group `n`, or quoted from the peer. */
  readonly peer?: { readonly name: string; readonly find: RegExp } | string
}

const atLeast = (least: number) => (n: number) => n >= least
const atMost = (most: number) => (n: number) => n <= most
const below = (limit: number) => (n: number) => n < limit

const importRow = (what: string, measure: string, least: number, openResume: string): Row => ({
  what: `import, sets kept back: ${what}`,
  bench: 'import',
  reach: `at least ${least.toFixed(2)}`,
  find: new RegExp(String.raw`^untouched .*?\b${measure} (?<n>\d\.\d+)`, 'gmu'),
  of: 'worst low',
  reached: atLeast(least),
  peer: `OpenResume ${openResume}, not run here`,
})

/** The block of the postings that were only scored. */
const scored = String.raw`^shapes and languages, untouched[^\n]*\n(?:  [^\n]*\n)*?  [^\n]*?`
const requirementRow = (what: string, name: string, least: number): Row => ({
  what: `requirements, only scored: ${what}`,
  bench: 'requirements',
  reach: `at least ${least}`,
  find: new RegExp(String.raw`${scored}\b${name} (?<n>\d\.\d+)`, 'gmu'),
  of: 'only',
  reached: atLeast(least),
})

/** The block of the people and postings that the lexicon was not made on. */
const matched = String.raw`^untouched [^\n]*\n(?:  [^\n]*\n)*?  `
const matchRow = (what: string, find: string, least: number, peer?: string): Row => ({
  what: `matching, only scored: ${what}`,
  bench: 'matching',
  reach: `at least ${least}`,
  find: new RegExp(`${matched}${find}`, 'mu'),
  of: 'only',
  reached: atLeast(least),
  ...(peer ? { peer: { name: 'MiniSearch', find: new RegExp(`${matched}MiniSearch[^\\n]*?${peer}`, 'mu') } } : {}),
})

const flaggedRow = (what: string, find: RegExp, least: number): Row => ({
  what: `checks, wrong wordings: ${what}`,
  bench: 'grounding',
  reach: `at least ${least} %`,
  find,
  of: 'only',
  unit: '%',
  reached: atLeast(least),
})

/** Every number of DESIGN.md section 7, in its order. */
export const rows: readonly Row[] = [
  importRow('roles', 'roles', 0.95, '0.82'),
  importRow('dates', 'dates', 0.95, '0.82'),
  importRow('employer', 'employer', 0.9, '0.33'),
  importRow('title', 'title', 0.9, '0.55'),
  importRow('bullets', 'bullets', 0.97, '0.77'),
  {
    what: 'import, any file: words lost or invented',
    bench: 'import',
    reach: '0',
    find: /\b(?:lost|invented) (?<n>\d+)\b/gu,
    of: 'sum',
    reached: atMost(0),
  },
  {
    what: 'import, 200 KB of Markdown',
    bench: 'import',
    reach: 'under 100 ms',
    find: /^200 KB of Markdown[^:]*: (?<n>\d+) ms/gmu,
    of: 'worst high',
    unit: 'ms',
    reached: below(100),
  },
  {
    what: 'import, PDF of 5 pages with its process',
    bench: 'import',
    reach: 'under 1000 ms',
    find: /^PDF of \d+ pages[^:]*: (?<n>\d+) ms/mu,
    of: 'only',
    unit: 'ms',
    reached: below(1000),
  },
  requirementRow('found, F1', 'F1', 0.9),
  requirementRow('level', 'level', 0.88),
  requirementRow('years', 'years', 0.97),
  requirementRow('limits', 'limits', 0.97),
  requirementRow('exact quotes', 'exact quotes', 1),
  {
    what: 'requirements, all sets: silently empty',
    bench: 'requirements',
    reach: '0',
    find: /silent empties (?<n>\d+)/gu,
    of: 'sum',
    reached: atMost(0),
  },
  matchRow('nDCG@5', String.raw`vouch [^\n]*?nDCG@5 (?<n>[\d.]+)`, 0.6, String.raw`nDCG@5 (?<n>[\d.]+)`),
  matchRow('hit in the first three', String.raw`vouch [^\n]*?hit@3 (?<n>[\d.]+)`, 0.85, String.raw`hit@3 (?<n>[\d.]+)`),
  matchRow('precision of gaps', String.raw`gaps: precision \S+ = (?<n>[\d.]+)`, 0.8),
  {
    what: 'matching, 30 requirements × 2,000 items, index kept',
    bench: 'matching',
    reach: 'under 50 ms',
    find: /index kept (?<n>[\d.]+) ms/u,
    of: 'only',
    unit: 'ms',
    reached: below(50),
  },
  flaggedRow('numbers and dates flagged', /^number: flagged (?<n>[\d.]+) %/mu, 99),
  flaggedRow('names flagged', /^name: flagged (?<n>[\d.]+) %/mu, 97),
  flaggedRow('flagged or underlined', /^all \d+ classes:.*?flagged or underlined (?<n>[\d.]+) %/mu, 95),
  {
    what: 'checks, honest sentences: false flags',
    bench: 'grounding',
    reach: 'at most 2 %',
    find: /^false flags (?<n>[\d.]+) %/mu,
    of: 'only',
    unit: '%',
    reached: atMost(2),
  },
  {
    what: 'checks, honest sentences: underlined words in 100',
    bench: 'grounding',
    reach: 'at most 5',
    find: /underlined (?<n>[\d.]+) words in 100/u,
    of: 'only',
    reached: atMost(5),
  },
  {
    what: 'checks, a sentence',
    bench: 'grounding',
    reach: 'under 1 ms of processor',
    find: /(?<n>[\d.]+) ms of processor a sentence/u,
    of: 'only',
    unit: 'ms',
    reached: below(1),
  },
  {
    what: 'typing, 20 sections, 5,000 words: p95 above an empty field',
    bench: 'typing',
    reach: 'at most 16 ms',
    find: /^p95 above the empty one: (?<n>-?[\d.]+) ms/mu,
    of: 'only',
    unit: 'ms',
    reached: atMost(16),
    peer: { name: 'empty contenteditable p95, ms', find: /^empty contenteditable[^\n]*p95 +(?<n>[\d.]+) ms/mu },
  },
  {
    what: 'typing: React commits between key and paint',
    bench: 'typing',
    reach: '0',
    find: /^React commits between key and paint: (?<n>\d+)/mu,
    of: 'only',
    reached: atMost(0),
  },
  {
    what: 'preview after a key, median of the slowest template',
    bench: 'export',
    reach: 'under 100 ms',
    find: /^Preview per key[^\n]*median (?<n>[\d.]+) ms/gmu,
    of: 'worst high',
    unit: 'ms',
    reached: below(100),
  },
  {
    what: 'PDF of two pages, warm',
    bench: 'export',
    reach: 'under 50 ms',
    find: /^Typst PDF, warm, thread +median (?<n>[\d.]+) ms/mu,
    of: 'only',
    unit: 'ms',
    reached: below(50),
    peer: { name: 'Chromium print, ms', find: /^Chromium print, warm +median (?<n>[\d.]+) ms/mu },
  },
  {
    what: 'start: host listening',
    bench: 'start',
    reach: 'under 400 ms',
    find: /^host listening +(?<n>\d+) ms/mu,
    of: 'only',
    unit: 'ms',
    reached: below(400),
  },
  {
    what: 'start: first paint',
    bench: 'start',
    reach: '–',
    find: /^first paint +(?<n>\d+) ms/mu,
    of: 'only',
    unit: 'ms',
  },
  {
    what: 'start: first requirement clickable',
    bench: 'start',
    reach: 'under 1500 ms',
    find: /^first requirement clickable +(?<n>\d+) ms/mu,
    of: 'only',
    unit: 'ms',
    reached: below(1500),
  },
  {
    what: 'memory: host after import, drafting and typesetting',
    bench: 'memory',
    reach: '–',
    find: /^host, after[^\n]*? (?<n>\d+) MB/mu,
    of: 'only',
    unit: 'MB',
  },
  {
    what: 'memory: left by a long document that was opened and closed',
    bench: 'typing',
    reach: 'at most 100 KB',
    find: /^left by a closed document: (?<n>\d+) KB/mu,
    of: 'only',
    unit: 'KB',
    reached: atMost(100),
  },
  {
    what: 'size: first screen of the page, zipped',
    bench: 'bundle',
    reach: 'within its budget',
    find: /^page, first screen[^\n]*? (?<n>\d+) KB/mu,
    of: 'only',
    unit: 'KB',
    reached: atMost(210),
  },
  {
    what: 'data: rounds of kill -9 in this run',
    bench: 'durability',
    reach: '500',
    find: /^rounds of kill -9 in all: (?<n>\d+)/mu,
    of: 'only',
    reached: atLeast(500),
  },
  {
    what: 'data: kept for sure but lost, all faults',
    bench: 'durability',
    reach: '0',
    find: /^\S[^\n]{50} {2,}\d+ +\d+ +(?<n>\d+) +\d+$/gmu,
    of: 'sum',
    reached: atMost(0),
  },
  {
    what: 'attacks that got through',
    bench: 'security',
    reach: '0',
    find: /^\d+ refused, (?<n>\d+) open/mu,
    of: 'only',
    reached: atMost(0),
  },
]

/** What section 7 asks for and no bench can print: where it is shown instead. */
export const shownElsewhere: readonly (readonly [what: string, where: string])[] = [
  ['composer output: 0 flags, 0 underlines', 'unit tests (shared/composing)'],
  ['axe: 0 violations on every screen, both themes', 'e2e/specs/accessibility.spec.ts'],
  ['every act from the keyboard', 'e2e/specs/first-run.spec.ts and the specs of each screen'],
  ['disk full, read-only, corrupt files told plainly', 'npm run bench -- durability, its sentences'],
]
