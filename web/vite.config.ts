// The build: one page, screens loaded when first opened, an application shell that opens without a network.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vite';

const server = process.env.ONEHOME_SERVER ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [
    svelte(),
    VitePWA({
      strategies: 'generateSW',
      injectRegister: false, // src/app/updates.svelte.ts registers it, so that a person decides when to change versions
      manifest: {
        name: 'บ้านเดียวกัน · One Home',
        short_name: 'บ้านเดียวกัน',
        lang: 'th',
        start_url: '/',
        display: 'standalone',
        background_color: '#fbf9f4',
        theme_color: '#1f5b43',
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{html,js,css,woff2,svg,webmanifest}'],
        globIgnores: ['**/*cyrillic*', '**/.vite/**'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/api\//, /^\/healthz/, /^\/openrosa\//, /^\/hall(\/|$)/, /^\/news(\/|$)/, /^\/public\.css$/], // what the server itself answers is never kept
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
      },
    }),
  ],
  build: {
    target: 'es2022',
    manifest: true, // tools/size.mjs reads it
    assetsInlineLimit: 0, // the content security policy allows no data: fonts
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The hall's page, which is no part of the application, takes its Thai from this file by name.
    rolldownOptions: { output: { assetFileNames: (asset) => (asset.names.includes('ibm-plex-sans-thai-looped-thai-400-normal.woff2') ? 'assets/[name][extname]' : 'assets/[name]-[hash][extname]') } },
  },
  server: { fs: { allow: ['.', '../src/survey/forms'] }, proxy: { '/api': server, '/healthz': server, '/openrosa': server, '/news': server, '/public.css': server } },
  test: { include: ['tests/**/*.test.ts'], environment: 'node', testTimeout: 30_000 },
} as import('vite').UserConfig);
