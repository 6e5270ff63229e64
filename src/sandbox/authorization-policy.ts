/** The provider's own rules for apps and scopes, beyond what OAuth 2.0 asks for. */
import { errors, type KoaContextWithOIDC } from 'oidc-provider'
import type { RegisteredApp } from './app-registry.ts'

/** The one audience that every access token is for. */
export const RESOURCE = 'api://default'

/**
 * Checks an authorization or client credentials request against what is registered on the app.
 *
 * A scope that is not registered makes the whole request fail; no scope asks for all registered ones, and is
 * filled in here. An app under review cannot be authorized, and may use client credentials for its trial only.
 *
 * oidc-provider calls this while it resolves the resource, which is after it has found the redirect URI and
 * authenticated the client, and before it looks at the scope that remains.
 *
 * @param now Milliseconds since the epoch, on the sandbox's clock.
 */
export function checkAppPolicy(ctx: KoaContextWithOIDC, app: RegisteredApp, now: number): void {
  const { params, route } = ctx.oidc
  if (params === undefined) return
  if (app.status === 'denied') throw new errors.UnauthorizedClient('The app was denied.')
  if (route === 'authorization') {
    if (app.status === 'under_review') throw new errors.UnauthorizedClient('The app is under review.')
    // The query, because oidc-provider has taken out an offline_access that it does not want to grant.
    applyScopeRules(params, ctx.query['scope'], app)
  } else if (params['grant_type'] === 'client_credentials') {
    if (!app.grant_types.includes('client_credentials')) {
      throw new errors.UnauthorizedClient('Client credentials are not enabled for this app.')
    }
    if (app.status === 'under_review' && now >= app.trial_ends_at) {
      throw new errors.UnauthorizedClient('The app is under review and its trial of two weeks has ended.')
    }
    applyScopeRules(params, params['scope'], app)
  }
}

function applyScopeRules(params: Record<string, unknown>, requested: unknown, app: RegisteredApp): void {
  const scopes = typeof requested === 'string' ? requested.split(' ').filter(Boolean) : []
  const unregistered = scopes.find((scope) => !app.scopes.includes(scope))
  if (unregistered !== undefined) {
    throw new errors.InvalidScope('One or more scopes are not configured for the app.', unregistered)
  }
  if (scopes.length === 0) params['scope'] = app.scopes.join(' ')
}
