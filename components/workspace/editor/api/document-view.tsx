'use client';

import { Check, Copy, Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { stringify } from 'yaml';
import { Button } from '@/components/ui/button';
import type { OpenApiDocument } from '@/lib/steps/openapi';
import { useWorkspaceStore } from '../../workspace-context';

const formats = ['YAML', 'JSON'] as const;
type Format = (typeof formats)[number];

/** The document as it would be handed to an engineer: to read, to copy, to save. */
export const DocumentView = ({ document: content }: { document: OpenApiDocument }) => {
  const t = useTranslations('editorParts.api.document');
  const store = useWorkspaceStore();
  const [format, setFormat] = useState<Format>('YAML');
  const [copied, setCopied] = useState(false);
  const text = useMemo(() => toText(content, format), [content, format]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      store.getState().announce(t('copyDone'));
    } catch {
      store.getState().announce(t('copyRefused'));
    }
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-1">
        {formats.map((one) => (
          <Button
            key={one}
            size="sm"
            variant={one === format ? 'secondary' : 'ghost'}
            aria-pressed={one === format}
            onClick={() => {
              setFormat(one);
              setCopied(false);
            }}
          >
            {one}
          </Button>
        ))}
        <span className="flex-1" />
        <Button size="sm" variant="ghost" onClick={copy}>
          {copied ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />}
          {copied ? t('copied') : t('copy')}
        </Button>
        <Button size="sm" variant="ghost" onClick={() => download(text, format)}>
          <Download size={14} aria-hidden="true" />
          {t('download')}
        </Button>
      </div>
      <pre
        // It scrolls, so that the keyboard must reach it.
        tabIndex={0}
        role="region"
        lang="en"
        aria-label={t('label', { format })}
        className="max-h-96 overflow-auto rounded-md border bg-sunken p-3 font-mono text-xs"
      >
        {text}
      </pre>
    </>
  );
};

const toText = (content: OpenApiDocument, format: Format): string =>
  format === 'JSON'
    ? JSON.stringify(content, null, 2)
    : stringify(content, { aliasDuplicateObjects: false, lineWidth: 0 });

function download(text: string, format: Format): void {
  const url = URL.createObjectURL(
    new Blob([text], { type: format === 'JSON' ? 'application/json' : 'application/yaml' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `openapi.${format.toLowerCase()}`;
  link.click();
  URL.revokeObjectURL(url);
}
