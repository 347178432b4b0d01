import type { CallInput, CallName, CallOutput } from '../../shared/bridge.ts';

/** What answers each call of the bridge. */
export type Handlers = { readonly [N in CallName]: (input: CallInput<N>) => Promise<CallOutput<N>> | CallOutput<N> };

/** What answers the calls of one namespace: those whose names begin with it. */
export type HandlersOf<Namespace extends string> = Pick<Handlers, Extract<CallName, `${Namespace}.${string}`>>;
