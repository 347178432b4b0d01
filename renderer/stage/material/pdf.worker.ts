// The build for older browsers: it brings what the newest of JavaScript is not in every Electron that this runs on.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
