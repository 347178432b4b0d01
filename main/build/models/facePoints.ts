/** Points of the face mesh, without the irises. */
export const MESH_POINTS = 468;
/** Points of one iris: its center, then its right, top, left and bottom edge. */
export const IRIS_POINTS = 5;

/**
 * Which mesh point each refined point of the attention network replaces, in the order of its outputs. From MediaPipe's
 * mediapipe/modules/face_landmark/tensors_to_face_landmarks_with_attention.pbtxt. Left and right are those of the picture.
 */
// biome-ignore format: one line a contour, as in the source
export const REFINED_LIPS: readonly number[] = [
  61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, // lower outer
  185, 40, 39, 37, 0, 267, 269, 270, 409, // upper outer, without corners
  78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308, // lower inner
  191, 80, 81, 82, 13, 312, 311, 310, 415, // upper inner, without corners
  76, 77, 90, 180, 85, 16, 315, 404, 320, 307, 306, // lower, next to the outer
  184, 74, 73, 72, 11, 302, 303, 304, 408, // upper, next to the outer
  62, 96, 89, 179, 86, 15, 316, 403, 319, 325, 292, // lower, next to the inner
  183, 42, 41, 38, 12, 268, 271, 272, 407, // upper, next to the inner
];

// biome-ignore format: one line a contour, as in the source
const LEFT_EYELIDS: readonly number[] = [
  33, 7, 163, 144, 145, 153, 154, 155, 133, // lower, with both corners
  246, 161, 160, 159, 158, 157, 173, // upper
];
// biome-ignore format: one line a contour, as in the source
const RIGHT_EYELIDS: readonly number[] = [
  263, 249, 390, 373, 374, 380, 381, 382, 362, // lower, with both corners
  466, 388, 387, 386, 385, 384, 398, // upper
];

// biome-ignore format: one line a contour, as in the source
export const REFINED_LEFT_EYE: readonly number[] = [
  ...LEFT_EYELIDS,
  130, 25, 110, 24, 23, 22, 26, 112, 243, // second ring, lower
  247, 30, 29, 27, 28, 56, 190, // second ring, upper
  226, 31, 228, 229, 230, 231, 232, 233, 244, // third ring, lower
  113, 225, 224, 223, 222, 221, 189, // third ring, upper
  35, 124, 46, 53, 52, 65, // eyebrow, lower edge
  143, 111, 117, 118, 119, 120, 121, 128, 245, // fifth ring, lower
  156, 70, 63, 105, 66, 107, 55, 193, // eyebrow, upper edge
];
// biome-ignore format: one line a contour, as in the source
export const REFINED_RIGHT_EYE: readonly number[] = [
  ...RIGHT_EYELIDS,
  359, 255, 339, 254, 253, 252, 256, 341, 463, // second ring, lower
  467, 260, 259, 257, 258, 286, 414, // second ring, upper
  446, 261, 448, 449, 450, 451, 452, 453, 464, // third ring, lower
  342, 445, 444, 443, 442, 441, 413, // third ring, upper
  265, 353, 276, 283, 282, 295, // eyebrow, lower edge
  372, 340, 346, 347, 348, 349, 350, 357, 465, // fifth ring, lower
  383, 300, 293, 334, 296, 336, 285, 417, // eyebrow, upper edge
];

/** The mesh points whose mean depth is that of an iris. */
export const DEPTH_OF_LEFT_IRIS = LEFT_EYELIDS;
export const DEPTH_OF_RIGHT_IRIS = RIGHT_EYELIDS;
