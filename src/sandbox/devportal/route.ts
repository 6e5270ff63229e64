/** How the DevPortal's routes are written. */
import type { RegisteredApp } from '../app-registry.ts'
import type { Page } from './layout.ts'
import type { FormInput } from './read-form.ts'

/** One request. */
export interface PortalRequest {
  /** The app that the path names; there is one wherever the route has `:id`. */
  readonly app: RegisteredApp | undefined
  /** What was sent with POST. */
  readonly form: FormInput | undefined
  readonly url: URL
}

/** Answers with a page, or says where to go. */
export type Route = (request: PortalRequest) => Page | string | Promise<Page | string>

/** Method and path, for example `POST /devportal/apps/:id/rotate`. */
export type Routes = Readonly<Record<string, Route>>

/** A route for an app. */
export function forApp(answer: (app: RegisteredApp, request: PortalRequest) => ReturnType<Route>): Route {
  return (request) => (request.app === undefined ? '/devportal/apps' : answer(request.app, request))
}

/** A route for a form. A body that is no form is sent back to the page. */
export function forForm(answer: (form: FormInput, request: PortalRequest) => ReturnType<Route>): Route {
  return (request) => (request.form === undefined ? request.url.pathname : answer(request.form, request))
}
