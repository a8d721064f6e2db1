/** Three blocks and the beam they carry. */
export const Logo = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" className={className}>
    <rect x="2" y="5" width="20" height="4" rx="1" fill="currentColor" className="text-accent" />
    <rect x="4" y="11" width="4" height="9" rx="1" fill="currentColor" />
    <rect x="16" y="11" width="4" height="9" rx="1" fill="currentColor" />
    <path d="M10 20v-4a2 2 0 0 1 4 0v4" fill="none" stroke="currentColor" strokeWidth="1.5" />
  </svg>
);
