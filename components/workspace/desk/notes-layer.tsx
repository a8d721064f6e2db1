'use client';

import './desk.css';
import { useInternalNode, useViewport } from '@xyflow/react';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { diagramLimits } from '@/lib/diagram/limits';
import { setNotes } from '@/lib/store/commands/nodes';
import { useLayout, useShell } from '../shell-context';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';

type NotesLayerProps = { desk: RefObject<HTMLElement | null> };

/** The note that is open: pointed at, focused with its card, or pressed and then to be written. One at a time. */
export const NotesLayer = ({ desk }: NotesLayerProps) => {
  const { layout } = useShell();
  const pinned = useLayout((state) => state.desk.noteOf);
  const [glanced, leave] = useGlance(desk);
  const id = pinned ?? glanced;
  if (id === null) return null;
  const close = () => {
    leave();
    if (pinned === null) return;
    layout.getState().setDesk({ noteOf: null });
    desk.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(pinned)}"]`)?.focus();
  };
  return <Note key={id} id={id} open={pinned !== null} onClose={close} />;
};

type NoteProps = { id: string; open: boolean; onClose: () => void };

const Note = ({ id, open, onClose }: NoteProps) => {
  const t = useTranslations('desk.note');
  const node = useWorkspace((state) => state.attempt.document.diagram.nodes.find((one) => one.id === id));
  const editable = useWorkspace((state) => state.editable);
  const place = useInternalNode(id);
  const { x, y, zoom } = useViewport();
  const note = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) note.current?.querySelector<HTMLElement>('textarea')?.focus({ preventScroll: true });
  }, [open]);
  if (!node || !place || (!open && !node.notes)) return null;
  const { positionAbsolute } = place.internals;
  const left = (positionAbsolute.x + (place.measured.width ?? 0)) * zoom + x;
  const top = positionAbsolute.y * zoom + y;
  return (
    <section
      ref={note}
      aria-label={t('of', { name: node.label })}
      className="canvas-note"
      data-note-of={id}
      // Beside its corner, and never over the edge of the desk.
      style={{
        left: `clamp(8px, ${left + 8}px, calc(100% - 268px))`,
        top: `clamp(8px, ${top - 8}px, calc(100% - 170px))`,
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {open ? (
        <>
          <header className="flex items-center justify-between gap-2 pl-2.5">
            <h3 className="min-w-0 truncate text-xs font-medium">{t('of', { name: node.label })}</h3>
            <IconButton label={t('close')} size="sm" onClick={onClose}>
              <X size={14} aria-hidden="true" />
            </IconButton>
          </header>
          <NoteText id={id} notes={node.notes ?? ''} editable={editable} />
        </>
      ) : (
        <p className="max-h-40 overflow-y-auto px-2.5 py-2 text-xs break-words whitespace-pre-line">
          {node.notes}
        </p>
      )}
    </section>
  );
};

const NoteText = ({ id, notes, editable }: { id: string; notes: string; editable: boolean }) => {
  const t = useTranslations('desk.note');
  const store = useWorkspaceStore();
  return (
    <Field label={t('label')} labelHidden className="p-1.5 pt-0">
      <Textarea
        rows={4}
        value={notes}
        readOnly={!editable}
        maxLength={diagramLimits.notesChars}
        placeholder={t('placeholder')}
        className="text-xs!"
        onChange={(event) => setNotes(store, id, event.target.value)}
      />
    </Field>
  );
};

/** Time to get from the corner to the note. */
const graceMs = 250;

/** The box whose note is looked at in passing: its corner is pointed at, or the keyboard is on its card. */
function useGlance(desk: RefObject<HTMLElement | null>): [string | null, () => void] {
  const { layout } = useShell();
  const [glanced, setGlanced] = useState<string | null>(null);
  useEffect(() => {
    const element = desk.current;
    if (!element) return;
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const look = (id: string | null) => {
      clearTimeout(leaving);
      if (id === null) leaving = setTimeout(() => setGlanced(null), graceMs);
      else setGlanced(id);
    };
    const onOver = ({ target }: PointerEvent) => {
      const at = target instanceof Element ? target : null;
      const note = at?.closest<HTMLElement>('.canvas-note')?.dataset.noteOf;
      look(note ?? findCorner(at));
    };
    const onFocus = ({ target }: FocusEvent) => {
      const card =
        target instanceof Element && target.matches('.react-flow__node:focus-visible') ? target : null;
      const isNoted = card?.querySelector('.card-note') != null;
      look(isNoted && card instanceof HTMLElement ? (card.dataset.id ?? null) : null);
    };
    const onClick = (event: MouseEvent) => {
      const id = findCorner(event.target instanceof Element ? event.target : null);
      if (id === null) return;
      event.stopPropagation();
      layout.getState().setDesk({ noteOf: id });
    };
    element.addEventListener('pointerover', onOver);
    element.addEventListener('focusin', onFocus);
    element.addEventListener('click', onClick, true);
    return () => {
      clearTimeout(leaving);
      element.removeEventListener('pointerover', onOver);
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('click', onClick, true);
    };
  }, [desk, layout]);
  return [glanced, () => setGlanced(null)];
}

const findCorner = (at: Element | null): string | null =>
  at?.closest('.card-note')?.closest<HTMLElement>('.react-flow__node')?.dataset.id ?? null;
