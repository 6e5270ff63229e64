/** Waiting no longer than somebody has the patience for. */

/** What a promise gives within so many milliseconds, else `otherwise`. The promise itself goes on. */
export async function within<T, E>(promise: Promise<T>, milliseconds: number, otherwise: E): Promise<T | E> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<E>((resolve) => {
    timer = setTimeout(resolve, milliseconds, otherwise)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
