// Usage: node citing.mjs SITE STYLES SCRATCH RECORD...
// Prints "ok" or "not ok" for each citation, and every difference with its reason.
import fs from "node:fs";
import { createRequire } from "node:module";

const [site, styles, scratch, ...records] = process.argv.slice(2);
const CSL = createRequire(`${scratch}/`)("citeproc");

// What is compared: the slug of ours, the published style, whether the processor's note or its bibliography.
const compared = [
  ["chicago-note", "chicago-fullnote-bibliography", "note"],
  ["chicago-bibliography", "chicago-fullnote-bibliography", "bibliography"],
  ["mla", "modern-language-association", "bibliography"],
  ["apa", "apa", "bibliography"],
  ["mla-in-text", "modern-language-association", "note"],
  ["apa-in-text", "apa", "note"],
];

// Differences that we stand by. The first pattern is of the citation, the second of the difference.
const accepted = [
  [/./, /^ours adds (site)$/, "whoever follows the address should know where it leads; the processor has no variable for the site of a manuscript"],
  [/^(chicago|apa)/, /^ours adds (host|number)$/, "who published the text comes after the archive that holds the original, in archives' order; the styles know no second host"],
  [/^mla/, /^ours adds (number)$/, "the publisher's number is how the item is found there"],
  [/./, /^ours adds hostAddress$/, "the address of the source's own citation is kept as given, and said to be the source's"],
  [/^chicago/, /^ours adds copy$/, "that the text goes back to a copy, and whose, is part of where it comes from"],
  [/^(chicago-note|mla-in-text)/, /^ours leaves out author$/, "the title names them; a note that says it twice helps no one"],
  [/^(chicago|apa)/, /^ours leaves out genre$/, "the title says what the item is; the processor prints it again"],
  [/^chicago/, /^ours leaves out recipient$/, "the title says to whom it went; the processor prints it again, and in its own words"],
  [/./, /^ours leaves out date$/, "the title tells the day in full"],
  [/^(chicago|mla|apa)/, /^the title: ours /, "a description in place of a title stands plain (Chicago, MLA) or in square brackets (APA), in the words and capitals of the source; the processor takes every title for a name"],
  [/^apa$/, /^the date: /, "letters and papers in archives are dated in full in APA's own examples; the processor's style gives the year"],
  [/^(chicago-bibliography|mla|apa|chicago-note)$/, /^the order: /, "item, date, place in the archive, archive, then where it can be read; the processor puts them as for books or manuscripts of one shelf mark"],
  [/^mla-in-text$/, /^the paragraph: /, "MLA abbreviates paragraph par."],
];

const met = new Set();
let bad = 0;
for (const record of records) {
  const [item] = await (await fetch(`${site}/records/${record}.csl.json`)).json();
  const about = await (await fetch(`${site}/records/${record}.json`)).json();
  const whole = await page(record, "");
  const ofParagraph = await page(record, "?p=2");
  for (const [slug, style, kind] of compared) {
    const isInText = slug.endsWith("-in-text");
    const theirs = cite(item, style, kind, isInText);
    const ours = (isInText ? ofParagraph : whole)(slug);
    const unexplained = [];
    console.log(`# ${record} ${slug}\n#   ours:   ${ours}\n#   theirs: ${theirs}`);
    for (const difference of differences(parts(item, about), ours, theirs)) {
      const reason = accepted.find(([of, what]) => of.test(slug) && what.test(difference));
      console.log(`#   - ${difference}${reason ? `: ${reason[2]}` : ""}`);
      reason ? met.add(reason) : unexplained.push(difference);
    }

    bad += unexplained.length;
    console.log(unexplained.length ? `not ok ${slug} of ${record}: ${unexplained.join("; ")}` : `ok ${slug} of ${record}`);
  }
}

for (const [of, what] of accepted.filter(reason => !met.has(reason))) {
  console.log(`not ok a difference that there is not has a reason: ${of} ${what}`);
  bad++;
}

process.exit(bad ? 1 : 0);

async function page(record, query) {
  const html = await (await fetch(`${site}/records/${record}/cite${query}`)).text();
  return slug => {
    const found = new RegExp(`<h2 id="${slug}">[^]*?<p class="citation"[^>]*>([^]*?)</p>`).exec(html);
    return plain(found[1].replace(/<[^>]*>/g, "").replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)))
      .replace(/&quot;/g, "\"").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&"));
  };
}

