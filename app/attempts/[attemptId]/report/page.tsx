import type { Metadata } from 'next';
import Image from 'next/image';
import { notFound } from 'next/navigation';
import { PrintButton } from '@/components/feedback/print-button';
import { MarkdownText } from '@/components/ui/markdown';
import { PageHeader } from '@/components/ui/page-header';
import { splitReport } from '@/lib/attempt/to-markdown';
import { createScene } from '@/lib/diagram/scene';
import { toSvg } from '@/lib/diagram/to-svg';
import { getPorts } from '@/lib/server/ports';
import { getActor } from '@/lib/server/session';
import { loadReport } from '@/lib/services/load-report';
import './report.css';

export const metadata: Metadata = { title: 'Report' };

/** The whole answer on paper: to read, to print, to save as a PDF. */
const ReportPage = async ({ params }: { params: Promise<{ attemptId: string }> }) => {
  const { attemptId } = await params;
  const report = await loadReport(await getPorts(), await getActor(attemptId), attemptId);
  if (!report.ok) notFound();
  const { document, promptTitle, order, followUps } = report.value;
  const { title, about, sections } = splitReport(document, { order, followUps });
  const picture = toSvg(document.diagram, 'The drawing');
  const size = createScene(document.diagram).bounds;
  return (
    <article className="report page pb-16">
      <PageHeader
        title={title}
        actions={
          <div className="print:hidden">
            <PrintButton />
          </div>
        }
      >
        <p>{[promptTitle === title ? '' : promptTitle, about].filter((fact) => fact !== '').join(' · ')}</p>
      </PageHeader>
      {sections.length === 0 && <p>Nothing has been answered yet.</p>}
      {sections.map((section) => (
        <section key={section.title} className="report-section">
          <h2 className="text-base">{section.title}</h2>
          {section.hasDrawing && (
            <Image
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`}
              alt="The drawing; its components and arrows are in the tables below"
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
