'use client';

import { Button } from '@/components/ui/button';

/** Prints the page, or saves it as a PDF: everything open, drawing and words both. */
export const PrintButton = () => <Button onClick={() => window.print()}>Print or PDF</Button>;
