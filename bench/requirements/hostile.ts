/** Texts of 200 KB that would make a careless expression slow: each reading must stay under a second. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'one endless word': 'a'.repeat(200_000),
  'capitals and small letters': 'aA'.repeat(100_000),
  brackets: '('.repeat(100_000) + ')'.repeat(100_000),
  'spaces and stops': ' .'.repeat(100_000),
  conjunctions: 'you must have and be able to '.repeat(7_000),
  bullets: '• a '.repeat(50_000),
  numbers: '12 years to 13 '.repeat(13_000),
  commas: 'strong, and a, but, '.repeat(10_000),
  lines: 'Requirements:\n- x\n'.repeat(11_000),
  labels: 'Experience: 3\nSkills: y\n'.repeat(8_000),
}
