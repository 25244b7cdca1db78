/* The board: a drawing whose view box is moved and zoomed. */
function startBoard() {
  const table = one("#board .drawing");
  if (!table) {
    return;
  }
  const drawing = one("svg", table);
  const all = drawing.viewBox.baseVal;
  const whole = { x: all.x, y: all.y, width: all.width, height: all.height };
  const most = 4;
  let seen = { ...whole };
  let moved = 0;

  const show = (next) => {
    seen = next;
    drawing.setAttribute("viewBox", [seen.x, seen.y, seen.width, seen.height].join(" "));
  };
  /** How many units of the drawing a pixel of the screen is. */
  const unit = () =>
    Math.max(seen.width / table.clientWidth, seen.height / table.clientHeight);
  const at = (event) => {
    const place = new DOMPoint(event.clientX, event.clientY);
    return place.matrixTransform(drawing.getScreenCTM().inverse());
  };
  const middle = () => ({ x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 });
  const zoom = (by, point) => {
    const width = Math.min(whole.width, Math.max(table.clientWidth / most, seen.width / by));
    const share = width / seen.width;
    show({
      x: point.x - (point.x - seen.x) * share,
      y: point.y - (point.y - seen.y) * share,
      width,
      height: seen.height * share,
    });
  };
  const move = (x, y) => show({ ...seen, x: seen.x + x, y: seen.y + y });

  const fingers = new Map();
  table.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, event);
    moved = 0;
  });
  table.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) {
      return;
    }
    if (fingers.size === 2) {
      const other = [...fingers.values()].find((each) => each.pointerId !== event.pointerId);
      const apart = (one) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      zoom(apart(event) / Math.max(1, apart(before)), at(other));
    } else {
      const scale = unit();
      move((before.clientX - event.clientX) * scale, (before.clientY - event.clientY) * scale);
    }
    moved += Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY);
    if (moved > 4) {
      table.classList.add("moving");
      table.setPointerCapture(event.pointerId);
    }
    fingers.set(event.pointerId, event);
  });
  const letGo = (event) => {
    fingers.delete(event.pointerId);
    table.classList.remove("moving");
  };
  table.addEventListener("pointerup", letGo);
  table.addEventListener("pointercancel", letGo);
  table.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / 400), at(event));
    },
    { passive: false },
  );
  const step = 64;
  const keys = {
    ArrowLeft: () => move(-step * unit(), 0),
    ArrowRight: () => move(step * unit(), 0),
    ArrowUp: () => move(0, -step * unit()),
    ArrowDown: () => move(0, step * unit()),
    "+": () => zoom(1.25, middle()),
    "-": () => zoom(0.8, middle()),
    0: () => show({ ...whole }),
  };
  table.addEventListener("keydown", (event) => {
    if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  one(".zoom-in", one("#board")).addEventListener("click", keys["+"]);
  one(".zoom-out", one("#board")).addEventListener("click", keys["-"]);
  one(".zoom-fit", one("#board")).addEventListener("click", keys[0]);
  every("g.card", drawing).forEach((card, index) =>
    card.addEventListener("click", () => {
      if (moved <= 4 && slots[index]) {
        location.hash = slots[index].id;
      }
    }),
  );
  addEventListener("beforeprint", () => show({ ...whole }));
}
