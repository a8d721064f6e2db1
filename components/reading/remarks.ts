'use client';

import { useMemo } from 'react';
import type { AttemptDocument } from '@/lib/attempt/document';
import { resolveAnchor } from '@/lib/review/anchor';
import type { RemarkDto } from '@/lib/services/review-attempt';

/** Remarks with anchors as they stand in the answer shown: a passage that moved is followed to where it stands now. */
export const useResolvedRemarks = (
  document: AttemptDocument,
  remarks: readonly RemarkDto[],
): readonly RemarkDto[] =>
  useMemo(
    () => remarks.map((remark) => ({ ...remark, anchor: resolveAnchor(document, remark.anchor).anchor })),
    [document, remarks],
  );
