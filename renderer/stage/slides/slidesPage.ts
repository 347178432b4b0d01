import type { PushPayload } from '../../../shared/bridge.ts';
import { slideUrl } from '../../../shared/rehearsal/material.ts';
import { bridge } from '../../app/bridge.ts';
import { call } from '../../capture/bridgeCall.ts';
import '../../tokens.css';
import './slidesPage.css';

/** The page on the audience's display: the slide, and nothing else. */
const place = document.getElementById('slide');

function show(slide: PushPayload<'slide'>['slide']): void {
  if (slide === null) {
    place?.replaceChildren();
    return;
  }
  const picture = new Image();
  picture.alt = slide.title;
  picture.src = slideUrl(slide.id, slide.page);
  // The one before stays until this one can be shown.
  picture.decode().then(
    () => place?.replaceChildren(picture),
    (error) => console.error(error),
  );
}

bridge.on('slide', ({ slide }) => show(slide));
show(await call(bridge, 'stage.presented', undefined));
