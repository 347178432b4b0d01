import { readFileSync } from 'node:fs';
import { decodeTrack } from '../main/lab/tracks/trackFormat.ts';
import { smoothingTable } from '../main/lab/films/smoothingTable.ts';
const labels = JSON.parse(readFileSync('/work/shared/media/avatar-labels.json','utf8')).films;
console.log(smoothingTable(Object.keys(labels).map(f=>({frames:decodeTrack(readFileSync(`/tmp/lead/${process.argv[2]??'assembled'}-${f}.track`)).frames,labels:labels[f]}))));
