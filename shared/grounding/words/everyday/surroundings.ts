/** Where and among whom one works, for anybody who has a post: it is no claim unless one leads it or speaks of all of it. Base forms, general knowledge. */
export const surroundings: readonly string[] =
  'team company firm office department branch industry sector workplace organisation employer unit section division staff colleague customer client user business outfit crew workmate coworker'.split(
    ' ',
  )
