'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { LabState, LabStore } from './lab-store';

const LabContext = createContext<LabStore | null>(null);

export const LabProvider = ({ lab, children }: { lab: LabStore; children: ReactNode }) => (
  <LabContext value={lab}>{children}</LabContext>
);

export function useLabStore(): LabStore {
  const lab = useContext(LabContext);
  if (!lab) throw new Error('useLab is used outside a LabProvider');
  return lab;
}

export const useLab = <T,>(selector: (state: LabState) => T): T => useStore(useLabStore(), selector);
