/** What the server found wrong with account fields, where the form shows it. */
import type { ErrorSchema } from '@rjsf/utils'
import type { Problem } from '../ui/problem.ts'

type Errors = ErrorSchema<Record<string, unknown>>

/** The findings by field; those on no field belong to the form as a whole. */
export function fieldErrors({ issues = [], detail }: Problem): Errors {
  const errors: Record<string, { __errors: string[] }> = {}
  const whole: string[] = []
  for (const { pointer, message } of issues) {
    const [, , name] = /^\/(fields\/)?([^/]+)/.exec(pointer) ?? []
    if (name === undefined) whole.push(message)
    else errors[name] = { __errors: [...(errors[name]?.__errors ?? []), message] }
  }
  const own = issues.length === 0 && detail !== undefined ? [detail] : whole
  return { ...errors, ...(own.length > 0 && { __errors: own }) } as Errors
}
