/** Loaded before the program under test: a fault that nobody catches, at a moment of the test's choosing. */
process.on("SIGUSR2", () => {
  throw new Error("a fault that nobody catches");
});
