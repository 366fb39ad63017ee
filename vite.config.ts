import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Relative base: the built folder works from any path of any static host. */
export default defineConfig({
  base: './',
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    // The database engine is one file of 34 MB, loaded on demand; the limit is kept by scripts/size.mjs.
    chunkSizeWarningLimit: 2000,
  },
});
