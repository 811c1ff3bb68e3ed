import { expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readPosting } from '../read-posting.ts'

it('is not the airport it works at where the title names it and the text speaks of it', () => {
  const text =
    '# Ramp Supervisor — Skerry Medevac\n\n**Kirkness International Airport, Orkney**\n\nSkerry Medevac flies patients to the mainland.\n\n## What you bring\n\n- Three years on the ramp\n'
  expect(readPosting(readMarkdown(text)).company).toBe('Skerry Medevac')
})

it('takes the employer from the sentence that seeks somebody, wherever in its paragraph that stands', () => {
  const { company } = readPosting(
    readText(
      'Time-served plumber wanted for busy heat pump firm in Oranbeg. NorthTide Heating is looking for a plumber to join our crew fitting cylinders. You must hold a Safe Pass.',
    ),
  )
  expect(company).toBe('NorthTide Heating')
})

it('takes no department for the employer, and no number of the vacancy for its role', () => {
  const { company, role } = readPosting(
    readMarkdown(
      '# Borough of Thornmere\n\n## Vacancy 2027-14: Archive Manager (Museums)\n\nDepartment: Community Services\n\n## You need\n\n- A degree in archives\n\nThe Borough of Thornmere is an equal opportunity employer.\n',
    ),
  )
  expect(company).toBe('Borough of Thornmere')
  expect(role).toBe('Archive Manager (Museums)')
  expect(readPosting(readText('Department: Department for Rural Affairs\n\nClerk\n\nYou must type.\n')).company).toBe(
    'Department for Rural Affairs',
  )
})
