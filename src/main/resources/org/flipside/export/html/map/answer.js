/* What a reader answers: kept on this page until it is saved to a file. */
const given = new Map();
const kept = new Set();

/** Random, so that no two answers are ever taken for one. */
function identity() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** What people write: no control characters but tabs and line breaks, no halves of characters. */
function written(text) {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, " ")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, " ")
    .trim();
}

/** An answer in place of what was answered there; what was saved before stays what it was. */
function give(place, answer) {
  const before = given.get(place);
  const same = before && !kept.has(before.id);
  given.set(place, { id: same ? before.id : identity(), ...answer });
  tell();
}

function takeBack(place) {
  given.delete(place);
  tell();
}

const isSaved = () => [...given.values()].every((answer) => kept.has(answer.id));

function tell() {
  const bar = one("#answers");
  const count = given.size;
  bar.hidden = count === 0;
  one(".count", bar).textContent = count === 1 ? "1 answer" : `${count} answers`;
  one(".state", bar).textContent = isSaved() ? "saved" : "not saved yet";
}

const claimOf = (slot) => one(".quote", slot).textContent.trim();

function startReply(slot) {
  const form = one("#reply-form").content.cloneNode(true).firstElementChild;
  const card = slot.dataset.card;
  const place = `card ${card}`;
  const number = slot.dataset.number;
  form.setAttribute("aria-label", `Your answer to card ${number}`);
  const because = one(".because", form);
  const reason = one("textarea", because);
  const choices = [one(".agree", form), one(".contest", form)];

  const update = () => {
    const kind = choices.findIndex((button) => button.getAttribute("aria-pressed") === "true");
    because.hidden = kind < 0;
    if (kind < 0) {
      takeBack(place);
      return;
    }
    one("span", because).textContent = kind === 0 ? "Why (may stay empty)" : "What is wrong with it";
    const words = written(reason.value);
    const contest = kind === 1;
    if (contest && !words) {
      takeBack(place);
      return;
    }
    give(place, { kind: contest ? "contest" : "agree", card, about: claimOf(slot), reason: words });
  };
  for (const button of choices) {
    button.addEventListener("click", () => {
      const on = button.getAttribute("aria-pressed") !== "true";
      choices.forEach((each) => each.setAttribute("aria-pressed", on && each === button));
      update();
      if (on) {
        reason.focus();
      }
    });
  }
  reason.addEventListener("input", update);
  one(".add", form).addEventListener("click", () => askForEvidence(slot, form));
  const attached = attachedOf(slot);
  attached.insertBefore(form, one(".private", attached));
}

function askForEvidence(slot, form) {
  const dialog = one("#evidence-form");
  one(".about-card", dialog).textContent = claimOf(slot);
  one('input[value="for"]', dialog).checked = true;
  one("#evidence-kind").value = "observation";
  one("#evidence-strength").value = "one-account";
  one("#evidence-proximity").value = "own-chair";
  for (const field of ["note", "observed", "role", "reference"]) {
    one(`#evidence-${field}`).value = "";
  }
  one("#evidence-missing").hidden = true;
  one(".take", dialog).onclick = () => takeEvidence(slot, form, dialog);
  one(".leave", dialog).onclick = () => dialog.close();
  dialog.showModal();
  one("#evidence-note").focus();
}

function takeEvidence(slot, form, dialog) {
  const value = (field) => written(one(`#evidence-${field}`).value);
  if (!value("note")) {
    one("#evidence-missing").hidden = false;
    one("#evidence-note").focus();
    return;
  }
  const direction = one('input[name="direction"]:checked', dialog).value;
  const answer = {
    kind: "evidence",
    card: slot.dataset.card,
    about: claimOf(slot),
    evidence: value("kind"),
    direction,
    strength: value("strength"),
    proximity: value("proximity"),
    note: value("note"),
    sourceRole: value("role"),
    reference: value("reference"),
  };
  if (value("observed")) {
    answer.observed = value("observed");
  }
  const place = `evidence ${identity()}`;
  give(place, answer);
  list(form, place, answer);
  dialog.close();
  say("Evidence added to your answers");
}

function list(form, place, answer) {
  const entry = document.createElement("li");
  const words = document.createElement("p");
  words.dir = "auto";
  words.textContent = `${answer.direction}: ${answer.note}`;
  const remove = document.createElement("button");
  remove.type = "button";
  remove.className = "link";
  remove.textContent = "Remove";
  remove.setAttribute("aria-label", `Remove: ${answer.note}`);
  remove.addEventListener("click", () => {
    takeBack(place);
    entry.remove();
    one(".add", form).focus();
  });
  entry.append(words, remove);
  one(".given", form).append(entry);
}

function startTakingOn(button) {
  const action = button.dataset.action;
  button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", on);
    if (on) {
      const about = one("h3", button.closest(".entry")).textContent.trim();
      give(`action ${action}`, { kind: "accept", action, about, reason: "" });
    } else {
      takeBack(`action ${action}`);
    }
  });
}

/** What the title and a name leave of a file name that every system takes. */
function fileName(title, by) {
  const safe = (text) => text.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60);
  return `${[title, by].map(safe).filter(Boolean).join("-") || "answers"}.flipside-answers.json`;
}

function save() {
  const name = one("#answers-by");
  const by = written(name.value);
  one("#answers-missing").hidden = by !== "";
  name.setAttribute("aria-invalid", by === "");
  if (!by) {
    name.focus();
    return;
  }
  const title = one("h1").textContent.trim();
  const answers = [...given.values()];
  const file = {
    format: "flipside-answers",
    formatVersion: 1,
    writtenBy: "Flipside map",
    map: { id: one("#cards").dataset.map, title },
    by,
    savedAt: new Date().toISOString(),
    answers,
  };
  const link = document.createElement("a");
  const text = JSON.stringify(file, null, 2);
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = fileName(title, by);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  answers.forEach((answer) => kept.add(answer.id));
  tell();
  const told = `saved as ${link.download}. Send that file to whoever gave you this map.`;
  one("#answers .state").textContent = told;
  say(`Answers ${told}`);
}

function startAnswers() {
  if (!one("#answers")) {
    return;
  }
  slots.forEach(startReply);
  every(".take-on").forEach(startTakingOn);
  one("#answers .save").addEventListener("click", save);
  addEventListener("beforeunload", (event) => {
    if (!isSaved()) {
      event.preventDefault();
    }
  });
}
