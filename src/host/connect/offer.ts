/** What the connect page shows of a connector, in words for people who link an account. */
import type { StoredProfile } from '../../account/profile/stored-profile.ts'
import type { Connector } from '../../connector/connector.ts'
import { authOf } from '../../connector/connector.ts'
import { declaredScopes } from '../../connector/declared-scopes.ts'
import { accountForm } from '../../connector/profile-form.ts'
import type { ConnectOffer } from '../../generated/host.ts'
import { DEVICE_CODE } from '../../manifest/grant-types.ts'
import { isInteractive } from '../../manifest/interactive.ts'

/** How an account of a profile is linked: by a login in the browser, on another device, or without anybody. */
export function flowOf(connector: Connector, { auth }: Pick<StoredProfile, 'auth'>): ConnectOffer['flow'] {
  const type = authOf(connector, auth)
  if (type.grant_type === DEVICE_CODE) return 'device'
  return isInteractive(type) ? 'login' : 'client'
}

/** The scopes that are asked for, as the manifest describes them. None chosen is all that the app has. */
function sharedBy(
  connector: Connector,
  { auth, values }: StoredProfile,
  asked: readonly string[] | undefined,
): Pick<ConnectOffer, 'shares' | 'shares_all'> {
  const declared = declaredScopes(connector.manifest, auth)
  const chosen = asked ?? (Array.isArray(values['scopes']) ? values['scopes'].map(String) : [])
  const known = declared.filter(({ scope, required }) => required === true || chosen.includes(scope))
  const other = chosen.filter((scope) => !declared.some((one) => one.scope === scope))
  return {
    shares: [
      ...known.map(({ scope, title, description, category }) => ({
        title: title ?? scope,
        ...(description !== undefined && { description }),
        ...(category !== undefined && { category }),
      })),
      ...other.map((scope) => ({ title: scope })),
    ],
    shares_all: declared.length > 0 && known.length + other.length === 0,
  }
}

/**
 * One connector as a connect session offers it.
 *
 * @param asked The scopes that the session asks for. Default: those of the profile.
 */
export function offerOf(
  connector: Connector,
  profile: StoredProfile,
  asked?: readonly string[],
): ConnectOffer {
  const { name, description, categories, account } = connector.manifest
  const form = accountForm(connector, profile.auth)
  const isEmpty = account === undefined || Object.keys(form.ui_schema).length <= 1
  return {
    key: connector.key,
    name,
    ...(description !== undefined && { description }),
    ...(categories !== undefined && { categories: [...categories] }),
    flow: flowOf(connector, profile),
    ...sharedBy(connector, profile, asked),
    form: isEmpty ? null : { schema: { ...form.schema }, ui_schema: { ...form.ui_schema } },
  }
}
