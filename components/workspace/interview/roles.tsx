import { Compass, LineChart, Wrench } from 'lucide-react';
import type { PanelRole } from '@/lib/rubric/interview/schema';

/** Who sits on the panel: roles, nobody in particular. */
export const panelRoles: Readonly<
  Record<PanelRole, { title: string; listensFor: string; Icon: typeof Wrench }>
> = {
  productManager: {
    title: 'Senior product manager, customers',
    listensFor: 'who feels it, and what you would do first',
    Icon: Compass,
  },
  secondProductManager: {
    title: 'Senior product manager, business',
    listensFor: 'the number it moves, and what you give up',
    Icon: LineChart,
  },
  engineer: {
    title: 'Senior engineer',
    listensFor: 'what breaks, and how you would know',
    Icon: Wrench,
  },
};

export const RoleLine = ({ role }: { role: PanelRole }) => {
  const { title, Icon } = panelRoles[role];
  return (
    <p className="flex items-center gap-2 text-xs text-muted">
      <Icon size={14} aria-hidden="true" />
      {title}
    </p>
  );
};
