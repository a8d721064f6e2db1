import type { Metadata } from 'next';
import Image from 'next/image';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { PrintButton } from '@/components/feedback/print-button';
import { MarkdownText } from '@/components/ui/markdown';
import { PageMessages } from '@/components/ui/page-messages';
import { PageHeader } from '@/components/ui/page-header';
import { splitReport } from '@/lib/attempt/to-markdown';
import { createScene } from '@/lib/diagram/scene';
import { toSvg } from '@/lib/diagram/to-svg';
import { getPorts } from '@/lib/server/ports';
import { getActor } from '@/lib/server/session';
import { loadReport } from '@/lib/services/load-report';
import './report.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('results');
  return { title: t('report.title') };
}

/** The whole answer on paper: to read, to print, to save as a PDF. */
const ReportPage = async ({ params }: { params: Promise<{ attemptId: string }> }) => {
  const { attemptId } = await params;
  const t = await getTranslations('results');
  const report = await loadReport(await getPorts(), await getActor(attemptId), attemptId);
  if (!report.ok) notFound();
  const { document, promptTitle, order, followUps } = report.value;
  const { title, about, sections } = splitReport(document, { order, followUps });
  const picture = toSvg(document.diagram, t('report.picture'));
  const size = createScene(document.diagram).bounds;
  return (
    <article className="report page pb-16">
      <PageHeader
        title={<span lang="en">{title}</span>}
        actions={
          <div className="print:hidden">
            <PageMessages of={['results']}>
              <PrintButton />
            </PageMessages>
          </div>
        }
      >
        <p lang="en">
          {[promptTitle === title ? '' : promptTitle, about].filter((fact) => fact !== '').join(' · ')}
        </p>
      </PageHeader>
      {sections.length === 0 && <p>{t('report.nothing')}</p>}
      {sections.map((section) => (
        <section key={section.title} className="report-section">
          <h2 lang="en" className="text-base">
            {section.title}
          </h2>
          {section.hasDrawing && (
            <Image
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`}
              alt={t('report.drawing')}
              width={size.width}
              height={size.height}
              unoptimized
              className="report-drawing"
            />
          )}
          <MarkdownText headingsFrom={3}>{section.text}</MarkdownText>
        </section>
      ))}
    </article>
  );
};

export default ReportPage;
