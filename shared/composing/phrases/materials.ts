/** What is worked, cut and joined, each without an article. It is what one works with, and no work of one's own. General knowledge. */
export const materials: ReadonlySet<string> = new Set(
  `acrylic alabaster alloy alloys aluminium aluminum ash beech birch bone brass brick bronze canvas carbon cedar ceramics chrome clay cloth concrete copper cork cotton duplex elm enamel fabric felt fibreglass flint foam fur glass gold granite
  grp hardwood hardwoods horn inconel iron kevlar lace larch lead leather lime limestone linen mahogany maple marble mdf monel mosaic nickel nylon oak pewter pine plaster plastic plastics platinum plywood polycarbonate
  polythene porcelain resin rubber sandstone silk silver slate softwood softwoods stainless steel stone straw suede terracotta thatch timber tin titanium tweed velvet vellum veneer vinyl walnut wax willow wood wool yew zinc`
    .split(/\s+/u)
    .filter(Boolean),
)
