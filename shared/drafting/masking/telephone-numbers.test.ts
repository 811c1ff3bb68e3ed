import { describe, expect, it } from 'vitest'
import { telephoneNumbers } from './telephone-numbers.ts'

describe('a telephone number', () => {
  it.each([
    '(087) 123 4567',
    '06-12345678',
    '030-234 56 78',
    '0903 123 456',
    '(028) 3822 1234',
    '612 34 56 78',
    '91 123 45 67',
    '601 234 567',
    '030 / 1234567',
    '+33 (0)6 12 34 56 78',
    '06.12.34.56.78',
    '+971 50 123 4567',
    '070-123 45 67',
    '138 0013 8000',
    '98765 43210',
    '1-800-555-0199',
    '555.123.4567',
    '(11) 91234-5678',
  ])('%s is found whole', (number) => {
    expect(telephoneNumbers(`Call ${number}, or write.`)).toEqual([number])
  })

  it.each([
    '2015-2019 and 2015/16',
    '01.02.2019-03.04.2020',
    '555 000 000 rows, 1 000 000 000 views',
    '€ 601 234 567 and 5.000.000 Euro',
    '12.345.678 rows, 12345678 records',
    'ISO 9001, 14001 and 45001',
    'EN 12345-678, version 10.4.2, 192.168.10.12',
    '07:30-19:30, shifts 0900-1700',
  ])('none is found in “%s”', (text) => {
    expect(telephoneNumbers(text)).toEqual([])
  })
})
