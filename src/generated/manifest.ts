/* Generated from schemas/ by `npm run generate`. Do not edit. */

/**
 * One connector: how an API authenticates, what an admin must fill in, which scopes exist and which calls can be made.
 */
export interface Manifest {
  /**
   * The version of this language that the file is written in. The only one is 1, and it stays readable.
   */
  manifest: 1
  /**
   * A manifest that this one is laid over: its path, relative to this file, in the same folder or below. Maps are merged key by key, and `null` removes an inherited key. Lists whose entries all have a `name` (or a `scope`, or a `value`) are merged by it, and `$remove: true` removes an inherited entry; other lists are replaced. `manifest` and `key` are not inherited.
   */
  extends?: string
  /**
   * Files that hold parts of this manifest, each in the form of a manifest, in YAML or JSON: maps are united and lists are joined. Nothing may be written twice.
   */
  include?: string[]
  /**
   * Names the connector in URLs, stored accounts and the command line. Do not change it once accounts are linked.
   */
  key: string
  /**
   * What people call the API.
   */
  name: string
  /**
   * The version of this manifest, as a semantic version.
   */
  version: string
  /**
   * One or two sentences for the catalogue.
   */
  description?: string
  /**
   * Where the provider documents its API.
   */
  documentation_url?: string
  /**
   * Words to find the connector by.
   */
  categories?: string[]
  authorization_server: AuthorizationServerMetadata
  /**
   * Every scope that the provider knows, in the order in which a form shows them.
   */
  scopes?: Scope[]
  /**
   * The ways to link an account. The admin chooses one of them as the profile's Type.
   */
  auth: {
    [k: string]: Auth
  }
  profile: ProfileForm
  account?: AccountForm
  /**
   * What must be in place before an admin can fill in the form.
   */
  prerequisites?: Prerequisite[]
  /**
   * The steps to take at the provider, for people.
   */
  guide?: GuideStep[]
  api?: Api
  /**
   * The API calls that can be made with a linked account, by name.
   */
  actions?: {
    [k: string]: Action
  }
}
/**
 * The provider's authorization server, in the names of RFC 8414. Endpoints that are left out are read from the issuer's metadata document. URLs may contain templates over `profile` and `account` fields.
 */
export interface AuthorizationServerMetadata {
  /**
   * The issuer identifier. Compared character by character with `iss` (RFC 9207) and with the metadata document (RFC 8414).
   */
  issuer: string
  /**
   * Where the user is sent (RFC 6749 section 3.1). A query string is kept; a fragment is an error.
   */
  authorization_endpoint?: string
  /**
   * Where codes and refresh tokens are redeemed (RFC 6749 section 3.2).
   */
  token_endpoint?: string
  /**
   * Where tokens are revoked when an account is unlinked (RFC 7009).
   */
  revocation_endpoint?: string
  /**
   * Where tokens are asked about (RFC 7662).
   */
  introspection_endpoint?: string
  /**
   * Where devices without a browser begin a login (RFC 8628).
   */
  device_authorization_endpoint?: string
  /**
   * Where authorization requests are pushed to (RFC 9126 section 5).
   */
  pushed_authorization_request_endpoint?: string
  /**
   * Whether the server takes pushed authorization requests only (RFC 9126 section 5).
   */
  require_pushed_authorization_requests?: boolean
  /**
   * The algorithms of DPoP proofs that the server takes (RFC 9449 section 5.1). The first one of ES256, EdDSA, Ed25519, RS256 and PS256 among them is used; ES256 where it is left out.
   *
   * @minItems 1
   */
  dpop_signing_alg_values_supported?: string[]
  mtls_endpoint_aliases?: MtlsEndpointAliases
  /**
   * Where the server publishes its signing keys (RFC 8414).
   */
  jwks_uri?: string
  /**
   * Whether every authorization response carries `iss` (RFC 9207). When true, a response without it is rejected; when it is left out, `iss` is checked where it is present.
   */
  authorization_response_iss_parameter_supported?: boolean
}
/**
 * Where requests that present a client certificate go instead (RFC 8705 section 5).
 */
export interface MtlsEndpointAliases {
  /**
   * In place of `token_endpoint`.
   */
  token_endpoint?: string
  /**
   * In place of `revocation_endpoint`.
   */
  revocation_endpoint?: string
  /**
   * In place of `device_authorization_endpoint`.
   */
  device_authorization_endpoint?: string
  /**
   * In place of `introspection_endpoint`.
   */
  introspection_endpoint?: string
  /**
   * In place of `pushed_authorization_request_endpoint`.
   */
  pushed_authorization_request_endpoint?: string
}
/**
 * One scope (RFC 6749 section 3.3) and how to show it.
 */
export interface Scope {
  /**
   * The scope token as it is sent.
   */
  scope: string
  /**
   * A short name for a list.
   */
  title: string
  /**
   * The heading under which a form groups this scope.
   */
  category?: string
  /**
   * What the scope allows.
   */
  description?: string
  /**
   * Whether a new profile asks for this scope.
   */
  default?: boolean
  /**
   * Whether every profile asks for this scope, whatever else is chosen.
   */
  required?: boolean
  /**
   * The authentication types that have this scope. Default: all.
   *
   * @minItems 1
   */
  applies_to?: string[]
}
/**
 * One way to link an account.
 */
