import type { ApiCall } from './data-api.ts'
export function searchCompanies(_call: ApiCall): Record<string, unknown> {
  return {}
}
export function enrichCompanies(_call: ApiCall): Record<string, unknown> {
  return {}
}
