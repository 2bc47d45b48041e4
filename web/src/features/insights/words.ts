// How the area of an overview is said.
import type { Overview } from '../../api/types';
import { session } from '../../state/session.svelte';
import { areaName } from '../places/words';

// One area by its name; several areas of one person by all their names.
export function standName(overview: Pick<Overview, 'area' | 'name_th' | 'name_en'>): string {
  if (overview.area === '' && session.areas.length > 1) return session.areas.map(areaName).join(' · ');
  return areaName({ code: overview.area, name_th: overview.name_th, name_en: overview.name_en });
}

// Less than a province: the money of an agreement is not the money of this area.
export function isPart(overview: Pick<Overview, 'area'>): boolean {
  return overview.area.length > 2 || (overview.area === '' && session.areas.length > 1);
}