export interface Auth {
  /**
   * What the profile form offers as Type.
   */
  title: string
  /**
   * When to choose this way.
   */
  description?: string
  /**
   * The OAuth 2.0 grant: `authorization_code` (RFC 6749 section 4.1), `client_credentials` (section 4.4), the device code (RFC 8628), or a token exchange (RFC 8693), whose `token_request` names `subject_token` and `subject_token_type` among its parameters.
   */
  grant_type:
    | 'authorization_code'
    | 'client_credentials'
    | 'urn:ietf:params:oauth:grant-type:device_code'
    | 'urn:ietf:params:oauth:grant-type:token-exchange'
  pkce?: Pkce
  /**
   * What stands between scopes where it is not the space of RFC 6749 section 3.3.
   */
  scope_separator?: ' ' | ',' | '+' | ';'
  /**
   * Whether access tokens are bound to the client's certificate (RFC 8705 section 3). Token requests and API calls then present the profile's `client_certificate`, whatever the authentication method.
   */
  tls_client_certificate_bound_access_tokens?: boolean
  /**
   * Whether access tokens are bound to a key pair of the account (DPoP, RFC 9449). Token requests, API calls and steps then carry a proof, and a token that is not bound is refused.
   */
  dpop_bound_access_tokens?: boolean
  /**
   * Whether the authorization request is sent to `pushed_authorization_request_endpoint` first, so that the user's browser carries only a reference to it (RFC 9126). On in any case where the server requires it.
   */
  require_pushed_authorization_requests?: boolean
  /**
   * The API that the tokens are for (RFC 8707): an absolute URI without a fragment. Sent in authorization, token and refresh requests.
   */
  resource?: string
  /**
   * The API that the tokens are for, as servers without RFC 8707 name it. Sent in authorization and client credentials requests.
   */
  audience?: string
  /**
   * Asks for an ID token to be checked, and names its algorithm (OpenID Connect Registration section 2). With the scope `openid`, a login without an ID token of this client, this server and this login is refused. Left out, ID tokens are ignored.
   */
  id_token_signed_response_alg?:
    'RS256' | 'RS384' | 'RS512' | 'PS256' | 'PS384' | 'PS512' | 'ES256' | 'ES384' | 'ES512' | 'EdDSA' | 'Ed25519'
  authorization_request?: RequestTemplate
  authorization_response?: AuthorizationResponseNames
  pushed_authorization_request?: RequestTemplate
  pushed_authorization_response?: PushedAuthorizationResponse
  device_authorization_request?: RequestTemplate
  introspection_request?: RequestTemplate
  token_request?: RequestTemplate
  refresh_request?: RequestTemplate
  revocation_request?: RequestTemplate
  token_response?: TokenResponseMapping
  /**
   * Further requests, in order: a second exchange, a call whose answer the account keeps, a call before unlinking.
   */
  steps?: Step[]
  refresh?: RefreshBehaviour
}
/**
 * Proof Key for Code Exchange (RFC 7636). On with S256 unless it is said to be unsupported. A new verifier is made for every authorization request.
 */
export interface Pkce {
  /**
   * `S256` is the only method; `plain` protects nothing and is refused.
   */
  code_challenge_method?: 'S256'
  /**
   * Turns PKCE off, with the reason for the record. `state` stays bound to the user in any case.
   */
  unsupported?: string
  /**
   * `static` lets a profile use one pasted pair for every login, by its fields `static_pkce` (boolean, its choice), `code_verifier` (secret) and, where it is given, `code_challenge`. For compatibility only: a pair that is used again protects nothing once its verifier is known. Profiles that do not choose it have a fresh pair for each login.
   */
  mode?: 'static'
}
/**
 * How a request of this provider differs from the standard one. What is not named here is sent as the RFC says.
 */
export interface RequestTemplate {
  /**
   * A URL of its own for this request. Default: the endpoint in `authorization_server`.
   */
  url?: string
  /**
   * For a login page that is a route in the URL's fragment: `https://login.example.com/app` with the fragment `/authorize` becomes `https://login.example.com/app#/authorize?client_id=…`. Authorization requests only.
   */
  fragment?: string
  /**
   * The HTTP method. With `GET` the parameters travel in the query, which `secrets_in_url` has to allow. Authorization requests are always `GET`.
   */
  method?: 'POST' | 'GET'
  /**
   * Allows secrets in the query of this request, with the reason for the record: servers and proxies write URLs into their logs. Linkwright redacts them wherever it shows a request.
   */
  secrets_in_url?: string
  /**
   * How the parameters in the body are written: `form` is application/x-www-form-urlencoded as the RFCs ask, `json` is application/json.
   */
  body_format?: 'form' | 'json'
  /**
   * How the client authenticates at this endpoint, by its IANA name (RFC 7591 section 2, RFC 8705 section 2). Exactly one method is used in a request; a request that names none authenticates as the token request does. The values come from the profile fields `client_secret`, `client_private_key`, or `client_certificate` and `client_certificate_key`.
   */
  token_endpoint_auth_method?:
    | 'client_secret_basic'
    | 'client_secret_post'
    | 'client_secret_jwt'
    | 'private_key_jwt'
    | 'tls_client_auth'
    | 'self_signed_tls_client_auth'
    | 'none'
  /**
   * How client_secret_basic writes client id and secret: `form` encodes them (RFC 6749 section 2.3.1), `raw` is for servers that do not decode them.
   */
  basic_encoding?: 'form' | 'raw'
  /**
   * The algorithm of private_key_jwt (RFC 7591 section 2). Default: RS256 for an RSA key, EdDSA for an Ed25519 key, and the one of the curve for others.
   */
  token_endpoint_auth_signing_alg?:
    'RS256' | 'RS384' | 'RS512' | 'PS256' | 'PS384' | 'PS512' | 'ES256' | 'ES384' | 'ES512' | 'EdDSA' | 'Ed25519'
  client_assertion?: ClientAssertion
  /**
   * Parameters that this provider requires, adds, renames or wants in another place.
   */
  parameters?: Parameter[]
  /**
   * Standard parameters that this provider does not accept; in a refresh also further ones of the token request.
   */
  omit?: string[]
}
/**
 * How the assertion of client_secret_jwt and private_key_jwt differs from the usual one (RFC 7523 section 3). `iss` and `sub` are the client ID, and `jti` is new in each.
 */
