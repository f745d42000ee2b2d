import { executeServerCommand } from '@web/test-runner-commands';

interface NodeCall {
  /** TypeScript module, relative to the project. */
  readonly module: string;
  /** Name of the exported function, which takes no argument and returns what JSON can carry. */
  readonly call: string;
  /** IANA name of the zone that the process runs in. */
  readonly timeZone: string;
}

/** Calls a function of this project in Node, in a process of its own. */
export async function callInNode<Result>(call: NodeCall): Promise<Result> {
  for (;;) {
    const answer = await executeServerCommand<{ result?: Result }, NodeCall>('node', call);
    if (answer.result !== undefined) return answer.result;
  }
}
