import { readFileSync, existsSync } from 'node:fs';
import { decodeTrack } from '../main/lab/tracks/trackFormat.ts';
import { createSignalReader } from '../shared/signals/signals.ts';
const labels = JSON.parse(readFileSync('/work/shared/media/avatar-labels.json','utf8')).films;
const set=process.argv[2]??'official';
const med=(a:number[],p=.5)=>a.toSorted((x,y)=>x-y)[Math.floor((a.length-1)*p)]??NaN;
for (const film of [...Object.keys(labels),'seated-speaker.mp4']) {
  const { frames } = decodeTrack(readFileSync(`/tmp/lead/${set}-${film}.track`)); const read=createSignalReader();
  const groups:Record<string,number[][]>={};
  for (const fr of frames) { const s=read(fr).values; const p=fr.face?.points; if(!p) continue; const A=fr.width/fr.height;
    const P=(i:number)=>[p[i*3]!*A,p[i*3+1]!]; const eye=(o:number,i:number,ir:number)=>{const a=P(o),b=P(i),c=P(ir); const dx=b[0]!-a[0]!,dy=b[1]!-a[1]!; const w=Math.hypot(dx,dy); const mx=(a[0]!+b[0]!)/2,my=(a[1]!+b[1]!)/2; const ux=dx/w,uy=dy/w; const h=((c[0]!-mx)*ux+(c[1]!-my)*uy)/(w/2); const v=((c[0]!-mx)*-uy+(c[1]!-my)*ux)/(w/2); return {h,v,w:w*fr.height};};
    // both eyes with x axis to the picture right (speaker left)
    const r=eye(33,133,468), l=eye(362,263,473);
    const ang=(x:number)=>Math.asin(Math.max(-1,Math.min(1,x/.8)))*180/Math.PI;
    const lab=(labels[film]?.behaviors.find((q:any)=>fr.timeMs>=q.startMs&&fr.timeMs<=q.endMs)?.behavior)??'calm';
    (groups[lab]??=[]).push([s.headYaw,ang((r.h+l.h)/2),ang((r.v+l.v)/2),ang(r.h)-ang(l.h),r.w,s.headPitch]);
  }
  console.log(film); for (const [k,v] of Object.entries(groups)) console.log('  ',k.padEnd(17),['yaw','eyeYaw','eyePitch','R-L','eyePx','pitch'].map((n,i)=>`${n} ${med(v.map(r=>r[i]!)).toFixed(1)} [${med(v.map(r=>r[i]!),.05).toFixed(1)} ${med(v.map(r=>r[i]!),.95).toFixed(1)}]`).join('  '));
}
