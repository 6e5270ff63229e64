/** Connectors and their actions in the shape of the API: what a manifest says, with nothing left to be worked out. */
import { isIdempotent } from '../../action/check-call.ts'
import { creditsAtMost } from '../../action/credit-budget.ts'
import type { Connector } from '../../connector/connector.ts'
import { declaredScopes } from '../../connector/declared-scopes.ts'
import type { AuthType, ConnectorAction, Connector as ConnectorResource } from '../../generated/host.ts'
import type { Action, Auth, Parameter } from '../../generated/manifest.ts'
import {
  canonicalParameters,
  keepsStandardValue,
  REQUEST_KINDS,
  type RequestKind,
} from '../../manifest/canonical-parameters.ts'
import { DEVICE_CODE } from '../../manifest/grant-types.ts'
import { isInteractive } from '../../manifest/interactive.ts'
import { paginationOf } from '../../manifest/pagination-of.ts'
import { type Manifest, manifestSource } from '../../manifest/parse-manifest.ts'
import { parseTemplate, renderTemplate } from '../../manifest/template.ts'
import { manifestWarnings } from '../../manifest/warnings.ts'
import { standardName } from '../../oauth/departures.ts'
import { originOf } from '../../oauth/own-parameter.ts'

function parametersOf(auth: Auth, kind: RequestKind): readonly Parameter[] {
  const requests: { readonly [kind in RequestKind]?: { readonly parameters?: readonly Parameter[] } } = auth
  return requests[kind]?.parameters ?? []
}

/** What the manifest declares of each request: where it is sent, and where its value comes from. */
function requiredParameters(manifest: Manifest, key: string, auth: Auth): AuthType['required_parameters'] {
  const source = manifestSource(manifest)
  return REQUEST_KINDS.flatMap((request) => {
    const canonical = canonicalParameters(request, auth)
    return parametersOf(auth, request).map((parameter, index) => {
      const { name, in: place, value = '', required = false, title = null, description = null } = parameter
      const sent = standardName(parameter)
      const standard = Object.hasOwn(canonical, sent) ? canonical[sent] : undefined
      const { file, line } = source.locate(['auth', key, request, 'parameters', index])
      const value_origin =
        standard !== undefined && keepsStandardValue(parameter, standard)
          ? standard.origin
          : originOf(parseTemplate(String(value)), `${file}:${line}`)
      return { request, name, in: place, title, description, value_origin, required }
    })
  })
}

function authTypes(manifest: Manifest): AuthType[] {
  return Object.entries(manifest.auth).map(([key, auth]) => ({
    key,
    title: auth.title,
    description: auth.description ?? null,
    grant_type: auth.grant_type,
    interactive: isInteractive(auth) || auth.grant_type === DEVICE_CODE,
    scopes: declaredScopes(manifest, key).map(({ scope }) => scope),
    required_parameters: requiredParameters(manifest, key, auth),
  }))
}

/** An action as it stands in its connector's list. */
function actionSummary(manifest: Manifest, name: string, action: Action): ConnectorAction {
  const { title, description = null, effects, scopes, method, path } = action
  return {
    name,
    title,
    description,
    effects: effects ?? [method === 'GET' ? 'read' : 'write'],
    scopes: { all_of: [...(scopes?.all_of ?? [])], any_of: [...(scopes?.any_of ?? [])] },
    idempotent: isIdempotent(action),
    method,
    path,
    paging: paginationOf(manifest, action) !== undefined,
    credits: action.credits === undefined ? null : creditsAtMost(manifest, action, {}),
  }
}

/** An action with the schemas of what goes in and what comes out. */
export function toActionResource({ manifest }: Connector, name: string, action: Action): ConnectorAction {
  return {
    ...actionSummary(manifest, name, action),
    input_schema: { ...(action.input ?? { type: 'object' }) },
    output_schema: { ...action.output },
  }
}

/** A connector as it is shown. */
export function toConnectorResource({ key, manifest }: Connector, redirect_uri: string): ConnectorResource {
  const { description, documentation_url, categories, scopes = [], actions = {} } = manifest
  const names = { connector: { key, redirect_uri } }
  return {
    key,
    name: manifest.name,
    version: manifest.version,
    ...(description !== undefined && { description }),
    ...(documentation_url !== undefined && { documentation_url }),
    ...(categories !== undefined && { categories: [...categories] }),
    redirect_uri,
    auth: authTypes(manifest),
    scopes: scopes.map(({ scope, title, category = null, description: text = null, applies_to = null }) => ({
      scope,
      title,
      category,
      description: text,
      applies_to,
    })),
    actions: Object.entries(actions).map(([name, action]) => actionSummary(manifest, name, action)),
    test_action: manifest.api?.test ?? null,
    prerequisites: (manifest.prerequisites ?? []).map(
      ({ from = null, documentation_url: url = null, applies_to = null, title, description: text }) => ({
        title,
        description: text,
        from,
        documentation_url: url,
        applies_to,
      }),
    ),
    guide: (manifest.guide ?? []).map((step) => ({
      title: step.title,
      content: renderTemplate(parseTemplate(step.content), names),
      link: step.link ?? null,
      scopes: step.scopes ?? null,
      applies_to: step.applies_to ?? null,
    })),
    warnings: manifestWarnings(manifest).map(({ message }) => message),
  }
}
