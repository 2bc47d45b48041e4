// The style sheet of the public pages: one file for all, no script, readable at once and printable.
#include "platform/html/html.hpp"

namespace html {

std::string_view style_sheet()
{
    return R"css(@font-face{font-family:"One Home Thai";src:url("/assets/ibm-plex-sans-thai-looped-thai-400-normal.woff2") format("woff2");font-display:swap;unicode-range:U+0E00-0E7F}
:root{color-scheme:light dark;--paper:#fbf9f4;--ink:#1d1c19;--quiet:#5d5a52;--line:#d9d4c7;--green:#1f5b43;--amber:#7a4b00;--shade:#f1ede2}
@media(prefers-color-scheme:dark){:root{--paper:#191815;--ink:#efece4;--quiet:#b5b0a4;--line:#3b3932;--green:#8fd0b0;--amber:#f0c070;--shade:#24221d}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.7 "One Home Thai","Noto Sans Thai Looped","Noto Sans Thai",system-ui,sans-serif;overflow-wrap:anywhere}
@media(min-width:60rem){body{font-size:16px}}
main,header.site,footer.site{max-width:46rem;margin:0 auto;padding:0 16px}
header.site{display:flex;flex-wrap:wrap;gap:8px 24px;justify-content:space-between;align-items:center;padding-top:12px;padding-bottom:12px;border-bottom:1px solid var(--line)}
header.site .brand{color:var(--green);font-weight:600}
header.site nav{display:flex;gap:16px}
header.site nav a,.choices a{display:inline-block;padding:8px 0;min-height:44px}
footer.site{margin-top:48px;border-top:1px solid var(--line);color:var(--quiet);font-size:.875rem}
a{color:var(--green)}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible{outline:3px solid var(--amber);outline-offset:2px}
.skip{position:absolute;left:-999px}
.skip:focus{left:8px;top:8px;background:var(--paper);padding:8px}
h1{font-size:1.6rem;line-height:1.4;margin:24px 0 8px}
h2{font-size:1.25rem;line-height:1.45;margin:32px 0 8px}
h3,h4{font-size:1.05rem;margin:24px 0 8px}
.lead{font-size:1.1rem}
.quiet,.byline,figcaption,.when{color:var(--quiet);font-size:.9rem}
.notice{border-left:4px solid var(--amber);background:var(--shade);padding:8px 12px;margin:16px 0}
figure{margin:24px 0}
img{max-width:100%;height:auto;display:block;background:var(--shade)}
blockquote{margin:16px 0;padding-left:16px;border-left:4px solid var(--line)}
ul.articles{list-style:none;margin:16px 0;padding:0}
ul.articles>li{border-top:1px solid var(--line);padding:16px 0;display:grid;grid-template-columns:1fr 7rem;gap:16px}
ul.articles h2{margin:0 0 4px;font-size:1.1rem}
ul.articles p{margin:4px 0}
ul.articles img{width:7rem;height:5.25rem;object-fit:cover}
ul.plain{padding-left:20px}
form.search{display:flex;flex-wrap:wrap;gap:8px;align-items:end;margin:16px 0}
form.search label{display:grid;gap:4px;flex:1 1 10rem}
input,select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:6px;padding:8px 12px;min-height:44px;max-width:100%}
button{background:var(--green);border-color:var(--green);color:var(--paper);cursor:pointer}
fieldset{border:1px solid var(--line);border-radius:6px;margin:32px 0;padding:8px 16px 16px}
fieldset .marks{display:flex;flex-wrap:wrap;gap:8px 16px;margin:8px 0 16px}
fieldset .marks label{display:inline-flex;gap:8px;align-items:center;min-height:44px}
fieldset input[type=radio]{min-height:0;width:20px;height:20px}
.choices{display:flex;flex-wrap:wrap;gap:0 16px}
@media(max-width:30rem){ul.articles>li{grid-template-columns:1fr 5rem}ul.articles img{width:5rem;height:4rem}}
@media print{:root{--paper:#fff;--ink:#000;--quiet:#333;--line:#999;--green:#000;--shade:#fff}body{font-size:12pt;line-height:1.5}header.site nav,form,.choices,.skip,.aside,footer.site{display:none}main,header.site{max-width:none;padding:0}h1,h2,h3,figure{break-inside:avoid;break-after:avoid}figure{break-after:auto}.body a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em}@page{size:A4;margin:20mm}}
)css";
}

} // namespace html
