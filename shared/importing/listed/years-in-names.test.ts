import { expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

it('takes a year in a bracket of a name for no time where one follows it', () => {
  const { entries } = readSource(
    readText(
      'Tamsin Orrell\n\nCERTIFICATES\n\nSea Cook Certificate (MLC 2006), 2016, renewed 2023\nFire marshal, 2022\n',
    ),
  )
  expect(entries.map(({ title, start }) => [title, start])).toEqual([
    ['Sea Cook Certificate (MLC 2006)', '2016'],
    ['Fire marshal', '2022'],
  ])
})

it('takes no dated line for who gave the paper above it where every paper has a line', () => {
  const { entries } = readSource(
    readText('Tamsin Orrell\n\nCERTIFICATES\n\nHACCP level 2, 2022\nSecurity awareness\nMedical PEME Oct 2025\n'),
  )
  expect(entries.map(({ title, organisation }) => [title, organisation])).toEqual([
    ['HACCP level 2', null],
    ['Security awareness', null],
    ['Medical PEME', null],
  ])
})

it('makes no entry of the year of a thing somebody likes', () => {
  const { entries, evidence } = readSource(
    readText('Tamsin Orrell\n\nINTERESTS\n\nKayaking, restoring a 1952 Quern tractor\n'),
  )
  expect(entries).toEqual([])
  expect(evidence.map(({ text }) => text)).toEqual(['Kayaking, restoring a 1952 Quern tractor'])
})

it('reads languages among other points, and alone under a heading of its own words', () => {
  const languages = (text: string) =>
    readSource(readMarkdown(`# Tamsin Orrell\n\n${text}\n`)).entries.flatMap(({ kind, title }) =>
      kind === 'language' ? [title] : [],
    )
  expect(languages('## Additional information\n\n- Languages: English, Igbo.\n- First aid certificate, 2022')).toEqual([
    'English',
    'Igbo',
  ])
  expect(
    languages(
      '## Work\n\n### Clerk, Quern Mills Ltd, 2019 – 2022\n\n- Filed letters\n\n## Speak\n\nWelsh first language; English',
    ),
  ).toEqual(['Welsh', 'English'])
})

it('reads the name of an ability as no heading', () => {
  const { skills } = readSource(
    readText('Tamsin Orrell\n\nTop Skills\nTroubleshooting\nMicrosoft 365\nCustomer Service\n\nLanguages\nEnglish\n'),
  )
  expect(skills).toContain('Customer Service')
})
