/** Makes a value when it is first asked for, and keeps it: a large table costs nothing where nobody looks anything up in it. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
