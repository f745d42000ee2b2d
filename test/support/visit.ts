// See test/runner/visit.mjs, which answers the command.
import { executeServerCommand } from '@web/test-runner-commands';

/** One step in the visited page. */
export type Step =
  /**
   * Runs there and records the result as JSON (`undefined` and `NaN` become `null`). A function must be a self-contained
   * arrow function, as only its source is sent. A string is a function body.
   */
  | { run: string | (() => unknown) }
  /** Records a PNG as a data URL; with a name it is also saved in node_modules/.cache/visit. */
  | { screenshot: true | string }
  /**
   * Advances the clock of a visit with `now` by milliseconds, and fires each timer as often as it is due. An error in a
   * timer ends the visit.
   */
  | { advance: number }
  /** Advances it at once, after which each due timer fires once, as after sleep. */
  | { jump: number }
  /** Waits for real milliseconds. */
  | { wait: number }
  /** Waits until an expression is true in the page, at most five seconds. */
  | { until: string }
  /** Waits until a card, by its CSS selector, is rendered and has noticed that it is on screen. */
  | { visible: string }
  /** Waits for a number of requests by the page and its pop-ups, including the page itself. */
  | { requested: number }
  /** Waits until a number of these are answered or have failed. */
  | { answered: number }
  /** Presses a key or a combination, as `Tab` or `Shift+Tab`. */
  | { press: string }
  /** Clicks an element by its CSS selector, which pierces open shadow roots, once it is clickable. */
  | { click: string }
  /** Emulates print. */
  | { media: 'print' }
  | { reload: true };

/** An answer of another server; by default JSON that every page may read. */
export interface Answer {
  status?: number;
  body?: string;
  contentType?: string;
  headers?: Record<string, string>;
  /** Milliseconds before the answer. */
  delay?: number;
  /** Never answered, or a reason of Playwright's `route.abort`. */
  fails?: 'hangs' | 'internetdisconnected' | 'connectionrefused';
}

/** The pages and the visitor; the browser's defaults apply. */
interface Visitor {
  /** A path on the test server, as `/demo/`. */
  url?: string;
  /** Serves this document at `url` or `/page.html`; other files come from the test server. */
  html?: string;
  /** Of `html`. Default: `text/html`. */
  contentType?: string;
  /** Of `html`. */
  headers?: Record<string, string>;
  /** Answers by URL; of several, one after the other, and the last one repeats. */
  answers?: Record<string, Answer | readonly Answer[]>;
  /** Stops the clock at this ISO date-time before the first script. Default: real time. */
  now?: string;
  timezoneId?: string;
  locale?: string;
  /** Permissions that are granted without a prompt. */
  permissions?: readonly 'clipboard-write'[];
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  viewport?: { width: number; height: number };
  javaScriptEnabled?: boolean;
  /** Also records the accessibility tree. */
  accessibility?: boolean;
}

interface Visit<Steps> {
  /** Results of the steps that have one, in order. */
  results: Results<Steps>;
  /** In order, including pop-ups. Requests to other origins are blocked and answered with 204. */
  requests: { url: string; resourceType: string; method: string }[];
  console: { type: string; text: string }[];
  /** Uncaught errors. */
  errors: string[];
  cookies: { name: string; value: string; domain: string }[];
  /** Number of keys in localStorage and sessionStorage. */
  storage: { local: number; session: number };
  /** The accessibility tree at the end, in Playwright's notation. */
  accessibility?: string;
}

type Results<Steps> = Steps extends readonly [infer First, ...infer Rest]
  ? [...Result<First>, ...Results<Rest>]
  : Steps extends readonly []
    ? []
    : unknown[];

type Result<S> = S extends { run: () => infer Returned }
  ? [Awaited<Returned>]
  : S extends { run: string }
    ? [unknown]
    : S extends { screenshot: unknown }
      ? [string]
      : [];

/** Functions cannot be sent to another page, their source can. */
const sendable = (step: Step) =>
  'run' in step && typeof step.run === 'function' ? { run: `return (${step.run.toString()})()` } : step;

/** Opens a page as a new visitor with empty storage, runs the steps and records what happened. */
export async function visit<const Steps extends readonly Step[] = []>({
  steps,
  ...visitor
}: Visitor & { steps?: Steps }): Promise<Visit<Steps>> {
  const payload = { ...visitor, steps: steps?.map(sendable) };
  const visited = await executeServerCommand<Visit<Steps> | { failure: string }, typeof payload>(
    'visit',
    payload,
  );
  if ('failure' in visited) throw new Error(visited.failure);
  return visited;
}
