'use client';

import { Maximize2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useMemo, useState } from 'react';
import { IconButton } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Spinner } from '@/components/ui/spinner';
import type { Table } from '@/lib/steps/column-line';
import { tellTables, toEntityDiagram } from '@/lib/steps/entity-diagram';

const Drawing = () => <Spinner label={useTranslations('editorParts.entities')('loading')} className="p-4" />;
const EntityFlow = dynamic(() => import('./entity-flow').then((m) => m.EntityFlow), { loading: Drawing });

/** The tables as a drawing, beside it the same in words, and a view that fills the window. */
export const EntityPanel = ({ tables }: { tables: readonly Table[] }) => {
  const t = useTranslations('editorParts');
  const diagram = useMemo(() => toEntityDiagram(tables), [tables]);
  const [large, setLarge] = useState(false);
  if (diagram.entities.length === 0) return null;
  const words = tellTables(tables, t);
  const { relations, unresolved } = diagram;
  return (
    <section aria-labelledby="entities-title" className="flex flex-col gap-2 border-t pt-3">
      <div className="flex items-center justify-between gap-2">
        <h3 id="entities-title" className="text-sm">
          {t('entities.title')}
        </h3>
        <IconButton
          label={t('entities.large')}
          size="sm"
          data-act="large-tables"
          onClick={() => setLarge(true)}
        >
          <Maximize2 size={14} aria-hidden="true" />
        </IconButton>
      </div>
      <div className="h-60 overflow-hidden rounded-md border">
        <EntityFlow diagram={diagram} onPick={focusTable} />
      </div>
      {unresolved.length > 0 && (
        <ul className="flex flex-col gap-0.5 text-xs text-muted">
          {unresolved.map(({ table, column, reference }, at) => (
            <li key={at}>
              {t.rich('entities.unresolved', {
                column: `${table}.${column}`,
                reference,
                code: (name) => <span className="font-mono">{name}</span>,
              })}
            </li>
          ))}
        </ul>
      )}
      <details className="group text-xs">
        <summary className="target flex list-none items-center gap-1.5 text-muted">
          <span aria-hidden="true" className="group-open:rotate-90">
            ▸
          </span>
          {t('entities.inWords', { tables: words.length, references: relations.length })}
        </summary>
        <ul className="flex flex-col gap-1 pt-1">
          {words.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
      </details>
      <Dialog open={large} onOpenChange={setLarge}>
        <DialogContent title={t('entities.dialog')} wide className="max-w-[96rem]!">
          <div className="h-[calc(85dvh-7rem)] overflow-hidden rounded-md border">
            <EntityFlow
              diagram={diagram}
              roomy
              onPick={(index) => {
                setLarge(false);
                // After the dialog has given the focus back.
                setTimeout(() => focusTable(index));
              }}
            />
          </div>
        </DialogContent>
      </Dialog>
    </section>
  );
};

/** To the fields of a table, from the drawing. */
function focusTable(index: number): void {
  const field = document.querySelector<HTMLElement>(
    `[data-step-editor="dataModel"] [data-rows] > li:nth-child(${index + 1}) input`,
  );
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
