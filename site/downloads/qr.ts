import qrcode from 'qrcode';

/**
 * The path of a QR code in units of one module, and the width of its square with four modules of quiet zone around:
 * `<svg viewBox="0 0 {size} {size}"><path d={path} /></svg>`.
 */
export function qrPath(content: string): { path: string; size: number } {
  // "M" still reads with a fold or a stain through 15 % of it.
  const { modules } = qrcode.create(content, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row++) {
    for (let from = 0; from < modules.size; from++) {
      let to = from;
      while (to < modules.size && modules.get(row, to)) to++;
      if (to > from) path += `M${from + quiet} ${row + quiet}h${to - from}v1h${from - to}z`;
      from = to;
    }
  }
  return { path, size: modules.size + 2 * quiet };
}

/** The whole drawing, for Typst: `image(bytes(data.qr), format: "svg", alt: …)`; black on white, because phones read that best. */
export function qrSvg(content: string): string {
  const { path, size } = qrPath(content);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}

const quiet = 4;
