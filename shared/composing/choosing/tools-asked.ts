/** What a form asks by name of: what runs on a computer, what is held or driven, what is spoken. */
export type ToolKind = 'software' | 'equipment' | 'tongue'

const asked =
  /^(?:(?:please|briefly) )*(?:(?:tell us|say|list|state|name|give) )?(?:which|what|the|any|all) (?<things>[^?.]{3,80}?)\b,? (?:(?:have|do|can|are|did) )?you(?:['’]ve)? (?:(?:can|have|ever|regularly|currently|already|previously|most|are|been) )*(?:used?|work(?:ed)? with|operated?|know|speak|read|familiar with|confident with|confident (?:in )?using|trained (?:on|in|to use)|drive|driven)\b/iu

const kinds: readonly (readonly [ToolKind, RegExp])[] = [
  ['tongue', /^(?!.*\b(?:programming|coding|computer|scripting|markup)\b).*\blanguages?\b/iu],
  [
    'software',
    /\b(?:software|programs|programmes|packages|apps|(?:computer|IT|digital) (?:systems|tools|applications))\b/iu,
  ],
  [
    'equipment',
    /\b(?:equipment|machin(?:es|ery)|machine tools|power tools|hand tools|(?<!(?:software|digital|IT|computer) )tools|kit|plant)\b/iu,
  ],
]

/** The kinds of things that a box asks someone to name ("Which software and machines have you used?"); empty for every other question. */
export function toolsAsked(core: string): readonly ToolKind[] {
  const things = asked.exec(core)?.groups?.things ?? ''
  return kinds.flatMap(([kind, named]) => (named.test(things) ? [kind] : []))
}
