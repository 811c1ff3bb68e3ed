/** Fonts whose letters are pictures: glyphs of telephones and envelopes that come out as `z` or `*`. */
const icons =
  /font ?-?awesome|simple ?-?icons|academicons|material ?-?(?:icons|symbols)|icomoon|ionicons|glyphicons|fontello|feather|bootstrap-?icons|entypo|typicons|marvosym|linearicons|remixicon|webdings/i

export const isIconFont = (name: string): boolean => icons.test(name)

/** Weight and slant, as a font's name tells them. */
export function fontLook(name: string): { bold: boolean; italic: boolean } {
  return {
    bold: /bold|black|heavy|semi-?bold|demi|(?:^|[-,])(?:bd|bx)|medi(?:um)?(?:italic|oblique)?$|cmbx|cmssbx|sfbx/i.test(
      name,
    ),
    italic: /italic|oblique|slanted|kursiv|(?:^|[-,])it$|cmti|cmmi|sfti/i.test(name),
  }
}
