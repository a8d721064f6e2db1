'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { WorkspaceState, WorkspaceStore } from '@/lib/store/types';

const WorkspaceContext = createContext<WorkspaceStore | null>(null);

type WorkspaceProviderProps = { store: WorkspaceStore; children: ReactNode };

export function WorkspaceProvider({ store, children }: WorkspaceProviderProps) {
  return <WorkspaceContext value={store}>{children}</WorkspaceContext>;
}

/** The store itself, for commands and for reading without following. */
export function useWorkspaceStore(): WorkspaceStore {
  const store = useContext(WorkspaceContext);
  if (!store) throw new Error('useWorkspace is used outside a WorkspaceProvider');
  return store;
}

/** Follows one part of the workspace; select narrowly, the component renders again whenever it changes. */
export function useWorkspace<T>(selector: (state: WorkspaceState) => T): T {
  return useStore(useWorkspaceStore(), selector);
}
