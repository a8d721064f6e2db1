import { Compass, LineChart, Wrench } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { PanelRole } from '@/lib/rubric/interview/schema';

/** Who sits on the panel: roles, nobody in particular. */
export const roleIcons: Readonly<Record<PanelRole, typeof Wrench>> = {
  productManager: Compass,
  secondProductManager: LineChart,
  engineer: Wrench,
};

export const RoleLine = ({ role }: { role: PanelRole }) => {
  const terms = useTranslations('terms');
  const Icon = roleIcons[role];
  return (
    <p className="flex items-center gap-2 text-xs text-muted">
      <Icon size={14} aria-hidden="true" className="shrink-0" />
      {terms(`roles.${role}`)}
    </p>
  );
};
