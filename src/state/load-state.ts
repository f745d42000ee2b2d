/**
 * Why there is no event to show, although one is expected.
 *
 * @cssstate loading - The file at `src` is pending, and there is nothing to show yet.
 * @cssstate failed - The file at `src` could not be loaded, and there is nothing to show.
 */
export type LoadState = 'loading' | 'failed' | undefined;