function cite(item, style, kind, isInText) {
  const engine = new CSL.Engine(
    { retrieveLocale: () => fs.readFileSync(`${styles}/locales/locales-en-US.xml`, "utf8"), retrieveItem: () => item },
    fs.readFileSync(`${styles}/styles/${style}.csl`, "utf8"), "en-US");
  engine.setOutputFormat("text");
  engine.updateItems([item.id]);
  const cited = isInText ? { id: item.id, locator: "2", label: "paragraph" } : { id: item.id };
  return plain(kind === "bibliography"
    ? engine.makeBibliography()[1][0]
    : engine.previewCitationCluster({ citationItems: [cited], properties: { noteIndex: 1 } }, [], [], "text"));
}

function plain(text) {
  return text.replace(/\s+/g, " ").trim();
}

// The parts of a citation, each with what it is known by. A pattern looks past capitals: the styles have their own.
function parts(item, about) {
  const escape = text => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const one = text => (text ? new RegExp(escape(text), "i") : null);
  const [year, month, day] = item.issued["date-parts"][0];
  const long = new Date(Date.UTC(year, month - 1, day)).toLocaleString("en", { month: "long", timeZone: "UTC" });
  return {
    author: item.author?.length ? new RegExp(`^\\(?(?:.{0,40}\\b)?${escape(item.author[0].family ?? item.author[0].literal)}`, "i") : null,
    recipient: item.recipient?.length ? one(item.recipient[0].family ?? item.recipient[0].literal) : null,
    title: new RegExp(`${item.title.split(" ").map(escape).join("\\s")}|${item.title.split(" ").slice(0, 3).map(escape).join("\\s")}`, "i"),
    genre: one(item.genre),
    translator: item.translator?.length ? one(item.translator[0].family) : null,
    date: new RegExp(`${long} ${day}, ${year}|${day} ${long.slice(0, 3)}[a-z]*\\.? ${year}|${year}, ${long} ${day}|\\(${year}\\)|, ${year}\\b`, "i"),
    paragraph: /par(?:a)?\. ?2\b/i,
    location: one(item.archive_location),
    holder: one(item.archive),
    copy: about.citation.provenance ? one(about.citation.provenance.split(" ").slice(0, 3).join(" ")) : null,
    host: one(item.source),
    number: item.source && about.citation.number ? one(`no. ${about.citation.number}`) : null,
    hostAddress: one(about.citation.url),
    site: /Cuban Crisis Archive/,
    url: one(item.URL.replace(/^https?:\/\//, "")),
  };
}

// In words: what one prints and the other does not, what stands in another order, what is put otherwise.
function differences(parts, ours, theirs) {
  const found = [];
  const names = Object.keys(parts).filter(name => parts[name]);
  const at = text => Object.fromEntries(names.map(name => [name, (name === "title" ? text : withoutTitle(text)).search(parts[name])]));
  const [inOurs, inTheirs] = [at(ours), at(theirs)];
  for (const name of names) {
    if (inOurs[name] >= 0 && inTheirs[name] < 0) found.push(`ours adds ${name}`);
    if (inOurs[name] < 0 && inTheirs[name] >= 0) found.push(`ours leaves out ${name}`);
  }

  const shared = names.filter(name => inOurs[name] >= 0 && inTheirs[name] >= 0);
  const order = places => [...shared].sort((one, other) => places[one] - places[other]).join(", ");
  if (order(inOurs) !== order(inTheirs)) found.push(`the order: ours ${order(inOurs)}; theirs ${order(inTheirs)}`);

  if (shared.includes("title")) {
    const dress = (text, place) => /[“[]?$/.exec(text.slice(0, place))[0] || "plain";
    const [one, other] = [dress(ours, inOurs.title), dress(theirs, inTheirs.title)];
    if (one !== other) found.push(`the title: ours ${one}, theirs ${other}`);
    else if (matched("title", ours) !== matched("title", theirs)) found.push("the title: ours keeps the source's capitals");
  }

  for (const name of ["date", "paragraph"].filter(name => shared.includes(name))) {
    const [one, other] = [ours, theirs].map(text => matched(name, withoutTitle(text)).replace(/[ (),]/g, ""));
    if (one !== other) found.push(`the ${name}: ours ${matched(name, withoutTitle(ours))}, theirs ${matched(name, withoutTitle(theirs))}`);
  }

  return found;

  function matched(name, text) {
    return parts[name].exec(text)[0];
  }

  // What the title says does not count as said by another part of the citation.
  function withoutTitle(text) {
    return text.replace(parts.title, title => " ".repeat(title.length));
  }
}
