import type { DepthId, ProfileId } from '@/lib/rubric/schema';
import type { WorkspacePrompt } from './dto';
import type { Ports } from './ports';
import { toWorkspacePrompt } from './to-workspace-prompt';

/** A prompt with all that practising it takes, for a device that may be without a connection later. */
export type LocalPrompt = {
  title: string;
  summary: string;
  /** Markdown. */
  story: string;
  defaultProfile: ProfileId;
  defaultDepth: DepthId;
  prompt: WorkspacePrompt;
};

/** The newest version of every prompt as practice shows it. Open to everybody; holds nothing of the rubric. */
export async function listLocalPrompts(ports: {
  prompts: Pick<Ports['prompts'], 'listNewest'>;
}): Promise<LocalPrompt[]> {
  const prompts = await ports.prompts.listNewest();
  return prompts.map((prompt) => ({
    title: prompt.title,
    summary: prompt.summary,
    story: prompt.story,
    defaultProfile: prompt.defaultProfile,
    defaultDepth: prompt.defaultDepth,
    prompt: toWorkspacePrompt(prompt, 'practice', []),
  }));
}
