interface Node {
  readonly kind: string
}

/** A record with one function for each kind of a closed union: a kind without its function does not compile. */
export type ByKind<Union extends Node, Rest extends readonly unknown[], Result> = {
  readonly [Kind in Union['kind']]: (node: Extract<Union, { kind: Kind }>, ...rest: Rest) => Result
}

/** Calls the function of a node's own kind. */
export function byKind<Union extends Node, Rest extends readonly unknown[], Result>(
  table: ByKind<Union, Rest, Result>,
  node: Union,
  ...rest: Rest
): Result {
  // Generic edge: the record's type guarantees that the function under a node's kind takes that node.
  const write = table[node.kind as Union['kind']] as (node: Union, ...rest: Rest) => Result
  return write(node, ...rest)
}
