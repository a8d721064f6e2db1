import type { MetadataRoute } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';

/** What a browser needs to install Loadbearing as an app. */
const manifest = async (): Promise<MetadataRoute.Manifest> => ({
  id: '/',
  name: 'Loadbearing',
  short_name: 'Loadbearing',
  description: (await getTranslations('site'))('title'),
  lang: await getLocale(),
  start_url: '/attempts',
  scope: '/',
  display: 'standalone',
  background_color: '#fafaf7',
  theme_color: '#fafaf7',
  icons: [
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
});

export default manifest;
