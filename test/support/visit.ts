// See test/runner/visit.mjs, which answers the command.
import { executeServerCommand } from '@web/test-runner-commands';

/** One thing to do in the visited page. */
export type Step =
  /**
   * Runs there and records what it returns, as JSON has it (`undefined` and `NaN` become `null`). A function must
   * be an arrow function that uses nothing from outside of itself: only its text travels. A string is the body.
   */
  | { run: string | (() => unknown) }
  /** Records a PNG as a data URL; with a name it is also kept, in node_modules/.cache/visit. */
  | { screenshot: true | string }
  /**
   * Moves the clock of a visit with `now` on by milliseconds, and fires each timer as often as it is due. What a
   * timer throws meanwhile ends the visit with that error.
   */
  | { advance: number }
  /** Moves it in one leap, after which a timer that is due fires once, as when a laptop is opened again. */
  | { jump: number }
  /** Lets real milliseconds pass. */
  | { wait: number }
  /** Lets real milliseconds pass until an expression is true in the page, five seconds at most. */
  | { until: string }
  /** … until a card, by its CSS selector, is rendered and knows that it is on screen. */
  | { seen: string }
  /** … until so many things were asked for, by the page and its pop-ups, itself included. */
  | { asked: number }
  /** … until so many of these are answered, or have failed. */
  | { answered: number }
  /** Presses a key or a combination, as `Tab` or `Shift+Tab`. */
  | { press: string }
  /** Clicks what a CSS selector finds, inside open shadow roots too, once it can be clicked. */
  | { click: string }
  /** Shows the page as it is printed. */
  | { media: 'print' }
  | { reload: true };

/** An answer of another server, which by default is JSON that every page may read. */
export interface Answer {
  status?: number;
  body?: string;
  contentType?: string;
  headers?: Record<string, string>;
  /** Milliseconds before it is given. */
  delay?: number;
  /** Never answered, or a reason of Playwright's `route.abort`. */
  fails?: 'hangs' | 'internetdisconnected' | 'connectionrefused';
}

/** The pages and the visitor. What is left out is as the browser has it. */
interface Visitor {
  /** An address on the test server, as `/demo/`. */
  url?: string;
  /** Serves this document at `url`, or else at `/page.html`; what it asks for comes from the test server. */
  html?: string;
  /** Of `html`. Default: `text/html`. */
  contentType?: string;
  /** Of `html`. */
  headers?: Record<string, string>;
  /** What is answered to requests for a URL; of several, one after the other, and the last one for all that follow. */
  answers?: Record<string, Answer | readonly Answer[]>;
  /** Stops the clock at this ISO date-time, from the first script on. Without it real time passes. */
  now?: string;
  timezoneId?: string;
  locale?: string;
  /** What the page need not ask for. */
  permissions?: readonly 'clipboard-write'[];
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  viewport?: { width: number; height: number };
  javaScriptEnabled?: boolean;
  /** Also asks for the accessibility tree. */
  accessibility?: boolean;
}

interface Visit<Steps> {
  /** Of the steps that have one, in order. */
  results: Results<Steps>;
  /** In order, of pop-ups too. Those to another origin are not let out, and answered with 204. */
  requests: { url: string; resourceType: string; method: string }[];
  console: { type: string; text: string }[];
  /** What was thrown and not caught. */
  errors: string[];
  cookies: { name: string; value: string; domain: string }[];
  /** How many keys are in localStorage and sessionStorage. */
  storage: { local: number; session: number };
  /** The tree at the end, as Playwright writes it, when it was asked for. */
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

/** A function cannot be sent to another page, its text can. */
const sendable = (step: Step) =>
  'run' in step && typeof step.run === 'function' ? { run: `return (${step.run.toString()})()` } : step;

/** Opens a page as a new visitor, with empty storage, takes the steps there, and tells what happened. */
export async function visit<const Steps extends readonly Step[] = []>({
  steps,
  ...visitor
}: Visitor & { steps?: Steps }): Promise<Visit<Steps>> {
  const payload = { ...visitor, steps: steps?.map(sendable) };
  const seen = await executeServerCommand<Visit<Steps> | { failure: string }, typeof payload>(
    'visit',
    payload,
  );
  if ('failure' in seen) throw new Error(seen.failure);
  return seen;
}
