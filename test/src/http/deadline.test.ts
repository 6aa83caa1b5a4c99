import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createDeadline } from "../../../src/http/deadline.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("comes when the time is over, and not before", () => {
  const { signal, isOver } = createDeadline(1000, undefined);
  vi.advanceTimersByTime(999);
  expect([signal.aborted, isOver()]).toEqual([false, false]);
  vi.advanceTimersByTime(1);
  expect([signal.aborted, signal.reason.name, isOver()]).toEqual([true, "TimeoutError", true]);
});

it("comes with the outer signal, with its reason, before the exchange or in it", () => {
  const controller = new AbortController();
  const inTime = createDeadline(1000, controller.signal);
  controller.abort("not wanted");
  const late = createDeadline(1000, controller.signal);
  for (const { signal, isOver } of [inTime, late])
    expect([signal.aborted, signal.reason, isOver()]).toEqual([true, "not wanted", false]);
  vi.advanceTimersByTime(5000);
  expect([inTime.isOver(), late.isOver()]).toEqual([false, false]);
});

it("is gone when it is lifted, and leaves neither timer nor listener", () => {
  const { signal } = new AbortController();
  const listeners = {
    added: vi.spyOn(signal, "addEventListener"),
    removed: vi.spyOn(signal, "removeEventListener"),
  };
  const deadline = createDeadline(1000, signal);
  deadline.lift();
  expect(vi.getTimerCount()).toBe(0);
  expect(listeners.removed.mock.calls.length).toBe(listeners.added.mock.calls.length);
  vi.advanceTimersByTime(5000);
  expect([deadline.signal.aborted, deadline.isOver()]).toEqual([false, false]);
});
