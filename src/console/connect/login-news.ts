/** Tells the page that a login window has done its part. Only a nudge: what came of it, the host says. */

/** The channel that the login window's last page speaks on; other pages of this origin alone hear it. */
export const CHANNEL = 'linkwright-connect'

/** Calls back when the login of this attempt has come back. Returns what ends it. */
export function onLoginNews(attemptId: string, heard: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === attemptId) heard()
  }
  return () => channel.close()
}