export interface ClientAssertion {
  /**
   * What `aud` is: the `issuer` of the server, the exact URL of the `endpoint` that the assertion is sent to, or else this very text, for a server that calls itself by a name. Always one string: a list would let one server use the assertion at another.
   */
  aud?: string
  /**
   * For how many seconds an assertion is good.
   */
  expires_in?: number
  /**
   * Claims to add: texts and templates over `profile` and `account` fields. One without a value is left out.
   */
  claims?: {
    [k: string]: string
  }
}
/**
 * One parameter of a request: its name, where it is sent, and its value.
 */
export interface Parameter {
  /**
   * The parameter's name as it is sent.
   */
  name: string
  /**
   * Where the parameter travels.
   */
  in: 'query' | 'body' | 'header'
  /**
   * The value, or a template. A number or a boolean stays one in a JSON body. May be left out for a standard parameter, which then has its standard value.
   */
  value?: string | number | boolean
  /**
   * How the value is written in a query or a form body: `form` (application/x-www-form-urlencoded, a space is `+`), `percent` (RFC 3986, a space is `%20`), or `raw`, which leaves `+ , : / ? @ ! $ ( ) * =` as they are for servers that do not decode them.
   */
  encoding?: 'form' | 'percent' | 'raw'
  /**
   * The standard parameter that this provider calls by another name. Its value is the standard one.
   */
  replaces?: string
  /**
   * Whether the provider refuses a request without it. The validator proves that it always has a value.
   */
  required?: boolean
  /**
   * A short name for people.
   */
  title?: string
  /**
   * What the parameter is for.
   */
  description?: string
}
/**
 * The names of callback parameters that this provider spells in its own way.
 */
export interface AuthorizationResponseNames {
  /**
   * The name of the callback parameter that holds the authorization code.
   */
  code?: string
  /**
   * The name of the callback parameter that holds the state.
   */
  state?: string
  consent?: Consent
  /**
   * Parameters of the callback that become fields of the account (`${account.name}`). The callback comes through the user's browser, so each has a pattern. They are sealed.
   */
  capture?: CapturedParameter[]
}
/**
 * For `client_credentials` that an administrator first consents to: the callback brings this instead of a code. Any other value is a refusal. The user is sent to the authorization endpoint, without PKCE and without `response_type`.
 */
export interface Consent {
  /**
   * The callback parameter that tells the result.
   */
  parameter: string
  /**
   * Its value when the consent was given.
   */
  equals: string
}
/**
 * One parameter of the callback to keep.
 */
export interface CapturedParameter {
  /**
   * The field's name in templates.
   */
  name: string
  /**
   * The callback parameter's name.
   */
  parameter: string
  /**
   * A regular expression (ECMAScript without look-around and back references) that the whole value must match; another value ends the login.
   */
  pattern: string
}
/**
 * Where the answer to a pushed authorization request departs from RFC 9126 section 2.2.
 */
export interface PushedAuthorizationResponse {
  /**
   * The status of a success.
   */
  status: 200 | 201
}
/**
 * Where this provider's token response departs from RFC 6749 section 5.1.
 */
export interface TokenResponseMapping {
  parameters?: TokenResponseParameters
  /**
   * How the body is written: `json`, or `form` (application/x-www-form-urlencoded). The request asks for it by its `Accept` header.
   */
  format?: 'json' | 'form'
  success?: SuccessPredicate
  /**
   * What this provider's error codes are in the standard's words (RFC 6749 section 5.2): only `invalid_grant` ends an account's tokens, only `invalid_client` and `unauthorized_client` pause its profile.
   */
  error_codes?: {
    [k: string]:
      | 'invalid_request'
      | 'invalid_client'
      | 'invalid_grant'
      | 'unauthorized_client'
      | 'unsupported_grant_type'
      | 'invalid_scope'
  }
  expires?: Expiry
  refresh_token_expires?: Expiry
  /**
   * What stands between the granted scopes. Default: what stands between those asked for. A list needs none.
   */
  scope_separator?: ' ' | ',' | '+' | ';'
  /**
   * Takes a body that can be read for what it is, whatever its content type says. Without it a body of another type is refused: it may be an error page.
   */
  ignore_content_type?: true
  /**
   * Values of the response that become fields of the account (`${account.name}`). They are sealed.
   */
  capture?: CapturedValue[]
  /**
   * The token type of a server that leaves `token_type` out.
   */
  assume_token_type?: 'bearer'
  /**
   * The lifetime of an access token in seconds where the response does not say.
   */
  default_expires_in?: number
}
/**
 * Where each standard parameter is found in the body, as a JSON Pointer (RFC 6901).
 */
