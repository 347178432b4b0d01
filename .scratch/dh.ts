import { detectorHour } from '../main/bench/detectorHour.ts';
console.log(detectorHour(()=>performance.now()));
