import { categories, cities, familyNames, givenNames, productNames, reviewTexts } from "./shop-words.ts";

const customerCount = 240;
const orderCount = 1500;
const firstDay = Date.UTC(2024, 0, 1);
const days = 731;

/** Same numbers on every machine: mulberry32 with a fixed seed. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const tables = `
CREATE TABLE customers (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT, country TEXT NOT NULL, city TEXT,
  segment TEXT NOT NULL, signed_up DATE NOT NULL, credit_limit NUMERIC(10, 2));
CREATE TABLE products (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, category TEXT NOT NULL, price NUMERIC(10, 2) NOT NULL,
  weight_kg REAL, discontinued BOOLEAN NOT NULL, review TEXT);
CREATE TABLE orders (
  id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers (id), ordered_at DATETIME NOT NULL,
  status TEXT NOT NULL, shipped_at DATETIME, total NUMERIC(10, 2) NOT NULL, coupon TEXT);
CREATE TABLE order_items (
  id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id),
  product_id INTEGER NOT NULL REFERENCES products (id), quantity INTEGER NOT NULL, unit_price NUMERIC(10, 2) NOT NULL);`;

type Value = string | number | null;

/** The whole shop as SQL: four related tables with dates, decimals, names in many scripts and missing values. */
export function shopSql(): string {
  const random = seededRandom(20240101);
  const products = makeProducts(random);
  const { orders, items } = makeOrders(random, products);
  return [
    "BEGIN;",
    tables,
    ...inserts("customers", makeCustomers(random)),
    ...inserts("products", products),
    ...inserts("orders", orders),
    ...inserts("order_items", items),
    "COMMIT;",
    "",
  ].join("\n");
}

function inserts(table: string, rows: readonly Value[][]): string[] {
  return rows.map((row) => `INSERT INTO ${table} VALUES (${row.map(literal).join(", ")});`);
}

function literal(value: Value): string {
  if (value === null) return "NULL";
  return typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;
}

function pick<T>(random: () => number, values: readonly T[]): T {
  // An index below the length always has a value; the lists are constants and not empty.
  return values[Math.floor(random() * values.length)] as T;
}

const cents = (value: number) => Math.round(value * 100) / 100;
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
const isoSecond = (time: number) => new Date(time).toISOString().slice(0, 19).replace("T", " ");

function makeCustomers(random: () => number): Value[][] {
  return Array.from({ length: customerCount }, (_, index) => {
    const [country, city] = pick(random, cities);
    const given = pick(random, givenNames);
    const name = `${given} ${pick(random, familyNames)}`;
    const email = random() < 0.12 ? null : `customer${index + 1}@example.org`;
    const segment = pick(random, ["Consumer", "Consumer", "Small business", "Enterprise"]);
    const signedUp = isoDay(firstDay - Math.floor(random() * 900) * 86_400_000);
    const credit = random() < 0.4 ? null : cents(100 + random() * 4900);
    return [index + 1, name, email, country, random() < 0.05 ? null : city, segment, signedUp, credit];
  });
}

function makeProducts(random: () => number): Value[][] {
  return productNames.map((name, index) => {
    const category = categories[index % categories.length] as string;
    const weight = random() < 0.2 ? null : cents(0.05 + random() * 12);
    const review = random() < 0.5 ? null : pick(random, reviewTexts);
    return [
      index + 1,
      name,
      category,
      cents(3 + random() ** 3 * 900),
      weight,
      random() < 0.1 ? 1 : 0,
      review,
    ];
  });
}

function makeOrders(random: () => number, products: readonly Value[][]) {
  const orders: Value[][] = [];
  const items: Value[][] = [];
  for (let id = 1; id <= orderCount; id++) {
    const orderedAt = firstDay + Math.floor(seasonalDay(random) * 86_400_000);
    let total = 0;
    for (let line = 1 + Math.floor(random() * 4); line > 0; line--) {
      const product = pick(random, products);
      const quantity = 1 + Math.floor(random() ** 2 * 5);
      const unitPrice = cents(Number(product[3]) * (random() < 0.2 ? 0.9 : 1));
      items.push([items.length + 1, id, product[0] as number, quantity, unitPrice]);
      total += quantity * unitPrice;
    }
    const status = pick(random, ["delivered", "delivered", "delivered", "shipped", "pending", "cancelled"]);
    const isSent = status === "delivered" || status === "shipped";
    const shippedAt = isSent ? isoSecond(orderedAt + (1 + random() * 6) * 86_400_000) : null;
    const coupon = random() < 0.85 ? null : pick(random, ["WELCOME10", "R&D 100%", "SUMMER'24"]);
    const customer = 1 + Math.floor(random() ** 1.5 * customerCount);
    orders.push([id, customer, isoSecond(orderedAt), status, shippedAt, cents(total), coupon]);
  }
  return { orders, items };
}

/** More orders as time goes on and before Christmas, so that the lines in charts have a shape. */
function seasonalDay(random: () => number): number {
  const day = days * random() ** 0.75;
  return random() < 0.12 ? (day < 366 ? 330 : 695) + random() * 28 : day;
}