export interface TokenResponseParameters {
  /**
   * A JSON Pointer (RFC 6901) into the response body.
   */
  access_token?: string
  /**
   * A JSON Pointer (RFC 6901) into the response body.
   */
  token_type?: string
  /**
   * A JSON Pointer (RFC 6901) into the response body.
   */
  expires_in?: string
  /**
   * A JSON Pointer (RFC 6901) into the response body.
   */
  refresh_token?: string
  /**
   * A JSON Pointer (RFC 6901) into the response body.
   */
  scope?: string
  /**
   * A JSON Pointer (RFC 6901) into the response body.
   */
  id_token?: string
  /**
   * A JSON Pointer (RFC 6901) into the response body.
   */
  error?: string
}
/**
 * What tells a success from a failure where the status does not.
 */
export interface SuccessPredicate {
  /**
   * The HTTP statuses of a success, where they are not 200 alone (RFC 6749 section 5.1).
   *
   * @minItems 1
   */
  status?: number[]
  /**
   * A JSON Pointer (RFC 6901) into the response body.
   */
  pointer?: string
  /**
   * The value that a success has there.
   */
  equals?: string | number | boolean
}
/**
 * When the token ends.
 */
export interface Expiry {
  /**
   * A JSON Pointer (RFC 6901) into the body.
   */
  pointer: string
  /**
   * A lifetime in `seconds` or `milliseconds`, or a time as `unix_seconds`, `unix_milliseconds` or `date_time` (RFC 3339).
   */
  unit: 'seconds' | 'milliseconds' | 'unix_seconds' | 'unix_milliseconds' | 'date_time'
}
/**
 * One value of an answer to keep. Sealed, but for `subject` and `label`, which the account shows.
 */
export interface CapturedValue {
  /**
   * The field's name in templates: `${account.name}`. `subject` says which user of the provider the account is; `label` is what lists show where nobody chose a label.
   */
  name: string
  /**
   * A JSON Pointer (RFC 6901) into the body.
   */
  pointer: string
  /**
   * A regular expression (ECMAScript without look-around and back references) that the whole value must match; another value is not kept. Needed for a value that steers a URL's host.
   */
  pattern?: string
  /**
   * Whether the value is a secret, such as a further token. It never stands in a URL or in the output of `explain`.
   */
  secret?: boolean
  expires?: Expiry
}
/**
 * A further request besides those of OAuth. A step may be taken again when its answer was lost or could not be used.
 */
export interface Step {
  /**
   * Names the step in messages and in the output of `explain`. Unique in the authentication type.
   */
  name: string
  /**
   * What the step is for.
   */
  description?: string
  /**
   * `after_link`: once, when the account is linked. `after_token`: with each new token, at the link and after every refresh. `before_unlink`: before the grant is revoked. Steps of one time are taken in the order of the list.
   */
  when: 'after_link' | 'after_token' | 'before_unlink'
  /**
   * The HTTP method.
   */
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /**
   * A template over `profile` and `account` fields, those that earlier steps captured among them.
   */
  url: string
  /**
   * What the Authorization header holds: the access token (`bearer`, RFC 6750), client id and secret (`basic`, RFC 6749 section 2.3.1), or nothing of Linkwright's (`none`).
   */
  authorization?: 'bearer' | 'basic' | 'none'
  /**
   * How the parameters in the body are written: `form` is application/x-www-form-urlencoded, `json` is application/json.
   */
  body_format?: 'form' | 'json'
  /**
   * The parameters and headers of the request. Templates over `profile`, `account` and `grant` (`grant.access_token`, `grant.refresh_token`, `grant.scope`).
   */
  parameters?: StepParameter[]
  success?: StepSuccess
  /**
   * Whether the account does without the step when it fails. Otherwise it is degraded, and the step is taken again at the next use.
   */
  optional?: boolean
  grant?: GrantFromStep
  /**
   * Values of the answer that become fields of the account (`${account.name}`). The step fails when one is missing or does not match its pattern.
   *
   * @minItems 1
   */
  capture?: CapturedValue[]
}
/**
 * One parameter: its name, where it is sent, and its value.
 */
export interface StepParameter {
  /**
   * The parameter's name as it is sent.
   */
  name: string
  /**
   * Where the parameter travels.
   */
  in: 'query' | 'body' | 'header'
  /**
   * The value, or a template.
   */
  value: string
  /**
   * Whether the step fails when the value is empty. Otherwise the parameter is left out then.
   */
  required?: boolean
}
/**
 * What counts as a success. Default: a status of 200 to 299.
 */
