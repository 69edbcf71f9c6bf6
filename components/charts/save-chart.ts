/** A drawn chart as a file. Colours and fonts are written into it, so that it looks the same anywhere. */

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** A picture for print and for dense screens. */
const PIXELS = 2;

/** The chart as an SVG file. */
export function svgFile(chart: SVGSVGElement): Blob {
  return new Blob([svgText(chart)], { type: 'image/svg+xml' });
}

/** The chart as a PNG of twice its size in pixels. Rejects where the browser cannot draw it. */
export async function pngFile(chart: SVGSVGElement): Promise<Blob> {
  const { width, height } = chart.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(chart))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * PIXELS;
  canvas.height = height * PIXELS;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas to draw on');
  context.scale(PIXELS, PIXELS);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => (file === null ? reject(new Error('the picture is empty')) : resolve(file)), 'image/png');
  });
}

/** With its background as a shape, which programs keep that know no CSS, and its title, which others read out and show. */
function svgText(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const style = getComputedStyle(chart);
  copy.setAttribute('xmlns', NAMESPACE);
  copy.setAttribute('font-family', style.fontFamily);
  copy.setAttribute('font-size', style.fontSize);
  copy.setAttribute('color', style.color);
  const paper = document.createElementNS(NAMESPACE, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', style.backgroundColor);
  const title = document.createElementNS(NAMESPACE, 'title');
  title.textContent = chart.getAttribute('aria-label');
  copy.prepend(title, paper);
  return new XMLSerializer().serializeToString(copy);
}
