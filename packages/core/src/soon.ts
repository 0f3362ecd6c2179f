/**
 * A value that may be there at once, as what lies in a cache or on a local file: a promise for it would cost more than
 * many a small thing takes to read. Whoever need not care awaits it.
 */
export type Soon<T> = T | Promise<T>;

/** Go on with a value, at once where it is there. */
export function whenThere<T, U>(soon: Soon<T>, next: (value: T) => Soon<U>): Soon<U> {
  return soon instanceof Promise ? soon.then(next) : next(soon);
}
