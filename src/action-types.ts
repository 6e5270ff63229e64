/** How TypeScript knows what the actions of a manifest take and answer with. Types only: nothing of it is there at run time. */

/** What one action takes and answers with. */
export interface ActionType {
  readonly input: unknown
  /** The body of its answer. */
  readonly output: unknown
}

/** Actions that are known at run time only: any name, and what the schema says then. */
export type AnyActions = Readonly<Record<string, ActionType>>

/** Actions by name, as `linkwright types` writes them from a manifest. */
export type ActionTypes<A> = { readonly [Name in keyof A]: ActionType }

/** The input of a call, which may be left out where nothing in it is needed, and what comes after it. */
export type CallArguments<Input, Options> =
  Record<never, never> extends Input ? [input?: Input, options?: Options] : [input: Input, options?: Options]
