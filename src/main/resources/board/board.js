(function () {
  "use strict";
  var root = document.documentElement, zone = root.dataset.zone;
  function all(query) { return Array.prototype.slice.call(document.querySelectorAll(query)); }
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
  function two(number) { return (number < 10 ? "0" : "") + number; }
  function left(ms, calm) {
    var s = Math.floor(ms / 1e3), d = Math.floor(s / 86400);
    return "in " + (d ? d + (d > 1 ? " days " : " day ") : "") + Math.floor(s / 3600) % 24 + " h " + Math.floor(s / 60) % 60 + " min" + (calm ? "" : " " + two(s % 60) + " s");
  }
  function beside(time, kind) {
    var span = time.parentNode.querySelector("." + kind);
    if (!span) {
      span = document.createElement("span");
      span.className = kind;
      time.parentNode.append(span);
    }
    return span;
  }
  function own(at) {
    var style = { dateStyle: "short", timeStyle: "short" };
    var here = new Intl.DateTimeFormat("en-US", style), there = new Intl.DateTimeFormat("en-US", Object.assign({ timeZone: zone }, style));
    if (here.format(at) === there.format(at)) { return ""; }
    return new Intl.DateTimeFormat("en-US", { weekday: "short", month: "short", day: "numeric", year: "numeric", hour: "numeric", minute: "2-digit", timeZoneName: "short" }).format(at).replace(",", "") + ", your time";
  }
  var calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  function tick() {
    var now = Date.now();
    all(".when > time, .due > time").forEach(function (time) {
      var text = time.dateTime, exact = text.length > 10, at = Date.parse(exact ? text : text + "T00:00Z");
      var next = time.closest(".next");
      var says = next && exact && at > now ? left(at - now, calm) : words((exact ? day(at, zone) : at / 864e5) - day(now, zone));
      var rel = beside(time, "rel");
      if (rel.textContent !== says) { rel.textContent = says; }
      if (exact && !time.dataset.own) {
        time.dataset.own = "1";
        var mine = own(at);
        if (mine) { beside(time, "own").textContent = mine; }
      }
    });
  }
  tick();
  setInterval(tick, calm ? 6e4 : 1e3);

  var nav = document.getElementById("filter");
  function filter() {
    var track = (/^#track=([\w-]+)$/.exec(location.hash) || [])[1] || "";
    all("[data-track]").forEach(function (each) { each.hidden = !!track && each.dataset.track !== track; });
    all("#filter a").forEach(function (link) {
      if (link.getAttribute("href") === (track ? "#track=" + track : "#")) { link.setAttribute("aria-current", "true"); } else { link.removeAttribute("aria-current"); }
    });
  }
  if (nav) {
    nav.hidden = false;
    addEventListener("hashchange", filter);
    filter();
  }

  if (/^http/.test(location.protocol)) {
    fetch(root.dataset.root + "status.json").then(function (answer) { return answer.json(); }).then(function (status) {
      var at = Date.parse(status.lookedAt), old = Date.now() - at > 72e5, line = document.getElementById("looked");
      var when = new Intl.DateTimeFormat("en-US", { timeZone: zone, dateStyle: "medium", timeStyle: "short" }).format(at);
      line.textContent = (old ? "This page may be out of date: it was last looked at on " : "Looked at on ") + when + ", " + zone + " time.";
      line.classList.toggle("old", old);
      line.hidden = false;
    }).catch(function () {});
  }
})();
