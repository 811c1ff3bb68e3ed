/** Letters that are no base letter with an accent (Unicode keeps them whole). */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'a',
  œ: 'o',
  ı: 'i',
}

/**
 * The form in which the ways to write one name compare equal: without accents, apostrophes and hyphens, in small letters, and with the two
 * letters that stand for an accented one as one ("Müller", "Mueller" and "MULLER"; "O’Brien" and "OBrien").
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼ`-]/gu, '')
    .replace(/[ßøłđðþæœı]/gu, (letter) => letters[letter] ?? letter)
    .replace(/([aou])e|aa/gu, (pair, vowel: string | undefined) => vowel ?? pair.slice(0, 1))
}
