import type { Namespace } from '@/lib/messages/namespaces';

/** What a workspace says before anything of it is asked for. What comes on demand brings its own words: `withMessages`. */
export const firstMessages = [
  'workspace',
  'announcements',
  'canvas',
  'editor',
  'terms',
] as const satisfies readonly Namespace[];
