/** Writing a plan down as the request that is sent. Pure. */
import type { HttpRequest } from '../ports/ports.ts'
import type { RequestParameter, RequestPlan } from './request-plan.ts'

/** What RFC 3986 section 3.4 lets stand in a query, without what separates parameters there. */
const STANDS_RAW = /%(?:21|24|28|29|2A|2B|2C|2F|3A|3D|3F|40)/g

const ENCODE: Readonly<Record<NonNullable<RequestParameter['encoding']>, (text: string) => string>> = {
  form: (text) => new URLSearchParams([['', text]]).toString().slice(1),
  percent: (text) => encodeURIComponent(text).replaceAll("'", '%27'),
  raw: (text) => ENCODE.percent(text).replaceAll(STANDS_RAW, decodeURIComponent),
}

function pairOf({ name, value, encoding = 'form' }: RequestParameter): string {
  return `${ENCODE.form(name)}=${ENCODE[encoding](value.toWellFormed())}`
}

function inPlace(plan: RequestPlan, place: RequestParameter['in']): RequestParameter[] {
  return plan.parameters.filter((parameter) => parameter.in === place)
}

/** The query that the endpoint has of itself, byte for byte, without what the plan sets; and then what it sets. */
function queryOf(plan: RequestPlan, own: string): string {
  const planned = inPlace(plan, 'query')
  const names = new Set(planned.map(({ name }) => name))
  const kept = own.split('&').filter((pair) => {
    const [name = ''] = new URLSearchParams(pair).keys()
    return pair !== '' && !names.has(name)
  })
  return [...kept, ...planned.map(pairOf)].join('&')
}

function urlOf(plan: RequestPlan): string {
  const url = new URL(plan.endpoint)
  const query = queryOf(plan, url.search.slice(1))
  url.search = ''
  const suffix = query === '' ? '' : `?${query}`
  return plan.fragment === undefined ? url.href + suffix : `${url.href}#${plan.fragment}${suffix}`
}

function bodyOf(plan: RequestPlan): string {
  const parameters = inPlace(plan, 'body')
  return plan.body_format === 'json'
    ? JSON.stringify(Object.fromEntries(parameters.map(({ name, value, json = value }) => [name, json])))
    : parameters.map(pairOf).join('&')
}

/** Writes a plan down as the request that is sent. */
export function renderRequest(plan: RequestPlan): HttpRequest {
  const { method } = plan
  const headers = inPlace(plan, 'header').map(({ name, value }) => [name.toLowerCase(), value])
  const request = { method, url: urlOf(plan), headers: Object.fromEntries(headers) }
  const hasBody = method === 'POST' || (method !== 'GET' && inPlace(plan, 'body').length > 0)
  return hasBody ? { ...request, body: bodyOf(plan) } : request
}
