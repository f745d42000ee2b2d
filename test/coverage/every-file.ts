// Coverage counts only what is loaded: this loads every pure file, so that one without a test counts as never run.
import { executeServerCommand } from '@web/test-runner-commands';

it('loads every pure file', async () => {
  const files = await executeServerCommand<readonly string[], undefined>('pure-files');
  await Promise.all(files.map(file => import(`/${file}`)));
});
