import type { DepthId } from '@/lib/rubric/schema';

/** The depths by name; what each asks for is the prompt's own word. */
export const depthTitles: Record<DepthId, string> = {
  foundation: 'Foundation',
  standard: 'Standard',
  deep: 'Deep',
};

/** A level as it is shown: one decimal, of four. */
export const formatLevel = (level: number): string => level.toFixed(1);
