import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => {
  // Which backend is built in is decided here and nowhere else, so that no other one can reach the product.
  const backends: Record<string, string> = { server: 'server', fixture: 'fixture', test: 'fixture' };
  return {
    plugins: [svelte()],
    resolve: {
      alias: { '#backend-in-use': at(`./src/backend/${backends[mode] ?? 'tauri'}.ts`) },
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
