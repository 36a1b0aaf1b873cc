// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens a workspace with another build of SQLCipher 4 and prints the paths of its fields.
// usage: node open-elsewhere.js MODULE FILE, with the key in hex on standard input
'use strict';
const fs = require('fs');
const path = require('path');
const [module_, file] = process.argv.slice(2);
const wasm = require(path.join(module_, 'dist', 'sqlcipher.cjs')); // starts by itself, and says when it has
const { SQLiteAPI } = require(path.join(module_, 'lib', 'sqlite-api.cjs'));

wasm.onRuntimeInitialized = () => {
  wasm.FS.writeFile('/copy.ppw', fs.readFileSync(file));
  const db = new SQLiteAPI(wasm).open('/copy.ppw');
  db.exec(`PRAGMA key = "x'${fs.readFileSync(0, 'utf8').trim()}'"`);
  db.exec('PRAGMA locking_mode = EXCLUSIVE');
  for (const row of db.query('SELECT path FROM field ORDER BY path')) console.log(row.path);
};
