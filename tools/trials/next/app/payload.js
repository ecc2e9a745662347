const both = (text) => ({de: text, en: text});

export const payload = {
  schemaVersion: 1,
  partners: ['Leeds', 'Oslo'].map((name, i) => ({
    id: name.toLowerCase(),
    kind: 'twin-city',
    name: both(name),
    country: 'GB',
    location: [i, 53],
  })),
};
