/** Writing a plan down as the request that is sent. Pure. */
import type { HttpRequest } from '../ports.ts'
import type { RequestParameter, RequestPlan } from './request-plan.ts'

/** Writes a plan down as the request that is sent. */
export function renderRequest(plan: RequestPlan): HttpRequest {
  const inPlace = (place: RequestParameter['in']): [string, string][] =>
    plan.parameters.filter((parameter) => parameter.in === place).map(({ name, value }) => [name, value])
  const url = new URL(plan.endpoint)
  for (const [name] of inPlace('query')) url.searchParams.delete(name)
  for (const [name, value] of inPlace('query')) url.searchParams.append(name, value)
  const headers = Object.fromEntries(inPlace('header').map(([name, value]) => [name.toLowerCase(), value]))
  const inBody = inPlace('body')
  if (inBody.length === 0 && plan.method !== 'POST') return { method: plan.method, url: url.href, headers }
  const body =
    plan.body_format === 'json'
      ? JSON.stringify(Object.fromEntries(inBody))
      : new URLSearchParams(inBody).toString()
  return { method: plan.method, url: url.href, headers, body }
}