export interface StepSuccess {
  /**
   * The statuses of a success.
   *
   * @minItems 1
   */
  status?: number[]
  /**
   * A JSON Pointer (RFC 6901) into the body, to what tells a success from a failure.
   */
  pointer?: string
  /**
   * The value that a success has there.
   */
  equals?: string | number | boolean
}
/**
 * What of the answer takes its place in the grant, as JSON Pointers (RFC 6901): the tokens of a second exchange, or the end of a token that only introspection tells.
 */
export interface GrantFromStep {
  /**
   * Points at the access token to use from now on.
   */
  access_token?: string
  /**
   * Points at the refresh token to use from now on.
   */
  refresh_token?: string
  /**
   * Points at the granted scopes.
   */
  scope?: string
  expires?: Expiry
}
/**
 * What the provider does with refresh tokens. What is left out is taken for the worst case.
 */
export interface RefreshBehaviour {
  /**
   * Whether a refresh answers with a new refresh token and ends the old one: `always`, `optional` or `none`.
   */
  rotation?: 'always' | 'optional' | 'none'
  /**
   * For how many seconds a rotated refresh token may be sent once more, for a client that did not get the answer. A token request is given up after a third of it (10 to 60 seconds), so that there is time for another one.
   */
  reuse_grace?: number
  /**
   * Whether a rotated refresh token that comes again, after the grace, ends the newer tokens too. Where it does not, `invalid_grant` is believed when it comes a second time only.
   */
  reuse_revokes_family?: boolean
  /**
   * What a rotated refresh token gives within the grace: the `same` new tokens again, `new` ones beside them, or `latest_only`: new ones that end those given before. With the last, a replica that is late with a refresh is waited for longer.
   */
  successor?: 'same' | 'new' | 'latest_only'
  /**
   * What a refresh does to the access token before: it stays `valid` until it expires, is valid `until_grace` has passed, or is `revoked` at once. In the last two cases replicas look for a newer token more often once a refresh is due.
   */
  old_access_token?: 'valid' | 'until_grace' | 'revoked'
  /**
   * After how many seconds without use a refresh token ends. Accounts are refreshed before that.
   */
  idle_lifetime?: number
  /**
   * After how many seconds a login ends whatever is done. Shown as the account's `grant_ends_at`.
   */
  max_lifetime?: number
  /**
   * How many refreshes a second the token endpoint takes, from all replicas together.
   */
  max_rate?: number
}
/**
 * What an admin fills in once for each connector profile.
 */
export interface ProfileForm {
  /**
   * The fields of the connector profile form, in order.
   */
  fields: Field[]
}
/**
 * One field of a form.
 */
export interface Field {
  /**
   * The field's name in templates (`${profile.name}`). `client_id`, `client_secret`, `scopes` and `actions` are the client's credentials, the scopes to ask for and the actions to enable. `client_private_key` (PEM or JWK) and `client_private_key_id` are for private_key_jwt, `client_certificate` and `client_certificate_key` (PEM) for mutual TLS.
   */
  name: string
  /**
   * The label.
   */
  title: string
  /**
   * What is filled in. A `secret` is sealed and never shown again; `copy` shows a computed value with a copy button.
   */
  type: 'string' | 'secret' | 'select' | 'multi_select' | 'boolean' | 'number' | 'integer' | 'copy'
  /**
   * Where to find the value, in a sentence.
   */
  help?: string
  /**
   * An example shown in the empty field.
   */
  placeholder?: string
  /**
   * Whether the field may stay empty.
   */
  optional?: boolean
  /**
   * The value where none is given.
   */
  default?: string | boolean | number | string[]
  /**
   * Keeps the field out of sight: it has its default, or what a program hands in.
   */
  hidden?: boolean
  visible_when?: VisibleWhen
  /**
   * Moves the field: those with smaller numbers come first, and equal ones in the order of the manifest.
   */
  order?: number
  /**
   * The smallest number that may be filled in.
   */
  minimum?: number
  /**
   * The largest number that may be filled in.
   */
  maximum?: number
  /**
   * A text that the form shows before the value. It is no part of the value; one that is pasted with it is cut.
   */
  prefix?: string
  /**
   * A text that the form shows after the value. It is no part of the value; one that is pasted with it is cut.
   */
  suffix?: string
  /**
   * A regular expression (ECMAScript without look-around and back references, anchored by its author) that the value must match.
   */
  pattern?: string
  /**
   * What to say when the pattern does not match.
   */
  pattern_message?: string
  /**
   * A named format that the value must have.
   */
  format?: 'uri' | 'hostname' | 'email' | 'uuid'
  /**
   * What a `select` or `multi_select` offers.
   *
   * @minItems 1
   */
  options?: Option[]
  /**
   * Offers the manifest's own `scopes`.
   */
  options_from?: 'scopes'
  /**
   * Computes the field, which nobody fills in. What a `copy` field shows is a template over `connector.key` and `connector.redirect_uri`; a `string` or `secret` is a template over the fields of the same form that are filled in, and has no value where one that it names has none.
   */
  value?: string
  /**
   * The authentication types that have this field. Default: all.
   *
   * @minItems 1
   */
  applies_to?: string[]
  /**
   * Where the provider explains this value.
   */
  documentation_url?: string
}
/**
 * Shows the field only when another one of the same form has a certain value. While it is not shown it is not required, and a value that was filled in before is not used.
 */
