// Times as people read them in their own place.

const formats = new Map();

function format(kind, zone, options) {
  const key = `${kind} ${zone}`;
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat("en-GB", { ...options, timeZone: zone ?? "UTC" }));
  }
  return formats.get(key);
}

export const hour = (moment, zone) =>
  format("hour", zone, { hour: "2-digit", minute: "2-digit" }).format(moment);

export const day = (moment, zone) =>
  format("day", zone, { weekday: "short", day: "numeric", month: "short" }).format(moment);

export const place = (zone) => (zone ?? "UTC").split("/").pop().replaceAll("_", " ");
