import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { decodeTrack } from '../main/lab/tracks/trackFormat.ts';
for (const f of readdirSync('/root/.cache/greenroom/tracks').filter(x=>x.endsWith('.track'))) {
  const t = decodeTrack(readFileSync(`/root/.cache/greenroom/tracks/${f}`)); const a:any=t.about;
  const set = JSON.stringify(a.models ?? a).includes('"face":"official"')?'official':'assembled';
  const name=`/tmp/lead/${set}-${a.film ?? a.name}.track`; rmSync(name,{force:true}); symlinkSync(`/root/.cache/greenroom/tracks/${f}`,name); console.log(f,set,JSON.stringify(a).slice(0,200), t.frames.filter(x=>x.face).length/t.frames.length);
}
