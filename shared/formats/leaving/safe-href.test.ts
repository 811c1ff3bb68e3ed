import { describe, expect, it } from 'vitest'
import { safeHref } from './safe-href.ts'

describe('safeHref', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'HTTPS://example.org/',
    'mailto:ana@example.org',
    'mailto:ana@example.org?subject=Hello%20there&body=x',
  ])('keeps %s', (href) => expect(safeHref(href)).toBe(href))

  it.each([
    'http://example.org/',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'file:///etc/hosts',
    'vbscript:x',
    'smb://example.org/share',
    'ms-word:ofe|u|https://example.org',
    '\\\\example.org\\share',
    '//example.org/x',
    '/relative',
    'https:example.org',
    'https://user:pass@example.org/',
    'https://example.org/a b',
    'https://example.org/"><script>',
    'mailto:ana@example.org?attach=/etc/hosts',
    'mailto:ana@example.org?cc=eve@example.org',
    `https://example.org/${'a'.repeat(3000)}`,
    '',
  ])('refuses %s', (href) => expect(safeHref(href)).toBeNull())
})
