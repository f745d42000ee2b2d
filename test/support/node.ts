import { executeServerCommand } from '@web/test-runner-commands';

interface NodeCall {
  /** TypeScript module, relative to the project. */
  readonly module: string;
  /** Name of the exported function, without parameters; it returns JSON. */
  readonly call: string;
  /** IANA zones to run in, one after the other. */
  readonly timeZones: readonly string[];
}

/** Calls a function of this project in a Node process of its own, once in each zone. */
export async function callInNode<Result>(call: NodeCall): Promise<readonly Result[]> {
  for (;;) {
    const answer = await executeServerCommand<{ result?: readonly Result[] }, NodeCall>('node', call);
    if (answer.result !== undefined) return answer.result;
  }
}
