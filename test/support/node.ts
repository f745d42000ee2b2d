import { executeServerCommand } from '@web/test-runner-commands';

interface NodeCall {
  /** TypeScript module, relative to the project. */
  readonly module: string;
  /** Name of the exported function, which takes no argument and returns what JSON can carry. */
  readonly call: string;
  /** IANA names of the zones that the process is in, one after the other. */
  readonly timeZones: readonly string[];
}

/** Calls a function of this project in Node, in a process of its own: once in each zone. */
export async function callInNode<Result>(call: NodeCall): Promise<readonly Result[]> {
  for (;;) {
    const answer = await executeServerCommand<{ result?: readonly Result[] }, NodeCall>('node', call);
    if (answer.result !== undefined) return answer.result;
  }
}
