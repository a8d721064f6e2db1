'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { toDrawingWords } from '@/lib/diagram/drawing-words';
import { createScene } from '@/lib/diagram/scene';
import type { Diagram } from '@/lib/diagram/schema';
import { SceneView, type SceneViewProps } from './scene-view';

type DiagramViewProps = Omit<SceneViewProps, 'scene'> & { diagram: Diagram };

/** A drawing to read, not to change: the canvas's own cards and arrows as plain SVG, without the canvas's weight. */
export function DiagramView({ diagram, ...rest }: DiagramViewProps) {
  const terms = useTranslations('terms');
  const scene = useMemo(() => createScene(diagram, toDrawingWords(terms)), [diagram, terms]);
  return <SceneView scene={scene} {...rest} />;
}
