/** Ways to put words on a page that no person sees, and honest pages that look a little like it. */

/** Words that would make a back-end developer of anybody. */
export const STUFFING = 'Node.js Express NestJS TypeScript JavaScript PostgreSQL MySQL MongoDB Redis Kafka RabbitMQ Docker Kubernetes AWS Terraform GraphQL OpenAPI OAuth JWT Jest Mocha GitLab Linux Python gRPC';

const styled = (css: string) => (words: string) => `<p style="${css}">${words}</p>`;
const inside = (css: string) => (words: string) => `<div style="${css}"><p>${words}</p></div>`;
const ruled = (css: string) => (words: string, id: string) => `<style>#${id} ${css}</style><div id="${id}"><p>${words}</p><p>Likes</p><p>hiking.</p></div>`;

type Technique = (words: string, id: string) => string;

/** In every browser. */
export const TECHNIQUES: Readonly<Record<string, Technique>> = {
  'display none': styled('display:none'),
  'display none by a rule': ruled('p:first-child{display:none}'),
  'visibility hidden': styled('visibility:hidden'),
  'visibility collapse': styled('visibility:collapse'),
  'visibility hidden outside': inside('visibility:hidden'),
  'opacity 0': styled('opacity:0'),
  'opacity 0 outside': inside('opacity:0'),
  'opacity 0.01': styled('opacity:0.01'),
  'opacity by nth-child': ruled('p:nth-child(1){opacity:0}'),
  'font size 0': styled('font-size:0'),
  'font size 1 px': styled('font-size:1px'),
  'font size outside': inside('font-size:0.1px'),
  'white on white': styled('color:#fff'),
  'white on white by nth-child': ruled('p:nth-child(1){color:white}'),
  'nearly white on white': styled('color:#fdfdfd'),
  'colour of a box': inside('background:#1a2b3c;color:#1a2b3c'),
  'colour of a box in rgba': inside('background:rgba(20,40,60,1);color:rgba(20,40,60,.9)'),
  'colour of a box in oklch': inside('background:oklch(0.3 0.05 250);color:oklch(0.3 0.05 250)'),
  'transparent letters': styled('color:transparent'),
  'almost transparent letters': styled('color:rgba(0,0,0,0.02)'),
  'colour of a gradient': inside('background:linear-gradient(#fff,#fefefe);color:#fff'),
  'text fill transparent': styled('-webkit-text-fill-color:transparent'),
  'gradient through letters, all white': styled('background:linear-gradient(#fff,#fff);-webkit-background-clip:text;background-clip:text;color:transparent'),
  'clip': styled('position:absolute;clip:rect(0,0,0,0)'),
  'clip 1 px': styled('position:absolute;clip:rect(1px,1px,1px,1px)'),
  'clip-path inset': styled('clip-path:inset(50%)'),
  'clip-path circle': styled('clip-path:circle(0)'),
  'clip-path polygon': styled('clip-path:polygon(0 0,0 0,0 0)'),
  'clip-path outside': inside('clip-path:inset(100%)'),
  'text indent': styled('text-indent:-9999px'),
  'text indent 100 %': styled('text-indent:100%;white-space:nowrap;overflow:hidden;width:300px'),
  'off to the left': styled('position:absolute;left:-9999px'),
  'off to the top': styled('position:absolute;top:-9999px'),
  'off to the right': styled('position:absolute;left:99999px'),
  'off by the right edge': styled('position:absolute;right:9999px'),
  'fixed, off to the left': styled('position:fixed;left:-5000px'),
  'fixed, off to the top': inside('position:fixed;top:-500px'),
  'relative, off to the left': styled('position:relative;left:-9999px'),
  'negative margin left': styled('margin-left:-9999px'),
  'negative margin top': styled('margin-top:-9999px;margin-bottom:9999px'),
  'padding out of a cut box': inside('overflow:hidden;width:200px;height:20px;padding-left:9999px;box-sizing:border-box'),
  'a box of no height': inside('height:0;overflow:hidden'),
  'a box of no width': inside('width:0;overflow:hidden;white-space:nowrap'),
  'a box of 1 px': inside('position:absolute;width:1px;height:1px;overflow:hidden'),
  'max-height 0': inside('max-height:0;overflow:hidden'),
  'a scroll box of no height': inside('height:0;overflow:auto'),
  'scale 0': styled('transform:scale(0)'),
  'scale 0 by its own property': styled('scale:0'),
  'scale 0.01': inside('transform:scale(0.01)'),
  'translated away': styled('transform:translateX(-9999px)'),
  'translated away by its own property': styled('translate:-9999px 0'),
  'turned on its edge': styled('transform:rotateX(90deg)'),
  'filter opacity': styled('filter:opacity(0)'),
  'filter blur': styled('filter:blur(30px)'),
  'mask': styled('-webkit-mask-image:linear-gradient(transparent,transparent);mask-image:linear-gradient(transparent,transparent)'),
  'under its own ground': (words) => `<div style="background:#fff;position:relative;z-index:0"><div style="background:#fff"><p style="position:relative;z-index:-1">${words}</p></div></div>`,
  'under an opaque neighbour': (words) => `<div style="position:relative"><p>${words}</p><div style="position:absolute;inset:0;background:#fff"></div></div>`,
  'content-visibility': inside('content-visibility:hidden'),
  'hidden attribute': (words) => `<p hidden>${words}</p>`,
  'hidden inside what is folded': (words) => `<details><summary>More</summary><p style="display:none">${words}</p><p>Likes hiking.</p></details>`,
  'white inside what is unfolded': (words) => `<details open><summary>More</summary><p style="color:#fff">${words}</p><p>Likes hiking.</p></details>`,
  'template': (words) => `<template><p>${words}</p></template>`,
  'noscript': (words) => `<noscript><p>${words}</p></noscript>`,
  'comment': (words) => `<!-- ${words} -->`,
  'option': (words) => `<select><option>${words}</option></select>`,
  'datalist': (words) => `<datalist><option>${words}</option></datalist>`,
  'object': (words) => `<object type="text/html" style="display:none"><p>${words}</p></object>`,
  'picture text': (words) => `<svg width="0" height="0"><text>${words}</text></svg>`,
  'title of a picture': (words) => `<svg width="9" height="9"><title>${words}</title></svg>`,
  'alternative text': (words) => `<img alt="${words}" title="${words}">`,
  'attributes': (words) => `<p title="${words}" aria-label="${words}" data-skills="${words}">Likes hiking.</p>`,
  'meta': (words) => `<meta name="keywords" content="${words}">`,
  'text area': (words) => `<textarea style="display:none">${words}</textarea>`,
  'script': (words) => `<script type="text/plain">${words}</script>`,
  'lines of no height': styled('line-height:0'),
  'letters pushed together': styled('letter-spacing:-1em'),
  'words pushed together': styled('word-spacing:-9999px;letter-spacing:-50px'),
  'a closed dialogue': (words) => `<dialog><p>${words}</p></dialog>`,
  'a popover': (words) => `<div popover>${words}</div>`,
  'zoom': styled('zoom:0.01'),
  'letters as dots': styled('-webkit-text-security:disc'),
  'lowered out of sight': (words) => `<p style="overflow:hidden;height:20px"><span style="vertical-align:-9999px">${words}</span></p>`,
  'a table row collapsed': (words) => `<table><tr style="visibility:collapse"><td>${words}</td></tr></table>`,
  'an element replaced by a picture': styled('content:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)'),
  'a host whose shadow has no slot': (words) => `<div><template shadowrootmode="open"><b>Likes hiking.</b></template>${words}</div>`,
};

