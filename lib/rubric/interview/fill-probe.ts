import { stepIds, type StepId } from '@/lib/steps/schema';
import { panelRoles, type PanelRole, type Probe, type Trigger } from './schema';

/** A probe with everything the interview needs said. */
export type FullProbe = Probe & {
  role: PanelRole;
  dimension: StepId;
  trigger: 'always' | Trigger;
  weight: number;
};

/** Probes of older versions name no role, step or trigger: they are taken in turn and asked of any answer. */
export const fillProbes = (probes: readonly Probe[]): FullProbe[] =>
  probes.map((probe, at) => ({
    ...probe,
    role: probe.role ?? panelRoles[at % panelRoles.length] ?? 'productManager',
    dimension: probe.dimension ?? stepIds[at % stepIds.length] ?? 'architecture',
    trigger: probe.trigger ?? 'always',
    weight: probe.weight ?? 1,
  }));
