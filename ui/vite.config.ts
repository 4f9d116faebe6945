import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => {
  // Which backend is built in is decided here and nowhere else, so that the sample data can't reach the product.
  const real = mode !== 'fixture' && mode !== 'test';
  return {
    plugins: [svelte()],
    resolve: {
      alias: { '#backend-in-use': at(real ? './src/backend/tauri.ts' : './src/backend/fixture.ts') },
      conditions: mode === 'test' ? ['browser'] : undefined,
    },
    clearScreen: false,
    server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
    build: {
      target: ['es2022', 'safari17.5', 'chrome123'],
      // The content security policy allows no data: URLs: fonts and pictures stay files.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 700,
    },
    test: {
      environment: 'happy-dom',
      include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.mjs'],
    },
  };
});
