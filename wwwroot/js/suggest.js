// Suggestions while one types in a search box: the combobox with a list of the ARIA practices. Without script the box is
// a plain form; without an answer it stays one.

const wait = 150;

for (const box of document.querySelectorAll("form[role=search] input[type=search]")) {
  enhance(box);
}

function enhance(box) {
  const list = document.createElement("ul");
  list.id = `${box.id}-suggestions`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  const said = document.createElement("span");
  said.className = "unseen";
  said.setAttribute("role", "status");
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-expanded", "false");
  box.setAttribute("aria-controls", list.id);
  box.closest("form").append(list, said);

  let timer = 0;
  let asked = 0;
  let active = -1;

  const close = () => {
    clearTimeout(timer);
    asked++;
    active = -1;
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };

  const mark = index => {
    const options = list.children;
    options[active]?.setAttribute("aria-selected", "false");
    active = (index + options.length) % options.length;
    options[active].setAttribute("aria-selected", "true");
    options[active].scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", options[active].id);
  };

  const show = suggestions => {
    list.replaceChildren(...suggestions.map((suggestion, index) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${index}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.url = suggestion.url;
      const text = document.createElement("span");
      text.textContent = suggestion.text;
      const kind = document.createElement("span");
      kind.className = "quiet small";
      kind.textContent = `${suggestion.kind}, ${suggestion.records} ${suggestion.records === 1 ? "record" : "records"}`;
      option.append(text, " ", kind);
      return option;
    }));
    active = -1;
    list.hidden = suggestions.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    said.textContent = suggestions.length === 0 ? "" : suggestions.length === 1 ? "1 suggestion" : `${suggestions.length} suggestions`;
  };

  const ask = async () => {
    const number = ++asked;
    try {
      const answer = await fetch(`/suggest?q=${encodeURIComponent(box.value)}`);
      const { suggestions } = await answer.json();
      if (number === asked && document.activeElement === box) {
        show(suggestions);
      }
    } catch {
      close();
    }
  };

  box.addEventListener("input", () => {
    clearTimeout(timer);
    if (box.value.trim().length < 2) {
      close();
    } else {
      timer = setTimeout(ask, wait);
    }
  });

  box.addEventListener("keydown", event => {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
      event.preventDefault();
      mark(event.key === "ArrowDown" ? active + 1 : active < 0 ? -1 : active - 1);
    } else if (event.key === "Enter" && active >= 0 && !list.hidden) {
      event.preventDefault();
      location.assign(list.children[active].dataset.url);
    }
  });

  // Before the box loses focus, or the list would be gone when the click arrives.
  list.addEventListener("pointerdown", event => {
    event.preventDefault();
    const option = event.target.closest("[role=option]");
    if (option) {
      location.assign(option.dataset.url);
    }
  });

  box.addEventListener("blur", close);
}
