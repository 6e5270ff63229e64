/** Something that is made when it is first asked for: a cache makes room at once for all that it may ever hold. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
