/** Arguments that the library checks by itself. */
import { RequestInvalidError } from '../../errors/host.ts'

/**
 * Runs a check that the library makes of its arguments. What is wrong with them is the request's fault here.
 *
 * @param pointer Where the argument stands in the request.
 * @throws {RequestInvalidError} `ERR_REQUEST_INVALID` in place of the check's {TypeError}.
 */
export function checkArgument<T>(pointer: string, check: () => T): T {
  try {
    return check()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new RequestInvalidError(`${error.message}.`, [{ pointer, code: 'invalid', message: error.message }])
  }
}
