'use client';

import { pinText } from '../use-text-rows';
import { StoryList } from './story-list';
import { TreeEditor } from './tree-editor';

/** From what hurts to the number that moves, and a case told in numbers: the same sentences as the text above. */
export const ImpactEditor = () => (
  <div className="flex flex-col gap-4" {...pinText}>
    <TreeEditor />
    <StoryList />
  </div>
);
