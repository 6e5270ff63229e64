import type { ApiCall } from './data-api.ts'
export function searchContacts(_call: ApiCall): Record<string, unknown> {
  return {}
}
export function enrichContacts(_call: ApiCall): Record<string, unknown> {
  return {}
}
