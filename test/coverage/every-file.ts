// Coverage counts only files that are loaded, so this loads every pure file, including those without a test.
import { executeServerCommand } from '@web/test-runner-commands';

it('loads every pure file', async () => {
  const files = await executeServerCommand<readonly string[], undefined>('pure-files');
  await Promise.all(files.map(file => import(`/${file}`)));
});
