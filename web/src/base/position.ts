// A point on the map as people type and read it: "18.14110, 100.14800".
import { arabicDigits } from './thai';

export function positionText(latitude: number | null | undefined, longitude: number | null | undefined): string {
  return typeof latitude === 'number' && typeof longitude === 'number' ? `${latitude.toFixed(5)}, ${longitude.toFixed(5)}` : '';
}

// "18.1411, 100.148" or "๑๘.๑๔๑๑ ๑๐๐.๑๔๘", within Thailand's box; either order is told apart by that box.
export function parsePosition(typed: string): { latitude: number; longitude: number } | null {
  const match = /^(\d{1,3}(?:\.\d+)?)[\s,]+(\d{1,3}(?:\.\d+)?)$/.exec(arabicDigits(typed).trim());
  if (!match) return null;
  let [latitude, longitude] = [Number(match[1]), Number(match[2])];
  if (latitude > 90) [latitude, longitude] = [longitude, latitude];
  return latitude >= 5.5 && latitude <= 20.6 && longitude >= 97.2 && longitude <= 105.8 ? { latitude, longitude } : null;
}
