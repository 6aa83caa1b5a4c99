// Run in the page: contrast.ts says what for.
(() => {
  const numbers = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color) => {
    const [red = 0, green = 0, blue = 0] = numbers(color).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element) => {
    if (!element) throw new Error("The page has no ground");
    const { backgroundColor } = getComputedStyle(element);
    const [, , , alpha = 1] = numbers(backgroundColor);
    if (alpha !== 0 && alpha !== 1) throw new Error(`Half a ground: ${backgroundColor}`);
    return alpha === 1 ? backgroundColor : groundOf(element.parentElement);
  };
  const seen = [...document.body.querySelectorAll("*")].filter(
    (element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );
  const ratio = (color, ground) => {
    const [dark = 0, light = 0] = [luminance(color), luminance(ground)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const found = seen.map((element) => ({
    text: `${element.localName}.${element.className} ${element.textContent?.trim().slice(0, 40)}`,
    ratio: ratio(getComputedStyle(element).color, groundOf(element)),
  }));
  const search = document.querySelector("input[type=search]");
  const placeholder = getComputedStyle(search, "::placeholder").color;
  found.push({ text: "placeholder", ratio: ratio(placeholder, groundOf(search)) });
  return found.sort((a, b) => a.ratio - b.ratio);
})();
