import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { Edit } from '@/lib/rubric/advice/edit-schema';
import { describeEdit, type Piece } from './describe-edit';

/** What a piece of advice would change, before and after in one. */
export const EditPreview = ({ edits, document }: { edits: readonly Edit[]; document: AttemptDocument }) => {
  const t = useTranslations('results');
  const terms = useTranslations('terms');
  return (
    <ul aria-label={t('edit.label')} className="flex flex-col gap-2 bg-sunken px-3 py-2 print:border">
      {edits.map((edit, index) => {
        const { what, lines } = describeEdit(edit, document, { t, terms });
        return (
          // Edits are fixed, and so is their order.
          <li key={index} className="min-w-0 text-xs">
            <p className="font-medium break-words">{what}</p>
            {lines.map((line, at) => (
              <p
                key={at}
                className={cn('break-words', edit.kind === 'sql' && 'font-mono whitespace-pre-wrap')}
              >
                {line.map((piece, place) => (
                  <PieceView key={place} piece={piece} />
                ))}
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
};

const PieceView = ({ piece: { kind, text } }: { piece: Piece }) => {
  if (kind === 'name') return <span className="text-muted">{text}</span>;
  if (kind === 'add')
    return (
      <ins lang="en" className="decoration-met underline decoration-1 underline-offset-2">
        {text}
      </ins>
    );
  if (kind === 'remove')
    return (
      <del lang="en" className="text-muted decoration-missed">
        {text}
      </del>
    );
  return (
    <span lang="en" className="text-muted">
      {text}
    </span>
  );
};
