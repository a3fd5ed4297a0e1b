// Small comforts. Every page does all it does without them.

// "/" goes to the search box, as in most libraries' catalogues; never while someone is typing.
document.addEventListener("keydown", event => {
  const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }

  const box = document.querySelector("input[type=search]");
  if (box) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});

// The strip of days begins with the day in view in its middle; without script, with that day at its edge. Where no day is in view, it
// opens at the first of the crisis.
const strip = document.querySelector(".days");
const opening = strip?.querySelector(".opening");
const day = strip?.querySelector(".current") ?? strip?.querySelector(".hit") ?? strip?.querySelector("li:has(a)");
if (opening) {
  strip.scrollLeft = opening.offsetLeft;
} else if (day) {
  strip.scrollLeft = day.offsetLeft - (strip.clientWidth - day.clientWidth) / 2;
}

// A button that copies what it stands beside. It is put here by script, since without script it could do nothing.
for (const text of document.querySelectorAll("[data-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain";
  button.textContent = text.dataset.copy;
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  said.className = "quiet small";
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.matches("pre") ? text.textContent : text.textContent.trim().replace(/\s+/g, " "));
      said.textContent = " Copied.";
    } catch {
      getSelection().selectAllChildren(text);
      said.textContent = " Selected: copy it with the keyboard.";
    }
  });
  const line = document.createElement("p");
  line.className = "screen-only";
  line.append(button, said);
  text.after(line);
}