export interface VisibleWhen {
  /**
   * The name of the other field: a string, select, boolean, number or integer.
   */
  field: string
  /**
   * The value that it must have, or a list of values of which it must have one.
   *
   * @minItems 1
   */
  equals: string | number | boolean | (string | number | boolean)[]
}
/**
 * One choice.
 */
export interface Option {
  /**
   * What is stored.
   */
  value: string
  /**
   * What is shown.
   */
  title: string
}
/**
 * What an end user fills in when linking an account.
 */
export interface AccountForm {
  /**
   * The fields of the connect page, in order.
   */
  fields: Field[]
}
/**
 * Something that must be in place before setup can begin.
 */
export interface Prerequisite {
  /**
   * A line for a checklist.
   */
  title: string
  /**
   * How to get it.
   */
  description: string
  /**
   * Who can give it: your `admin`, or the `provider`.
   */
  from?: 'admin' | 'provider'
  /**
   * Where the provider explains it.
   */
  documentation_url?: string
  /**
   * The authentication types that need it. Default: all.
   *
   * @minItems 1
   */
  applies_to?: string[]
}
/**
 * One step of the setup guide.
 */
export interface GuideStep {
  /**
   * What to do, in a few words.
   */
  title: string
  /**
   * How to do it, in Markdown. May use the templates `${connector.redirect_uri}` and `${connector.key}`.
   */
  content: string
  /**
   * The page at the provider on which the step is done.
   */
  link?: string
  /**
   * The scopes that the step concerns, so that a page can show the step only to those who need it.
   */
  scopes?: string[]
  /**
   * The authentication types that need this step. Default: all.
   *
   * @minItems 1
   */
  applies_to?: string[]
}
/**
 * What all calls of the API have in common.
 */
export interface Api {
  /**
   * What every action's path is appended to. Templates over `profile` and `account` fields.
   */
  base_url: string
  /**
   * Sent as Accept, and as Content-Type of a body.
   */
  media_type?: string
  envelope?: Envelope
  /**
   * Headers of every call, as templates over `profile` and `account` fields. Authorization is set by Linkwright (RFC 6750).
   */
  headers?: {
    [k: string]: string
  }
  token?: TokenPlacement
  rate_limit?: RateLimit
  pagination?: Pagination
  /**
   * The shapes of error bodies, tried in order, each by JSON Pointers (RFC 6901). The first one whose `code` is found is used.
   */
  errors?: ErrorShape[]
  /**
   * What the provider's error codes mean, as `errors` finds them. They become errors of ours that say who must act.
   */
  error_codes?: {
    [k: string]: ErrorMeaning
  }
  /**
   * The response header that names the call to the provider's support.
   */
  request_id_header?: string
  /**
   * The action that proves that an account works. It should read, and cost nothing.
   */
  test?: string
}
/**
 * How the media type wraps what it carries, such as that of JSON:API: how a body is made of a flat input, and how an answer is opened to flat records.
 */
export interface Envelope {
  /**
   * The body of an action that has a `resource_type` and no `body` of its own. Templates as in an action's body, and `${action.resource_type}`.
   */
  body?: {
    [k: string]: unknown
  }
  /**
   * A JSON Pointer (RFC 6901) to the records in an answer: a list, or one of them.
   */
  items?: string
  /**
   * A JSON Pointer (RFC 6901), within a record, to the object of its fields. Default: the record itself.
   */
  fields?: string
  /**
   * A JSON Pointer (RFC 6901), within a record, to its ID. The record has it as `id`, unless its fields have one.
   */
  id?: string
  /**
   * A JSON Pointer (RFC 6901), within a record, to its type.
   */
  type?: string
  /**
   * A JSON Pointer (RFC 6901), within a record, to what became of the input that it answers.
   */
  status?: string
  /**
   * The types that mean that nothing was found. Such a record is left out; in a batch its outcome is `no_match`.
   *
   * @minItems 1
   */
  no_match?: string[]
}
/**
 * Where the access token goes. Default: `Authorization: Bearer …` (RFC 6750 section 2.1). Further tokens and the client's id go into `headers`.
 */
export interface TokenPlacement {
  /**
   * Where the token travels. `query` needs `secrets_in_url`.
   */
  in: 'header' | 'query'
  /**
   * The name of the header or of the query parameter.
   */
  name: string
  /**
   * What stands before the token in the header, and a space after it.
   */
  prefix?: string
  /**
   * Allows the token in the query, with the reason for the record: servers and proxies write URLs into their logs (RFC 9700 section 4.3.2).
   */
  secrets_in_url?: string
}
/**
 * How the API says that it limits the rate, and when to try again.
 */
