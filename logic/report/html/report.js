// SPDX-License-Identifier: MPL-2.0
// The report for many workbooks: search, filter, letters. Everything that comes from a file is put
// in as text, never as markup.
"use strict";
(() => {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const T = read("labels");
  const RULES = read("rules");
  const BOOKS = read("data");
  const SEVERITY = ["error", "warning", "note", "waived"];
  const STATUS_CLASS = { error: "error", warning: "warning", unreadable: "error", ok: "good" };
  const STEP = 40;
  const $ = (id) => document.getElementById(id);

  const say = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (all, n) => values[n - 1]);

  /** An element with a class and children; strings become text. */
  function make(name, className, ...children) {
    const element = document.createElement(name);
    if (className) element.className = className;
    for (const child of children) if (child !== null && child !== undefined && child !== "") element.append(child);
    return element;
  }

  /** `text` with what is searched for marked. */
  function marked(text, words) {
    if (!words.length) return document.createTextNode(text);
    const folded = fold(text);
    // Folding may change the length; then nothing is marked.
    if (folded.length !== text.length) return document.createTextNode(text);
    const result = document.createDocumentFragment();
    let done = 0;
    while (done < text.length) {
      let at = -1, length = 0;
      for (const word of words) {
        const found = folded.indexOf(word, done);
        if (found >= 0 && (at < 0 || found < at)) { at = found; length = word.length; }
      }
      if (at < 0) break;
      result.append(text.slice(done, at), make("mark", "", text.slice(at, at + length)));
      done = at + length;
    }
    result.append(text.slice(done));
    return result;
  }

  /** As people compare: full and half width, upper and lower case are the same. */
  const fold = (text) => text.normalize("NFKC").toLowerCase();

  // What is searched through, made once, when somebody searches first.
  let prepared = false;
  function prepare() {
    if (prepared) return;
    prepared = true;
    for (const book of BOOKS) {
      book.text = fold([book.file, book.department, book.number, book.project, book.problem || "", book.notice || ""].join("\n"));
      for (const f of book.findings) {
        f.text = fold([f.rule, RULES[f.rule].name, f.sheet + "!" + f.cell, f.field, f.message, f.actual, f.expected].join("\n"));
      }
    }
  }

  const state = { q: "", department: null, rule: "", status: "", severities: new Set(SEVERITY), view: "list" };

  function words() { return fold(state.q).split(/\s+/).filter(Boolean); }

  /** The findings of `book` that are asked for; null when the book itself is not. */
  function wanted(book, search) {
    if (state.department !== null && book.key !== state.department) return null;
    if (state.status && book.status !== state.status) return null;
    const inBook = search.filter((word) => book.text.includes(word));
    const rest = search.filter((word) => !inBook.includes(word));
    const findings = book.findings.filter((f) =>
      state.severities.has(SEVERITY[f.severity]) && (!state.rule || f.rule === state.rule) &&
      rest.every((word) => f.text.includes(word)));
    if (findings.length) return findings;
    const asksForFindings = state.rule !== "" || rest.length > 0;
    const bare = book.findings.length === 0;
    return !asksForFindings && (bare && (book.status === "unreadable" ? state.severities.has("error") : true)) ? [] : null;
  }

  let matches = [];
  let shown = 0;

  function filter() {
    const search = words();
    if (search.length) prepare();
    matches = [];
    let findings = 0;
    for (const book of BOOKS) {
      const list = wanted(book, search);
      if (list === null) continue;
      matches.push([book, list]);
      findings += list.length;
    }
    shown = 0;
    $("list").replaceChildren();
    $("found").textContent = say(T.found, BOOKS.length, matches.length, findings);
    showMore();
    document.body.dataset.books = matches.length;
    document.body.dataset.findings = findings;
  }

  function showMore(all) {
    const search = words();
    const end = all ? matches.length : Math.min(matches.length, shown + STEP);
    const fragment = document.createDocumentFragment();
    for (; shown < end; ++shown) fragment.append(card(matches[shown][0], matches[shown][1], search));
    $("list").append(fragment);
    const left = matches.length - shown;
    $("more").hidden = left === 0;
    $("more").textContent = say(T.more, left);
  }

  function counts(book) {
    const number = [0, 0, 0, 0];
    for (const f of book.findings) ++number[f.severity];
    return number.map((n, i) => (n ? T.severity[i] + " " + n : "")).filter(Boolean).join("　");
  }

  function card(book, findings, search) {
    const line = [book.number, book.project, book.department].filter(Boolean).join("　");
    const header = make("header", "",
      make("h3", "", make("span", STATUS_CLASS[book.status], T.sign[book.status] + " "), marked(book.file, search)),
      make("span", "faint", marked(line, search)),
      make("span", "counts faint", book.findings.length ? counts(book) : T.status[book.status]));
    const element = make("article", "book is-" + book.status, header);
    if (book.problem) element.append(make("p", "error", marked(book.problem, search)));
    if (book.notice) element.append(make("p", "warning", book.notice));
    for (const f of findings) element.append(row(f, search));
    if (findings.length < book.findings.length) {
      element.append(make("p", "faint", say(T.others, book.findings.length - findings.length)));
    }
    return element;
  }

  function pair(title, value) {
    return value === "" ? null : make("div", "", make("dt", "", title), make("dd", "", value));
  }

  function place(f) {
    const cell = f.cell ? f.sheet + "!" + f.cell : "";
    return [f.field, cell].filter(Boolean).join(" ― ");
  }

  function row(f, search) {
    const severity = SEVERITY[f.severity];
    const about = make("details", "", make("summary", "", T.why), make("div", ""));
    // Pages are long: they are put in when somebody opens one.
    about.addEventListener("toggle", () => {
      about.lastChild.textContent = RULES[f.rule].summary + "\n\n" + RULES[f.rule].page;
    }, { once: true });
    return make("div", "finding",
      make("div", "weight " + severity, T.marks[f.severity] + " " + T.severity[f.severity]),
      make("div", "",
        make("div", "where", marked(place(f), search),
          make("span", "rule", marked(f.rule + " " + RULES[f.rule].name, search))),
        make("div", "", marked(f.message, search)),
        make("dl", "", pair(T.actual, f.actual), pair(T.expected, f.expected), pair(T.difference, f.difference),
          pair(T.fix, f.fix), pair(T.waived, f.waived)),
        about));
  }

  /** What one department has to mend, as a letter to be printed and sent. */
  function letter(department, books) {
    const element = make("section", "letter",
      make("p", "date", new Date().toLocaleDateString(T.language === "ja" ? "ja-JP" : "en-GB", { year: "numeric", month: "long", day: "numeric" })),
      make("p", "", department ? say(T.to, department) : T.nobody),
      make("h2", "", T.subject));
    const broken = books.filter((book) => book.status !== "ok");
    if (!broken.length) {
      element.append(make("p", "", say(T.thanks, books.length)));
      return element;
    }
    element.append(make("p", "", say(T.please, books.length, broken.length)));
    for (const book of broken) {
      const title = [book.number, book.project].filter(Boolean).join("　");
      element.append(make("h3", "", title || book.file));
      if (title) element.append(make("p", "faint", book.file));
      if (book.problem) { element.append(make("p", "", book.problem)); continue; }
      const body = make("tbody", "");
      const open = book.findings.filter((f) => f.severity < 3);
      for (const f of open) {
        const values = [f.actual && T.actual + " " + f.actual, f.expected && T.expected + " " + f.expected,
          f.difference && T.difference + " " + f.difference].filter(Boolean).join(" / ");
        const what = make("td", "", make("div", "", f.message));
        if (values) what.append(make("div", "faint", values));
        body.append(make("tr", "", make("td", "", T.severity[f.severity]),
          make("td", "cell", f.sheet, make("br", ""), f.cell), make("td", "", f.field), what));
      }
      element.append(make("table", "", make("thead", "", make("tr", "",
        make("th", "weight", T.weight), make("th", "cell", T.cell), make("th", "field", T.field), make("th", "", T.what))), body));
      const waived = book.findings.length - open.length;
      if (waived) element.append(make("p", "faint", say(T.leftOut, waived)));
    }
    return element;
  }

  function showLetters() {
    const departments = new Map();
    for (const book of BOOKS) {
      if (state.department !== null && book.key !== state.department) continue;
      if (!departments.has(book.key)) departments.set(book.key, []);
      departments.get(book.key).push(book);
    }
    const all = [...departments].sort((a, b) => (a[0] === "") - (b[0] === "") || (a[0] < b[0] ? -1 : 1));
    $("letters").replaceChildren(...all.map(([, books]) => letter(books[0].department, books)));
    document.body.dataset.letters = all.length;
  }

  function update() {
    const letters = state.view === "letters";
    document.body.classList.toggle("letters", letters);
    $("tab-list").setAttribute("aria-selected", String(!letters));
    $("tab-letters").setAttribute("aria-selected", String(letters));
    $("list-view").hidden = letters;
    $("letters").hidden = !letters;
    for (const element of document.querySelectorAll(".list-only")) element.hidden = letters;
    if (letters) showLetters(); else filter();
  }

  function options(select, values, all) {
    select.append(new Option(all, ""));
    for (const [value, text] of values) select.append(new Option(text, value));
  }

  const ANY = "\u0000";  // no department is called so
  function fillControls() {
    const departments = new Map();
    for (const book of BOOKS) if (!departments.has(book.key)) departments.set(book.key, book.department);
    options($("rule"), Object.keys(RULES).map((id) => [id, id + " " + RULES[id].name]), T.allRules);
    options($("status"), ["error", "warning", "ok", "unreadable"].map((s) => [s, T.status[s]]), T.allStatuses);
    $("department").append(new Option(T.allDepartments, ANY));
    for (const [key, name] of [...departments].sort()) $("department").append(new Option(name || T.nobody, key));
  }

  function setControls() {
    $("search").value = state.q;
    $("rule").value = state.rule;
    $("status").value = state.status;
    $("department").value = state.department === null ? ANY : state.department;
    for (const severity of SEVERITY) $("show-" + severity).checked = state.severities.has(severity);
  }

  /** #q=…&rule=…&department=…&status=…&hide=note,waived&view=letters: a link to what is shown. */
  function readAddress() {
    const wish = new URLSearchParams(location.hash.slice(1));
    state.q = wish.get("q") || "";
    state.rule = RULES[wish.get("rule")] ? wish.get("rule") : "";
    state.status = wish.get("status") || "";
    state.department = wish.has("department") ? wish.get("department") : null;
    state.view = wish.get("view") === "letters" ? "letters" : "list";
    state.severities = new Set(SEVERITY);
    for (const severity of (wish.get("hide") || "").split(",")) state.severities.delete(severity);
  }

  function listen() {
    let waiting = 0;
    $("search").addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => { state.q = $("search").value; update(); }, 120);
    });
    $("rule").addEventListener("change", () => { state.rule = $("rule").value; update(); });
    $("status").addEventListener("change", () => { state.status = $("status").value; update(); });
    $("department").addEventListener("change", () => {
      state.department = $("department").value === ANY ? null : $("department").value;
      update();
    });
    for (const severity of SEVERITY) {
      $("show-" + severity).addEventListener("change", (event) => {
        if (event.target.checked) state.severities.add(severity); else state.severities.delete(severity);
        update();
      });
    }
    $("tab-list").addEventListener("click", () => { state.view = "list"; update(); });
    $("tab-letters").addEventListener("click", () => { state.view = "letters"; update(); });
    $("print").addEventListener("click", () => window.print());
    $("more").addEventListener("click", () => showMore());
    window.addEventListener("beforeprint", () => { if (state.view === "list") showMore(true); });
    window.addEventListener("hashchange", () => { readAddress(); setControls(); update(); });
    for (const button of document.querySelectorAll("[data-rule], [data-department]")) {
      button.addEventListener("click", () => {
        if (button.dataset.rule !== undefined) state.rule = button.dataset.rule;
        if (button.dataset.department !== undefined) state.department = button.dataset.department;
        state.view = "list";
        setControls();
        update();
        $("controls").scrollIntoView({ block: "start" });
      });
    }
    new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting) && !$("more").hidden) showMore();
    }, { rootMargin: "600px" }).observe($("more"));
  }

  fillControls();
  readAddress();
  setControls();
  listen();
  update();
  document.body.dataset.ready = BOOKS.length;
})();