/** Shown to people, however odd it looks; every one must be read. */
export const SEEN: Readonly<Record<string, Technique>> = {
  'plain': (words) => `<p>${words}</p>`,
  'hidden from screen readers only': (words) => `<p aria-hidden="true">${words}</p>`,
  'inert': (words) => `<p inert>${words}</p>`,
  'white on a dark box': (words) => `<div style="background:#123"><p style="color:#fff">${words}</p></div>`,
  'white on a gradient': (words) => `<div style="background:linear-gradient(#123,#456)"><p style="color:#fff">${words}</p></div>`,
  'white on a picture': (words) => `<div style="background:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) #fff"><p style="color:#fff">${words}</p></div>`,
  'white over a picture element': (words) => `<div style="position:relative;height:200px"><img style="position:absolute;inset:0;width:100%;height:200px" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p style="position:relative;color:#fff">${words}</p></div>`,
  'white over a dark box laid under it': (words) => `<div style="position:relative;height:120px"><div style="position:absolute;inset:0;background:#123"></div><p style="position:relative;color:#fff">${words}</p></div>`,
  'gradient through letters': (words) => `<p style="background:linear-gradient(#204,#402);-webkit-background-clip:text;background-clip:text;color:transparent">${words}</p>`,
  'in a corner of its own': (words) => `<div style="position:relative;height:80px"><p style="position:absolute;left:10px;top:10px">${words}</p></div>`,
  'far down the page': (words) => `<div style="height:20000px"></div><p>${words}</p>`,
  'scrolled out of a box above': (words) => `<div id="box" style="height:100px;overflow:auto;position:relative"><p style="position:relative">${words}</p><div style="height:3000px"></div></div><script>document.getElementById('box').scrollTop = 2000</script>`,
  'the next of a row that scrolls': (words) => `<div style="display:flex;overflow-x:auto;width:300px"><div style="flex:0 0 9000px">One</div><p style="position:relative;flex:0 0 300px">${words}</p></div>`,
  'no box of its own': (words) => `<div style="display:contents">${words}</div>`,
  'a floating list': (words) => `<ul style="overflow:hidden">${words.split(' ').map((word) => `<li style="float:left;margin-right:9px">${word}</li>`).join('')}</ul>`,
  'a fixed column': (words) => `<aside style="position:fixed;right:0;top:0;width:180px;font-size:9px"><p>${words}</p></aside>`,
  'a slide that moves in': (words) => `<p style="transform:translateY(20px)">${words}</p>`,
  'light grey': (words) => `<p style="color:#aaa">${words}</p>`,
  'in letters of 9 px': (words) => `<p style="font-size:9px">${words}</p>`,
};

