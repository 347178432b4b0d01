import type { InputVideoTrack } from 'mediabunny';

/** What people call a codec, by the name that mediabunny gives it or that the container does. */
const NAMES: Readonly<Record<string, string>> = {
  avc: 'H.264',
  hevc: 'HEVC (H.265)',
  vp8: 'VP8',
  vp9: 'VP9',
  av1: 'AV1',
  prores: 'ProRes',
  mp4v: 'MPEG-4 Part 2 (DivX, Xvid)',
  'V_MPEG4/ISO/ASP': 'MPEG-4 Part 2 (DivX, Xvid)',
  V_MPEG1: 'MPEG-1',
  V_MPEG2: 'MPEG-2',
  jpeg: 'Motion JPEG',
  mjpa: 'Motion JPEG',
  mjpb: 'Motion JPEG',
  V_MJPEG: 'Motion JPEG',
  V_THEORA: 'Theora',
  V_PRORES: 'ProRes',
  AVdn: 'DNxHD',
  AVdh: 'DNxHR',
  CFHD: 'CineForm',
  s263: 'H.263',
  vvc1: 'VVC (H.266)',
  'dvc ': 'DV',
  dvh1: 'Dolby Vision (HEVC)',
  dvhe: 'Dolby Vision (HEVC)',
  encv: 'DRM',
};

/** Profiles of H.264 that few players know: the two digits after `avc1.`. */
const AVC_PROFILES: Readonly<Record<string, string>> = {
  '6e': 'H.264, 10-bit',
  '7a': 'H.264, 4:2:2',
  f4: 'H.264, 4:4:4',
  '2c': 'H.264, 4:4:4',
};

/** The codec of a track, as people call it. */
export async function codecName(track: InputVideoTrack): Promise<string> {
  const codec = await track.getCodec();
  const parameters = await track.getCodecParameterString();
  const profile = /^avc[13]\.([0-9a-f]{2})/i.exec(parameters ?? '')?.[1]?.toLowerCase();
  const special = profile === undefined ? undefined : AVC_PROFILES[profile];
  if (special !== undefined) return special;
  const tenBits = /^(vp09\.0[23]|av01\.[^.]*\.[^.]*\.(10|12)|h[ev][cv]1\.[^.]*2\.)/.test(parameters ?? '');
  const internal = await track.getInternalCodecId();
  const known = codec ?? (typeof internal === 'string' ? internal : String(internal ?? '?'));
  return `${NAMES[known] ?? known}${tenBits ? ', 10-bit' : ''}`;
}

/** Whether a name is that of a codec's profile that few players know. */
export function isRare(name: string): boolean {
  return /, (10-bit|4:)/.test(name);
}
