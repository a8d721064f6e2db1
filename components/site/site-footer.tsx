import Link from 'next/link';
import { FooterFrame } from './footer-frame';
import { OutsideWorkspace } from './outside-workspace';

/** What the product does not claim, and where that is explained. */
export const SiteFooter = () => (
  <OutsideWorkspace>
    <FooterFrame>
      <div className="page flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 py-6 text-muted">
        <p>A score here is a machine’s reading of one answer. It is not a verdict on you.</p>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          <li>
            <Link
              href="/learn/scoring"
              className="target inline-flex items-center underline underline-offset-4"
            >
              How the score works
            </Link>
          </li>
          <li>
            <Link href="/learn" className="target inline-flex items-center underline underline-offset-4">
              Cheat sheets and glossary
            </Link>
          </li>
        </ul>
      </div>
    </FooterFrame>
  </OutsideWorkspace>
);
