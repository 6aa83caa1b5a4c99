// In the head, so that the page is never seen in the other colours first.
const THEME = "superset-mcp-theme";

/** A page from a file, or a browser that keeps nothing, may have no storage. */
function storedTheme() {
  try {
    return localStorage.getItem(THEME) ?? "";
  } catch {
    return "";
  }
}

function showTheme(theme) {
  document.documentElement.dataset.theme = theme;
}

showTheme(storedTheme());

addEventListener("DOMContentLoaded", () => {
  const choice = document.querySelector("#theme");
  choice.value = storedTheme();
  choice.addEventListener("change", () => {
    showTheme(choice.value);
    try {
      localStorage.setItem(THEME, choice.value);
    } catch {
      // It holds until the page is left.
    }
  });
});
