import type { AttemptDocument } from '@/lib/attempt/document';

/** A short answer to the notification prompt, written for the front page. Good in parts. Two columns, so that it fits a phone. */
export const sampleAnswer: AttemptDocument = {
  format: 'attempt/1',
  prompt: 'notification-system',
  title: 'A short answer',
  steps: {
    requirements: {
      text: 'A billion messages a day is about 11,600 a second, and the evening peak is five times that. A security code has to be with the text company within 5 seconds. Marketing may wait until morning. We leave out an inbox inside the app.',
    },
    architecture: {
      text: 'A team posts an event and is told “accepted” at once. The consent check drops what a person has switched off before anything is queued. Codes have their own lane, so that a sale never stands in front of them. Only workers talk to outside companies.',
    },
    reliability: {
      text: 'If the text company does not answer, a worker tries again after 1, 3 and 8 seconds. A message can arrive twice, so we recognise a repeat by its event id and drop it. If the preference store is down, only security codes go out.',
    },
    tradeoffs: {
      text: 'We deliver at least once instead of exactly once: a code that comes twice is a nuisance, a code that never comes locks somebody out.',
    },
  },
  diagram: {
    nodes: [
      { id: 'teams', type: 'client', label: 'Checkout, chat', x: 0, y: 0 },
      { id: 'api', type: 'gateway', label: 'Event API', x: 216, y: 0 },
      { id: 'consent', type: 'service', label: 'Consent check', x: 216, y: 108, replicas: 3 },
      { id: 'preferences', type: 'database', label: 'Preferences', x: 0, y: 108 },
      { id: 'urgent', type: 'queue', label: 'Security lane', x: 0, y: 216 },
      { id: 'rest', type: 'queue', label: 'All the rest', x: 216, y: 216 },
      { id: 'workers', type: 'worker', label: 'Delivery workers', x: 108, y: 324, replicas: 4 },
      { id: 'texts', type: 'external', label: 'Text company', x: 0, y: 432 },
      { id: 'push', type: 'external', label: 'Push network', x: 216, y: 432 },
    ],
    edges: [
      { id: 'e1', source: 'teams', target: 'api' },
      { id: 'e2', source: 'api', target: 'consent' },
      { id: 'e3', source: 'consent', target: 'preferences' },
      { id: 'e4', source: 'consent', target: 'urgent', async: true },
      { id: 'e5', source: 'consent', target: 'rest', async: true },
      { id: 'e6', source: 'urgent', target: 'workers', async: true },
      { id: 'e7', source: 'rest', target: 'workers', async: true },
      { id: 'e8', source: 'workers', target: 'texts' },
      { id: 'e9', source: 'workers', target: 'push' },
    ],
  },
};
