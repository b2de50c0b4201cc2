import type { ReactElement } from 'react';

export function EvidencePanel(): ReactElement | null {
  return null;
}
