import { readFileSync } from 'node:fs';
import { Chromium } from '../test/e2e/chromium';
export async function main(){
  const html = readFileSync('/work/shared/data/pages/generic/0xhaven-olivehaven.html','utf8');
  const rig = await Chromium.launch({ samples: [{id:'x',url:'https://olive.example/cv',html,name:'x'}] });
  try {
    const page = await rig.open('https://olive.example/cv');
    const t=Date.now();
    const popup = await rig.clickToolbar(page);
    await popup.getByRole('region', { name: 'Verdict' }).waitFor({timeout:8000}).catch(e=>console.log('noverdict',e.message));
    console.log('ms',Date.now()-t);
    console.log((await popup.locator('body').innerText()).slice(0,1500));
    await popup.waitForTimeout(800); console.log(await popup.evaluate(()=>{const m=document.querySelector('main')!;const r=m.getBoundingClientRect();return [innerWidth,innerHeight,outerWidth,outerHeight,document.documentElement.scrollHeight,r.width,r.height,devicePixelRatio,[...m.children].map(c=>c.tagName+c.className+c.getBoundingClientRect().height)]})); await popup.screenshot({path:'/tmp/popup.png'});
    console.log(rig.problems);
  } finally { await rig.close(); }
  return 0;
}
