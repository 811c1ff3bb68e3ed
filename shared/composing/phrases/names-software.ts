import { products } from './products.ts'

/** Programs whose names are everyday words. */
const office = /^(?:MS |Microsoft )?(?:Excel|Word|Outlook|PowerPoint|Access|Teams|Sage|Xero|Slack|Office)\b/u

/** "Salesforce (basic), Pipedrive, Excel": programs in a row, most of them by a name that is known. */
export function namesSoftware(words: string): boolean {
  const items = words
    .replace(/\s*\([^()]*\)|[.\s]+$/gu, '')
    .split(/, (?:and )?| and | \/ |; /u)
    .map((item) => item.trim())
  const isKnown = (item: string) =>
    office.test(item) || products.has(item.toLowerCase()) || products.has(item.split(' ', 1)[0]?.toLowerCase() ?? '')
  return (
    items.length > 1 &&
    items.every((item) => /^[\p{Lu}\d][\p{L}\d+#.&-]*(?: [\p{L}\d+#.&-]+){0,3}$/u.test(item)) &&
    items.filter(isKnown).length * 2 >= items.length
  )
}