/** A click away: not seen, so not read, and named as folded instead of counted as hidden. */
export const FOLDED: Readonly<Record<string, Technique>> = {
  'a closed details': (words) => `<details><summary>More of this job</summary><p>${words}</p></details>`,
  'a region found by searching': (words) => `<button aria-expanded="false" aria-controls="r">What was done</button><div id="r" hidden="until-found"><p>${words}</p></div>`,
  'a closed region': (words) => `<button aria-expanded="false" aria-controls="r">What was done</button><div id="r" style="display:none"><p>${words}</p></div>`,
};

const SPOKEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap';
const twin = (seen: string, spoken = seen) => `<span aria-hidden="true">${seen}</span><span style="${SPOKEN}">${spoken}</span>`;

/** Words for screen readers, the page's own data and folded menus, as honest sites have them: nothing to report. */
export const TWINS: Readonly<Record<string, string>> = {
  'every line twice': `<p>${twin('Likes hiking in the Brecon Beacons with friends from work.')}</p><p>${twin('Runs the chess club on Thursdays and the quiz once a month.')}</p>`,
  'the spoken one first': `<p><span style="${SPOKEN}">Likes hiking in the hills</span><span aria-hidden="true">Likes hiking in the hills</span></p>`,
  'a longer spoken one': `<p>${twin('Jan 2019 – now', 'From January 2019 until now')}</p><p>${twin('500+', 'More than 500 connections')}</p>`,
  'the same words elsewhere': `<p style="${SPOKEN}">Systems administrator</p>`,
  'labels of buttons': `<ul>${['Help desk', 'Servers', 'Backup'].map((one) => `<li>${one} <span style="${SPOKEN}">Show more about this entry</span></li>`).join('')}</ul>`,
  'by the class every framework has': `<style>.sr-only{${SPOKEN}}</style><p>Hiking <span class="sr-only">(opens in a new window)</span></p>`,
  'clipped by a path': `<p>Hiking <span style="position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden">opens in a new window</span></p>`,
  'data for scripts': '<code style="display:none">{"data":{"name":"x","skills":["one","two","three","four"]},"included":[1,2,3]}</code>',
  'a menu that is closed': '<nav><ul style="display:none"><li>Settings</li><li>Sign out of all devices</li></ul></nav><p>Hiking</p>',
};

/** An honest page without any of the words, with `odd` in the middle of it. */
export function pageWith(odd: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gareth Pryce CV</title></head><body style="font:16px/1.5 serif;background:#fff;color:#222">
<h1>Gareth Pryce</h1><p>Systems administrator</p><h2>Experience</h2>
<h3>Systems administrator, Cardiff Housing Trust</h3><p>2019 – present</p><ul><li>Looks after the servers and the backup of two sites.</li><li>Wrote the handbook for user accounts.</li></ul>
${odd}
<h3>Support engineer, Valleys College</h3><p>2015 – 2019</p><ul><li>Help desk for 300 colleagues.</li></ul>
<h2>Education</h2><p>Valleys College, HND Computing, 2013 – 2015</p></body></html>`;
}
