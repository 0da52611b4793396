import { expect, it } from 'vitest';
import { Firefox } from './firefox';
const sample = { id: 'a', url: 'https://www.linkedin.com/in/x', html: '<!doctype html><html lang=en><title>TTT</title><h1>Ann</h1></html>', name: 'Ann' };
it('works', async () => {
  const rig = await Firefox.launch({ samples: [sample], extension: '/tmp/trivial-ff' });
  try {
    console.log(rig.version);
    const tab = await rig.open(sample.url);
    const popup = await rig.clickToolbar();
    console.log(await popup.text());
    await popup.click('Read');
    console.log(await popup.says('TTT'));
    console.log(await rig.run('return [...CSS.highlights].map(([n, h]) => [n, [...h].map(String)])'));
    const side = await rig.openSidebar();
    console.log('side', await side.says('sidepanel'));
    await rig.open(rig.address('workspace.html'));
    console.log(await rig.says('workspace'), (await rig.tabs()).length);
    await rig.show(tab);
    console.log(await rig.run('return location.href'));
    await rig.run('await fetch("https://evil.example/y").catch(() => 0); await fetch("http://evil2.example/y").catch(() => 0);');
    await rig.picture('/tmp/ff.png');
    console.log(rig.asked);
  } finally { await rig.close(); }
}, 60000);
