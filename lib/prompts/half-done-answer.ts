/**
 * An answer to the notification prompt that somebody left half way, as `attempt/1`: what the guided start is taken on. The
 * arrow out of the queue and whoever delivers in the end are missing, and the requirements name no number.
 */
export const halfDoneAnswer = {
  format: 'attempt/1' as const,
  prompt: 'notification-system',
  title: 'Guided start',
  steps: {
    requirements: {
      text: 'Any team can send a message to a person, by push, text or e-mail. Security codes come first; marketing may wait. A person who opted out hears nothing.',
    },
    architecture: {
      text: 'A team hands over an event and goes on at once. The consent check drops what a person has switched off, before anything is queued.',
    },
  },
  diagram: {
    nodes: [
      { id: 'teams', type: 'client' as const, label: 'Checkout, chat', x: 0, y: 0 },
      { id: 'api', type: 'gateway' as const, label: 'Event API', x: 240, y: 0 },
      { id: 'consent', type: 'service' as const, label: 'Consent check', x: 480, y: 0 },
      { id: 'preferences', type: 'database' as const, label: 'Preferences', x: 480, y: 120 },
      { id: 'lane', type: 'queue' as const, label: 'Send queue', x: 240, y: 240 },
      { id: 'workers', type: 'worker' as const, label: 'Delivery workers', x: 480, y: 240 },
    ],
    edges: [
      { id: 'e1', source: 'teams', target: 'api' },
      { id: 'e2', source: 'api', target: 'consent' },
      { id: 'e3', source: 'consent', target: 'preferences' },
      { id: 'e4', source: 'consent', target: 'lane', async: true },
    ],
  },
};
