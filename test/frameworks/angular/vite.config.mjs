// Angular's packages come half compiled. This does what Angular's own builder does with them for production.
import { transformAsync } from '@babel/core';
import { ConsoleLogger, LogLevel, NodeJSFileSystem } from '@angular/compiler-cli';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { defineConfig } from 'vite';

const linker = createEs2015LinkerPlugin({
  fileSystem: new NodeJSFileSystem(),
  logger: new ConsoleLogger(LogLevel.warn),
  linkerJitMode: false,
});

export default defineConfig({
  define: { ngDevMode: 'false', ngJitMode: 'false' },
  plugins: [
    {
      name: 'angular-linker',
      async transform(code, filename) {
        if (!code.includes('ɵɵngDeclare')) return undefined;
        return transformAsync(code, { filename, plugins: [linker], configFile: false, compact: false });
      },
    },
  ],
});
