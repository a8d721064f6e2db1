import type { Cue } from './cue';
import { postponements } from './defer-cues';
import { namedCues } from './named-cues';
import { rejections } from './reject-cues';
import { turns } from './turned-cues';

/** Every phrase that tells a stance other than adoption. */
export const cues: readonly Cue[] = [...rejections, ...postponements, ...turns, ...namedCues];
