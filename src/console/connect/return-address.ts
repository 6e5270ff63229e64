/** Where the application wants people back, with the attempt for it to ask about. */
export function returnAddress(returnTo: string | undefined, attemptId: string): string | undefined {
  if (returnTo === undefined) return undefined
  const url = new URL(returnTo)
  url.searchParams.set('connection_attempt', attemptId)
  return url.href
}
