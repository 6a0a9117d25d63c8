// How the browser's files are made: `npx vite build client` writes them where the server serves them from.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  // The other minifier refuses a media query of govuk-frontend.
  build: { outDir: '../.data/client', emptyOutDir: true, cssMinify: 'esbuild', assetsInlineLimit: 0 },
  worker: { format: 'es' },
});