export interface RateLimit {
  /**
   * The answers that mean it, besides 429. A call that was answered so was not carried out, and is sent again.
   *
   * @minItems 1
   */
  responses?: RateLimitResponse[]
  /**
   * The headers that say when to try again, the first that is there counts. `Retry-After` (RFC 9110 section 10.2.3) is read in any case, after these.
   *
   * @minItems 1
   */
  retry_after?: RetryAfterHeader[]
  /**
   * The windows that calls are counted in, by the names that the API has for them. Calls wait, or are refused, before the API would refuse them; replicas on one database share the count.
   */
  windows?: {
    [k: string]: RateWindow
  }
  /**
   * How many calls each window may have, in the contracts that the provider sells: the smallest first. The first counts until an answer tells the limit of a window; then the tier with that limit.
   *
   * @minItems 1
   * @maxItems 20
   */
  tiers?: RateTier[]
  /**
   * The header of a refused call that names the window that was full. The others go on.
   */
  rejected_window_header?: string
  /**
   * Whose calls are counted together: those of the client, which a `profile` stands for, or those of each `account`.
   */
  per?: 'profile' | 'account'
}
/**
 * One of them: a status, and what a header of it says where the status alone does not tell.
 */
export interface RateLimitResponse {
  /**
   * The HTTP status.
   */
  status: number
  /**
   * A header of the answer.
   */
  header?: string
  /**
   * The header's value.
   */
  equals?: string
}
/**
 * A header and its unit.
 */
export interface RetryAfterHeader {
  /**
   * The header's name.
   */
  header: string
  /**
   * A wait in `seconds` or `milliseconds`, or a time as `unix_seconds`, `unix_milliseconds`, `date_time` (RFC 3339) or `http_date` (RFC 9110 section 5.6.7).
   */
  unit: 'seconds' | 'milliseconds' | 'unix_seconds' | 'unix_milliseconds' | 'date_time' | 'http_date'
}
/**
 * One window.
 */
export interface RateWindow {
  /**
   * How long it is.
   */
  seconds: number
  /**
   * The header of an answer that says how many calls a window may have. It is believed over `tiers`.
   */
  limit_header?: string
  /**
   * The header of an answer that says how many calls are left. A negative number says nothing.
   */
  remaining_header?: string
}
/**
 * One contract.
 */
export interface RateTier {
  /**
   * What the provider calls it.
   */
  title: string
  /**
   * Calls by window.
   */
  limits: {
    [k: string]: number
  }
}
/**
 * How an answer leads to the next page. `pages` follows it.
 */
export interface Pagination {
  /**
   * `cursor`: `next` points at what the input named by `input` is for the next page. `page`: that input counts pages. `offset`: it counts items. `next_url`: `next` points at the URL of the next page. `link`: the Link header names that URL (RFC 8288, `rel=next`). A URL is followed on the same origin only.
   */
  style: 'cursor' | 'page' | 'offset' | 'next_url' | 'link'
  /**
   * The action's input that says which page it is. For `cursor`, `page` and `offset`.
   */
  input?: string
  /**
   * A JSON Pointer (RFC 6901) to the cursor, or the link to the next page. The last page has none. For `cursor` and `next_url`; with `page` an answer that has it has a further page.
   */
  next?: string
  /**
   * Where `next` is a link: its query parameter that holds what the input is for the next page. The link itself is not followed, so that it need not be a whole URL. For `cursor` and `page`.
   */
  parameter?: string
  /**
   * A JSON Pointer (RFC 6901) to the list of items. With `page` and `offset` a page without items is the last one.
   */
  items?: string
  /**
   * A JSON Pointer (RFC 6901) to what says whether there is a further page: anything but `true` ends.
   */
  more?: string
  /**
   * The number of the first page. For `page`.
   */
  first?: number
  size?: PageSize
  /**
   * A JSON Pointer (RFC 6901) to the number of records of all pages. With `page` it says whether there is a further page, where `next` does not.
   */
  total?: string
  limits?: PageLimits
  /**
   * The inputs that a query is best narrowed by, for the error that says that it goes too deep.
   *
   * @minItems 1
   */
  narrow_by?: string[]
  /**
   * How a query that goes too deep is split into narrower ones, in this order, when the caller asks for it. Needs `total`.
   *
   * @minItems 1
   * @maxItems 5
   */
  split?: PageSplit[]
}
/**
 * The input that says how many records a page holds. Whoever asks for all pages gets the largest ones, unless the input has a size.
 */
export interface PageSize {
  /**
   * The action's input.
   */
  input: string
  /**
   * The most that the API gives.
   */
  max: number
}
/**
 * How deep the API goes. Whoever asks for more is told what to narrow, or has the query split.
 */
export interface PageLimits {
  /**
   * How many pages can be reached.
   */
  pages?: number
  /**
   * How many records can be reached.
   */
  records?: number
}
/**
 * Inputs that divide the records: by the values of one, or by a range between two. A record without such a value is in none of the parts.
 */
export interface PageSplit {
  /**
   * The input that takes one of `values`.
   */
  input?: string
  /**
   * Each becomes a query of its own.
   *
   * @minItems 2
   * @maxItems 500
   */
  values?: (string | number)[]
  /**
   * The input that is the lower end of a range, inclusive.
   */
  min?: string
  /**
   * The input that is its upper end, inclusive.
   */
  max?: string
  /**
   * The ends of the whole range: whole numbers, or days as YYYY-MM-DD. It is halved until the parts are small enough.
   *
   * @minItems 2
   * @maxItems 2
   */
  between?: (number | string)[]
}
/**
 * Where an error body holds what.
 */
