/** Asking again for as long as nothing was sent: on a busy machine the time to send in may be over before it began. */
import { errors } from '../../../src/index.ts'
// The first request would wait for its client to be compiled, in the time that it has to be sent in.
import 'got'

/** What `ask` gives, once a request of it has left. */
export async function untilSent<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof errors.NotSentError)) throw error
    }
  }
}
