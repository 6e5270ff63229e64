/** Draws nothing: each input says itself what is wrong with it, and is tied to that text. */
export function NoFieldError(): null {
  return null
}
