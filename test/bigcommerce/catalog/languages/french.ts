import { text } from '../make.ts'
import type { Translation } from '../product.ts'

// Only begun: what is missing stays as it is, as in many a shop.
export const french: Translation = {
  products: {
    101: {
      name: 'Tasse du matin',
      description: text(
        'Tournée en petites séries et émaillée à la main, elle garde au chaud un grand premier café, et sa seconde moitié.',
        'Le pied reste nu, pour que les doigts sachent où finit l’argile.',
      ),
    },
    102: { name: 'Serviette en lin Harrow' },
    103: { name: 'Cocotte du dimanche' },
    105: { name: 'Bol marée basse' },
    106: { name: 'Assiette de tous les jours' },
    110: { name: 'Théière rouge-gorge' },
    112: { name: 'Pichet pommelé' },
    151: { name: 'Tente pour deux nuits' },
  },
  categories: {
    11: { name: 'Cuisine' },
    12: { name: 'Table' },
    13: { name: 'Maison' },
    14: { name: 'Jardin' },
    15: { name: 'Papier' },
    16: { name: 'Plein air' },
    17: { name: 'Téléchargements' },
    24: { name: 'Tasses' },
    26: { name: 'Textiles' },
  },
  terms: {
    Colour: 'Couleur',
    Size: 'Taille',
    Material: 'Matière',
    'Made in': 'Fabriqué en',
    Oat: 'Avoine',
    Sage: 'Sauge',
    Moss: 'Mousse',
    Night: 'Nuit',
    Stoneware: 'Grès',
    Glass: 'Verre',
    Linen: 'Lin',
    Wool: 'Laine',
    Paper: 'Papier',
    Category: 'Catégorie',
    Brand: 'Marque',
    Price: 'Prix',
    Rating: 'Avis',
    Other: 'Autres',
    'Free shipping': 'Livraison gratuite',
    Featured: 'En vedette',
    'In stock': 'En stock',
  },
}
