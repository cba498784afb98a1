/** The waypost: the mark of the service. */
export function Icon() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M12 22V2M12 4h7l2.5 2.5L19 9h-7M12 11H6l-2.5 2.5L6 16h6" />
    </svg>
  );
}

/** The mark with the name, on the sign-in page. */
export function Logo() {
  return (
    <div className="waypost-logo">
      <Icon />
      <span>Waypost</span>
    </div>
  );
}
