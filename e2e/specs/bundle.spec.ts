import { hostStart, measureBundle } from '../../bench/bundle/measure-bundle.ts'
import { expect, test } from '../test.ts'

/** What is loaded when it is needed, by package: exporters, readers, typesetting, models. */
const later = [
  'docx',
  'mammoth',
  'pdfjs-dist',
  '@myriaddreamin/typst-ts-node-compiler',
  'openai',
  'papaparse',
  'electron',
]

test('the built app keeps within its budgets, and starts without its heavy parts', () => {
  for (const { name, bytes, budget } of measureBundle()) {
    expect(bytes, `${name}: built`).toBeGreaterThan(1000)
    expect(bytes, name).toBeLessThanOrEqual(budget)
  }
  const { packages } = hostStart()
  expect(packages.filter((name) => later.some((one) => name === one || name.startsWith(`${one}/`)))).toEqual([])
})
