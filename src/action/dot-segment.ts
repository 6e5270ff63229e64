/** Paths as the most lenient of servers would read them. Pure. */

/** More layers of percent-encoding than any server takes off. */
const MOST_LAYERS = 8

/** Every layer of percent-encoding taken off, bytes as characters; undefined where there are too many. */
function decodeFully(text: string): string | undefined {
  let left = text
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    // %252e is read as %2e at once, so that a long chain is one layer.
    const decoded = left.replaceAll(/%(?:25)*([0-9a-f]{2})/gi, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    if (decoded === left) return decoded
    left = decoded
  }
  return undefined
}

/** What text is read as by a server that decodes it more than once: each part between slashes of either kind. */
export interface ReadSegments {
  /** Whether there is more than one. */
  readonly isDivided: boolean
  /** Whether one of them is `.` or `..`, also with what some servers cut off: a parameter, a space. */
  readonly hasDots: boolean
  readonly hasControls: boolean
}

/** Reads text as the most lenient of servers would. */
export function readSegments(text: string): ReadSegments {
  const decoded = decodeFully(text)
  if (decoded === undefined) return { isDivided: true, hasDots: true, hasControls: true }
  const segments = decoded.split(/[/\\]/)
  return {
    isDivided: segments.length > 1,
    hasDots: segments.some((segment) => /^\.{1,2}\s*(?:[;?#]|$)/.test(segment)),
    // Not those of C1: here they may be bytes of one character.
    hasControls: /[\p{Cc}--[\u0080-\u009f]]/v.test(decoded),
  }
}

/** A path as the most lenient of servers reads it: decoded, in lower case, without parameters and empty segments. */
export function lenientPath(pathname: string): string {
  const segments = (decodeFully(pathname) ?? pathname).toLowerCase().split(/[/\\]/)
  const names = segments.map((segment) => segment.split(/[;?#]/, 1)[0]?.trim() ?? '')
  return `/${names.filter((name) => name !== '').join('/')}`
}
