// The household survey itself, as the server has it too; it comes with this chunk, so that it is there without a network.
import xml from '../../../../src/survey/forms/onehome_household.xml?raw';

export const householdForm = {
  id: /<data id="([^"]+)"/.exec(xml)![1]!,
  version: /<data [^>]*version="([^"]+)"/.exec(xml)![1]!,
  title: /<h:title>([^<]+)</.exec(xml)![1]!,
  xml,
};
