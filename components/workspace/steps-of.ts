import { needsDrawing } from '@/lib/attempt/mode';
import { profiles } from '@/lib/rubric/profiles';
import type { WorkspaceDto } from '@/lib/services/dto';
import type { StepId } from '@/lib/steps/schema';

/** The steps of an attempt in the lens's order of work; of a drill its one step. */
export const stepsOf = ({
  profile,
  drillStep,
}: Pick<WorkspaceDto, 'profile' | 'drillStep'>): readonly StepId[] =>
  drillStep === null ? profiles[profile].order : [drillStep];

/** A drill of a step that is told in words alone leaves the drawing out. */
export const showsDrawing = ({ drillStep }: Pick<WorkspaceDto, 'drillStep'>): boolean =>
  drillStep === null || needsDrawing(drillStep);
