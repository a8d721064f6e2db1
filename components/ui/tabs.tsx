'use client';

import { type ComponentProps, createContext, type KeyboardEvent, useContext, useId, useState } from 'react';
import { cn } from './cn';

// Written here, after the tabs pattern of the ARIA Authoring Practices Guide (automatic activation): the library's brings
// 8 KiB into the first load of the workspace, a thirtieth of all it may weigh (docs/decisions/0074-bytes.md).

type TabsState = { value: string; choose: (value: string) => void; baseId: string; isManual: boolean };

const TabsContext = createContext<TabsState | null>(null);

function useTabs(): TabsState {
  const tabs = useContext(TabsContext);
  if (!tabs) throw new Error('useTabs: outside Tabs');
  return tabs;
}

type TabsProps = Omit<ComponentProps<'div'>, 'defaultValue'> & {
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  /** `manual`: the arrow keys move the focus, Enter or Space chooses. */
  activationMode?: 'automatic' | 'manual';
};

export const Tabs = (props: TabsProps) => {
  const { value, defaultValue = '', onValueChange, activationMode, className, ...rest } = props;
  const [own, setOwn] = useState(defaultValue);
  const baseId = useId();
  const choose = (next: string) => {
    setOwn(next);
    onValueChange?.(next);
  };
  return (
    <TabsContext value={{ value: value ?? own, choose, baseId, isManual: activationMode === 'manual' }}>
      <div {...rest} className={cn('flex min-h-0 flex-col', className)} />
    </TabsContext>
  );
};

/** Where each key leads from one tab of so many. */
const toNext: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]:not(:disabled)')];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  const next = toNext[event.key];
  if (!next || at < 0) return;
  event.preventDefault();
  tabs[next(at, tabs.length)]?.focus();
}

export const TabsList = ({ className, ...props }: ComponentProps<'div'>) => (
  <div
    role="tablist"
    {...props}
    onKeyDown={walk}
    className={cn('flex shrink-0 overflow-x-auto border-b', className)}
  />
);

type TabsTriggerProps = ComponentProps<'button'> & { value: string };

export const TabsTrigger = ({ value, className, ...props }: TabsTriggerProps) => {
  const tabs = useTabs();
  const isActive = tabs.value === value;
  return (
    <button
      {...props}
      type="button"
      role="tab"
      id={`${tabs.baseId}-tab-${value}`}
      aria-selected={isActive}
      aria-controls={isActive ? `${tabs.baseId}-panel-${value}` : undefined}
      tabIndex={isActive ? 0 : -1}
      data-state={isActive ? 'active' : 'inactive'}
      onClick={() => {
        if (!isActive) tabs.choose(value);
      }}
      // Focus moves by arrow key, and choosing follows it.
      onFocus={() => {
        if (!isActive && !tabs.isManual) tabs.choose(value);
      }}
      className={cn(
        'target -mb-px flex h-10 shrink-0 items-center justify-center gap-1.5 border-b-2 border-transparent px-3 text-muted',
        'transition-colors hover:text-ink focus-visible:-outline-offset-2',
        'data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-ink',
        className,
      )}
    />
  );
};

type TabsContentProps = ComponentProps<'div'> & {
  value: string;
  /** Stays on the page while another is shown; `data-state` tells which, for the styles. */
  forceMount?: boolean;
};

export const TabsContent = ({ value, forceMount = false, className, ...props }: TabsContentProps) => {
  const tabs = useTabs();
  const isActive = tabs.value === value;
  if (!isActive && !forceMount) return null;
  return (
    <div
      tabIndex={0}
      {...props}
      data-state={isActive ? 'active' : 'inactive'}
      role="tabpanel"
      id={`${tabs.baseId}-panel-${value}`}
      aria-labelledby={`${tabs.baseId}-tab-${value}`}
      className={cn('min-h-0 flex-1', className)}
    />
  );
};
