/** Every error class, for `instanceof`; the `errors` namespace of the library. */
export {
  AccountNotFoundError,
  AccountSuspendedError,
  ConfigurationChangedError,
  ConnectorNotFoundError,
  OriginChangedError,
  ProfileChangedError,
  ProfileInUseError,
  ProfileNotFoundError,
  ProfilePausedError,
  ReauthorizationRequiredError,
  RefreshDelayedError,
} from './errors/account.ts'
export {
  ActionFailedError,
  ActionNotEnabledError,
  ActionNotFoundError,
  BatchRefusedError,
  PageInvalidError,
  PageLimitError,
  RateLimitedError,
  ResultMissingError,
  RoleMissingError,
  ScopeMissingError,
} from './errors/action.ts'
export { LinkwrightError } from './errors/base.ts'
export { CertificateChangedError, ClientKeyInvalidError } from './errors/client.ts'
export {
  AttemptNotFoundError,
  ConnectSessionElsewhereError,
  ConnectSessionEmbeddedError,
  ConnectSessionEndedError,
  NothingToConnectError,
  ReturnToRefusedError,
} from './errors/connect.ts'
export { CreditBudgetError, CreditsExhaustedError } from './errors/credits.ts'
export {
  AdminKeyMissingError,
  ApiKeyNotFoundError,
  CsrfTokenInvalidError,
  DeliveryNotFoundError,
  MediaTypeError,
  NotAllowedError,
  NotAuthenticatedError,
  OriginForbiddenError,
  RequestInvalidError,
  RequestTooLargeError,
  RouteNotFoundError,
  TooManyRequestsError,
  WebhookNotFoundError,
  WrongAudienceError,
} from './errors/host.ts'
export {
  AccountFieldsInvalidError,
  ActionInputInvalidError,
  ManifestInvalidError,
  ManifestSyntaxError,
  ManifestUnreadableError,
  ProfileInvalidError,
  TemplateUnresolvedError,
  TemplateUnsafeError,
} from './errors/manifest.ts'
export {
  AuthorizationDeniedError,
  CallbackMalformedError,
  EndpointMissingError,
  IssuerMismatchError,
  ProviderUnavailableError,
  RedirectUriMismatchError,
  ResponseNotConformError,
  StateExpiredError,
  StateUnknownError,
  StateUsedError,
  StepFailedError,
  TokenErrorResponseError,
  UserMismatchError,
  WrongGrantTypeError,
} from './errors/protocol.ts'
export { ApiMissingError, ProxyNotAllowedError, ProxyPathError } from './errors/proxy.ts'
export {
  DatabaseCorruptError,
  DatabaseLockedError,
  DatabaseNewerError,
  DatabaseReadOnlyError,
  DatabaseUnavailableError,
} from './errors/storage.ts'
export { AddressRefusedError, InDoubtError, NotSentError } from './errors/transport.ts'
export {
  DecryptionFailedError,
  KeyFileError,
  KeyInvalidError,
  KeyMissingError,
  KeyServiceDeniedError,
  KeyServiceUnavailableError,
  KeyUnknownError,
} from './errors/vault.ts'
