/** What the kinds of falsehood that the authors name are about; a kind that is not here is about something else. */
export const falsehoodClasses: Readonly<Record<string, readonly string[]>> = {
  numbers:
    'number num number-word off-by-one scaled money several unit bound teamsize years year duration date date-moved changed-number changed-unit changed-bound frequency freq numeral part'.split(
      ' ',
    ),
  names: 'name org organisation employer other-employer place tool tool-lower tool-upper person language'.split(' '),
  titles:
    'title title-raised role other-role level rank grade degree credential certificate cert unfinished post'.split(' '),
}
