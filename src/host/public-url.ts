/** Where a service is reached: at the root of a host of its own. */

/**
 * The public URL without a slash at the end.
 *
 * @throws {TypeError} for one with a path: cookies bind to a whole host, so that pages below another path of it could use
 *   them, and the pages know their own addresses from the root on.
 */
export function checkPublicUrl(text: string): string {
  const url = URL.parse(text)
  if (url !== null && url.pathname !== '/')
    throw new TypeError(
      `"publicUrl" must be without a path, such as ${url.origin}: the service cannot be below ${JSON.stringify(url.pathname)}. Give it a host name of its own, and have the proxy in front pass on every path`,
    )
  return text.replace(/\/+$/, '')
}
