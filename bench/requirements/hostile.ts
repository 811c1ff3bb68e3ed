/** Short texts that, said over and over, would make a careless expression or loop slow. */
const seeds: Readonly<Record<string, string>> = {
  'one endless word': 'a',
  'capitals and small letters': 'aA',
  brackets: '(a)(',
  'spaces and stops': ' .',
  conjunctions: 'you must have and be able to ',
  bullets: '• a ',
  'one bullet a line': '• a\n',
  numbers: '12 years to 13 ',
  'numbered on one line': '1. a 2. b 3. c ',
  commas: 'strong, and a, but, ',
  lines: 'Requirements:\n- x\n',
  labels: 'Experience: 3\nSkills: y\n',
  'labels on one line': 'Role: x. ',
  'words with capitals': 'About You Requirements Lead The Way ',
  seekers: 'we are looking for a teacher with a ',
  'dates without an end': '2018 - ',
  'addresses without an end': 'a.b.c@',
  headings: '# a\n',
  tables: 'a\tessential\td\n',
  pictures: '🚀 x\n',
  'empty lines': 'a    \n\n   ',
  'introductions without a list': 'You will…\n',
  'capital lines': 'ESSENTIAL SKILLS\n',
  hyphens: 'a-b-',
  'Chinese clauses': '必须有三年经验,',
}

/** Characters of each hostile text. */
export const hostileSize = 500_000

/** Texts of 500 KB that would make a careless expression slow: each must be read in under two seconds. */
export const hostileTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(seeds).map(([name, seed]) => [name, seed.repeat(Math.ceil(hostileSize / seed.length))]),
)
