(function () {
  "use strict";
  var root = document.documentElement, zone = root.dataset.zone;
  function all(query, within) { return Array.prototype.slice.call((within || document).querySelectorAll(query)); }
  function one(query, within) { return (within || document).querySelector(query); }
  function calm() { return matchMedia("(prefers-reduced-motion: reduce)").matches; }

  // Days and moments in words
  function day(at, where) {
    var parts = {};
    new Intl.DateTimeFormat("en-US", { timeZone: where, year: "numeric", month: "numeric", day: "numeric" })
      .formatToParts(at).forEach(function (part) { parts[part.type] = +part.value; });
    return Date.UTC(parts.year, parts.month - 1, parts.day) / 864e5;
  }
  function span(days) {
    return days < 60 ? days + " days" : days < 700 ? "about " + Math.round(days / 30.4) + " months" : "about " + Math.round(days / 365) + " years";
  }
  function words(days) {
    return days === 0 ? "today" : days === 1 ? "tomorrow" : days === -1 ? "yesterday" : days > 0 ? "in " + span(days) : span(-days) + " ago";
  }
  function left(ms) {
    var s = Math.floor(ms / 1e3), d = Math.floor(s / 86400);
    return "in " + (d ? d + (d > 1 ? " days " : " day ") : "") + Math.floor(s / 3600) % 24 + " h " + Math.floor(s / 60) % 60 + " min" + (calm() ? "" : " " + ("0" + s % 60).slice(-2) + " s");
  }
  function beside(time, kind) {
    var line = time.closest("p, th, .dt") || time.parentNode, span = one("." + kind, line);
    if (!span) {
      span = document.createElement("span");
      span.className = kind;
      line.append(span);
    }
    return span;
  }
  function put(element, text) { if (element.textContent !== text) { element.textContent = text; } }

  // The reader's zone, beside the policy's
  var choice = one("#zone select");
  function chosen() { return choice && choice.value || undefined; }
  function same(at, one, other) {
    function of(where) { return new Intl.DateTimeFormat("en-US", { timeZone: where, dateStyle: "short", timeStyle: "short" }).format(at); }
    return of(one) === of(other);
  }
  function own(at) {
    var where = chosen();
    if (same(at, where, zone)) { return ""; }
    var text = new Intl.DateTimeFormat("en-US", { timeZone: where, weekday: "short", month: "short", day: "numeric", year: "numeric", hour: "numeric", minute: "2-digit", timeZoneName: "short" }).format(at).replace(",", "");
    return text + (where ? "" : ", your time");
  }
  function zones() {
    all(".when > [data-due], .due > [data-due]").forEach(function (time) {
      if (time.dateTime.length > 10) {
        var text = own(Date.parse(time.dateTime));
        put(beside(time, "own"), text && time.dataset.last ? "ends " + text : text);
      }
    });
  }
  if (choice) {
    var here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    choice.options[0].textContent = "yours" + (here ? ", " + here : "");
    try { choice.value = localStorage.getItem("zone") || ""; } catch (refused) { /* not kept here */ }
    if (choice.selectedIndex < 0) { choice.value = ""; }
    choice.addEventListener("change", function () {
      try { localStorage.setItem("zone", choice.value); } catch (refused) { /* not kept here */ }
      zones();
    });
    one("#zone").hidden = false;
  }

  // What counts from now
  function relative() {
    var now = Date.now(), today = day(now, zone);
    all("[data-due]").forEach(function (time) {
      var text = time.dateTime, days = (text.length > 10 ? day(Date.parse(text), zone) : Date.parse(time.dataset.due + "T00:00Z") / 864e5) - today;
      var says = words(days), last = time.dataset.last;
      if (last) {
        days = Date.parse(last + "T00:00Z") / 864e5 - today;
        says = days < 0 ? "last day was " + (words(days)) : "last day " + words(days);
      }
      var rel = beside(time, "rel");
      put(rel, says);
      rel.classList.toggle("now", days === 0);
    });
    line(today);
  }
  function line(today) {
    var lanes = one(".lanes");
    if (!lanes) { return; }
    var x = 68 * (today + .5 - Date.parse(lanes.dataset.from + "T00:00Z") / 864e5) / 77, inside = x >= 0 && x <= 68;
    x = (inside ? x : 0) + "%";
    all(".nl", lanes).forEach(function (each) { each.setAttribute("x1", x); each.setAttribute("x2", x); each.style.visibility = inside ? "" : "hidden"; });
    all(".past", lanes).forEach(function (each) { each.setAttribute("width", x); });
    var label = one(".nt", lanes);
    label.setAttribute("x", x);
    label.textContent = "";
    if (inside) {
      var word = document.createElementNS("http://www.w3.org/2000/svg", "tspan");
      word.setAttribute("class", "rel");
      word.textContent = "Today, ";
      label.append(word, new Intl.DateTimeFormat("en-US", { timeZone: "UTC", month: "short", day: "numeric", year: "numeric" }).format(today * 864e5));
    }
  }
  var count = one("[data-count]"), runs = true;
  function tick() {
    if (!count || !runs) { return; }
    var ms = Date.parse(count.dataset.count) - Date.now();
    put(count, ms > 0 ? left(ms) : "Reached");
  }
  if (count) {
    var pause = document.createElement("button");
    pause.type = "button";
    pause.textContent = "Pause";
    pause.addEventListener("click", function () {
      runs = !runs;
      pause.textContent = runs ? "Pause" : "Resume";
      tick();
    });
    count.parentNode.append(pause);
    count.parentNode.hidden = false;
    tick();
    setInterval(tick, 1e3);
  }
  relative();
  zones();
  setInterval(relative, 6e4);

  // The filter by track
  var nav = one("#filter");
  function filter() {
    var track = (/^#track=([\w-]+)$/.exec(location.hash) || [])[1] || "", link = one('a[href="#track=' + track + '"]', nav);
    if (!link) { track = ""; link = one("a", nav); }
    all("[data-track]").forEach(function (each) { each.hidden = !!track && each.dataset.track !== track; });
    all(".rows, .side, .news details, .news > ol").forEach(function (list) {
      var none = !one("[data-track]:not([hidden])", list), heading = list.previousElementSibling;
      list.hidden = none;
      if (heading && /^H3$/.test(heading.tagName)) { heading.hidden = none; }
    });
    all(".await, .over, .todo").forEach(function (section) { section.hidden = !one("[data-track]:not([hidden])", section); });
    var first = one(".coming .rows:not([hidden]) > li:not([hidden])"), none = one(".next .none");
    none.hidden = !!one(".next article:not([hidden])");
    if (!none.hidden) {
      none.textContent = first ? "Next on this track: " : "Nothing lies ahead on this track.";
      if (first) { none.append(one(".title a", first).cloneNode(true), ", " + one("time", first).textContent + ", " + one(".rel", first).textContent + "."); }
    }
    var quiet = one(".news .quiet");
    if (quiet) {
      quiet.hidden = !!one(".news li:not([hidden])");
      var earlier = one(".news details");
      if (earlier) { earlier.open = !!track && !one(".news > ol > li:not([hidden])"); }
    }
    all("[aria-current]", nav).forEach(function (each) { each.removeAttribute("aria-current"); });
    link.setAttribute("aria-current", "true");
    put(one("#filtered"), track ? "Showing " + link.textContent.toLowerCase() + " alone: " + all(".coming .rows > li:not([hidden])").length + " ahead." : "");
  }
  if (nav) {
    nav.hidden = false;
    addEventListener("hashchange", filter);
    filter();
  }
  addEventListener("beforeprint", function () { all("details").forEach(function (each) { each.open = true; }); });

  // When it was last looked at
  if (/^http/.test(location.protocol)) {
    fetch(root.dataset.root + "status.json").then(function (answer) { return answer.json(); }).then(function (status) {
      var at = Date.parse(status.lookedAt), old = Date.now() - at > 72e5, line = document.getElementById("looked");
      var when = new Intl.DateTimeFormat("en-US", { timeZone: zone, weekday: "short", month: "short", day: "numeric", year: "numeric", hour: "numeric", minute: "2-digit", timeZoneName: "short" }).format(at).replace(",", "");
      line.textContent = old ? "This page may be out of date: nobody has looked since " + when + ". Something may have changed." : "Last looked at " + when + ".";
      line.classList.toggle("old", old);
      line.hidden = false;
    }).catch(function () {});
  }
})();
