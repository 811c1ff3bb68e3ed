/** Up to three words written as the name of a town no table holds may be. */
export const townLike = (text: string): boolean => /^\p{Lu}\p{Ll}[\p{L}'’.-]*(?:[ -][\p{L}'’.-]+){0,2}$/u.test(text)
