// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a user would write in an afternoon: readline, JSON.parse, a recursive walk, 12 value patterns, Dice on the keys.
// node scan-node.js FILE [--memo] [--patterns FILE]   (--memo remembers the verdict of a key name; --patterns: a JSON list of
// patterns and flags instead of the 12; prints fields and hits)
const fs = require('fs'), readline = require('readline');
const memo = process.argv.includes('--memo');
const names = ['social security number', 'password', 'visa', 'veteran', 'disability', 'credit card', 'passport', 'token', 'race', 'birthdate', 'phone', 'address', 'gender', 'ethnicity', 'citizenship', 'name', 'street', 'city', 'zipcode', 'email', 'certificate', 'license', 'identification', 'serial', 'ip', 'photo', 'salary', 'religion', 'mac', 'sex', 'sexual orientation', 'medication', 'allergy', 'condition', 'diagnosis', 'procedure'];
const values = [/[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}/, /\+?\d{1,3}[ -]?\(?\d{2,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}/, /\b(?:\d[ -]?){13,19}\b/, /\b\d{3}-\d{2}-\d{4}\b/, /\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b/, /\b(?:\d{1,3}\.){3}\d{1,3}\b/,
  /\b(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}\b/, /\b(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}\b/, /\beyJ[\w-]+\.[\w-]+\.[\w-]+/, /\b(?:sk|pk)_(?:live|test)_[0-9a-zA-Z]{16,}\b/, /\bAKIA[0-9A-Z]{16}\b/, /\b[0-9a-f]{40}\b/];
const others = process.argv.indexOf('--patterns');
if (others > 0) values.splice(0, values.length, ...JSON.parse(fs.readFileSync(process.argv[others + 1])).map(([p, f]) => new RegExp(p, f)));
const bigrams = s => { const b = new Set(); for (const w of s.toLowerCase().split(/\s+/)) for (let i = 0; i + 1 < w.length; i++) b.add(w.slice(i, i + 2)); return b; };
const grams = names.map(bigrams);
const dice = (a, b) => { let n = 0; for (const x of a) if (b.has(x)) n++; return 2 * n / (a.size + b.size); };
const known = new Map();
function key(k) {
  if (memo && known.has(k)) return known.get(k);
  const g = bigrams(k), hits = []; grams.forEach((m, i) => { if (dice(g, m) > 0.7) hits.push(names[i]); });
  if (memo) known.set(k, hits);
  return hits;
}
const fields = new Map(); let n = 0;
function walk(v, path, k) {
  if (Array.isArray(v)) { for (const x of v) walk(x, path + '[]', k); return; }
  if (v && typeof v === 'object') { for (const c in v) walk(v[c], path + '.' + c, c); return; }
  let f = fields.get(path); if (!f) fields.set(path, f = { count: 0, hits: {} }); f.count++;
  for (const h of key(k)) f.hits[h] = (f.hits[h] || 0) + 1;
  const s = typeof v === 'string' ? v : String(v);
  values.forEach((r, i) => { if (r.test(s)) f.hits['v' + i] = (f.hits['v' + i] || 0) + 1; });
}
readline.createInterface({ input: fs.createReadStream(process.argv[2]), crlfDelay: Infinity }).on('line', l => {
  let o; try { o = JSON.parse(l); } catch { return; }
  n++; for (const t of ['properties', 'traits', 'context', 'userId', 'anonymousId', 'groupId', 'previousId']) if (t in o) walk(o[t], t, t);
}).on('close', () => console.log(JSON.stringify({ events: n, fields: fields.size, hits: [...fields.values()].reduce((a, f) => a + Object.keys(f.hits).length, 0) })));
