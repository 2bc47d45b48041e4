// Shares of a sum: 1,000 basis points are 10 %.
export function percentText(basisPoints: number): string {
  return `${Number((basisPoints / 100).toFixed(2))} %`;
}

// What so many houses cost with management; null when it is not a whole number of satang.
export function costOf(houses: number, share: number, basisPoints: number): number | null {
  const sum = houses * share;
  const management = (sum * basisPoints) / 10_000;
  return Number.isInteger(management) && Number.isSafeInteger(sum) ? sum + management : null;
}