export interface ErrorShape {
  /**
   * Points at the provider's error code.
   */
  code: string
  /**
   * Points at the text for people.
   */
  message?: string
  /**
   * Points at the name of the call for the provider's support.
   */
  request_id?: string
}
/**
 * What one code means.
 */
export interface ErrorMeaning {
  /**
   * `token_refused`: get a new token. `scope_missing`: the token lacks a scope. `role_missing`: the account lacks a role, or its contract the feature. `rate_limited`: nothing was done; try again. `credits_exhausted`: nothing is left to spend. `end_of_pages`: there is no such page; the one before was the last.
   */
  means?: 'token_refused' | 'scope_missing' | 'role_missing' | 'rate_limited' | 'credits_exhausted' | 'end_of_pages'
  /**
   * Who has to do something, where `means` does not say it.
   */
  who_must_act?: 'author' | 'admin' | 'user' | 'provider' | 'caller' | 'nobody'
  /**
   * What to do about it, as a sentence.
   */
  advice?: string
}
/**
 * One API call.
 */
export interface Action {
  /**
   * What it does, in a few words.
   */
  title: string
  /**
   * What it returns and what it costs.
   */
  description?: string
  /**
   * The HTTP method.
   */
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /**
   * Appended to the API's base URL. A `{name}` is filled from the input, a `${account.NAME}` or `${profile.NAME}` from the fields and what the login captured; both are percent-encoded.
   */
  path: string
  /**
   * The query string, name by name. A parameter whose template finds no value is left out.
   */
  query?: {
    [k: string]: string
  }
  /**
   * The JSON body, or one template that gives the whole of it. A string that is one whole template keeps the value's type; `${rest}` is the input without what path, query and body name one by one. Default: `${rest}` for POST, PUT and PATCH, and no body where nothing is left.
   */
  body?:
    | {
        [k: string]: unknown
      }
    | unknown[]
    | string
  /**
   * What the body is, for an API whose bodies have an envelope: `${action.resource_type}` in `api.envelope.body`, which then makes the body.
   */
  resource_type?: string
  /**
   * The media type of this action's answer, where it is another than the API's. An answer of a `text/…` type is given as text.
   */
  accept?: string
  /**
   * A JSON Schema (2020-12) of the input, or a `$ref` to a file beside the manifest.
   */
  input?: {
    [k: string]: unknown
  }
  /**
   * A JSON Schema (2020-12) of the response body, or a `$ref` to a file beside the manifest.
   */
  output?: {
    [k: string]: unknown
  }
  scopes?: ActionScopes
  roles?: ActionRoles
  /**
   * What the call does: `read` changes nothing, `write` changes data, `spends_credits` costs the customer something. Default: `read` for GET, `write` for the others.
   */
  effects?: ('read' | 'write' | 'spends_credits')[]
  credits?: ActionCredits
  pagination?: Pagination
  batch?: Batch
  /**
   * Whether the call may be sent again when its answer was lost. Default: true for GET, PUT and DELETE.
   */
  idempotent?: boolean
  /**
   * What an answer of 5xx says of the call. `not_done`: nothing was changed or charged. `in_doubt`: it may have been carried out, and is not sent again unless it is `idempotent`. Default: `not_done` for an action that only reads, else `in_doubt`.
   */
  after_server_error?: 'not_done' | 'in_doubt'
}
/**
 * The scopes that the call needs. Each must be declared in the manifest's `scopes`.
 */
export interface ActionScopes {
  /**
   * Every one of these scopes is needed.
   *
   * @minItems 1
   */
  all_of?: string[]
  /**
   * One of these scopes is enough.
   *
   * @minItems 1
   */
  any_of?: string[]
}
/**
 * What the account itself must be allowed at the provider, besides the scopes: roles, features of a contract. The provider's own names; they are named when it refuses a call for want of them.
 */
export interface ActionRoles {
  /**
   * Every one of these is needed.
   *
   * @minItems 1
   */
  all_of?: string[]
  /**
   * One of these is enough.
   *
   * @minItems 1
   */
  any_of?: string[]
}
/**
 * What a call costs at most, for an action that `spends_credits`. A budget refuses by it before anything is sent.
 */
export interface ActionCredits {
  /**
   * `call`: the cost of a call. `record`: the cost of each record that is found.
   */
  per: 'call' | 'record'
  /**
   * How many credits one costs at most.
   */
  amount?: number
  /**
   * How many records one call can find, where neither `batch` nor the size of a page tells.
   */
  at_most?: number
  /**
   * A JSON Pointer (RFC 6901) to the number of credits in the answer. Default: with `record`, the records that were found; with `call`, the amount.
   */
  spent?: string
}
/**
 * A call takes several records at once. `accounts.batch` cuts any number of them into calls, and gives an outcome for each.
 */
export interface Batch {
  /**
   * The input that is the list of records.
   */
  items: string
  /**
   * How many of them one call may have.
   */
  max: number
  /**
   * A JSON Pointer (RFC 6901) to the list of results in the answer. Default: the envelope's `items`.
   */
  results?: string
  /**
   * A JSON Pointer (RFC 6901), within a result, to the record that it answers. Default: results are in the order of the records.
   */
  echo?: string
}
