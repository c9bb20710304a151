import { list, text } from '../make.ts'
import type { Translation } from '../product.ts'

const products: Translation['products'] = {
  101: {
    name: 'Morgentasse',
    description: text(
      'In kleinen Serien gedreht und von Hand glasiert: Die Morgentasse fasst einen großzügigen ersten Kaffee und hält auch dessen zweite Hälfte warm.',
      'Der Fuß bleibt unglasiert, damit die Finger wissen, wo der Ton aufhört. Keine gleicht der anderen ganz; das ist der Sinn der Sache.',
    ),
  },
  102: {
    name: 'Leinenhandtuch Harrow',
    description: text(
      'Gewaschenes Leinen in Waffelbindung, das wirklich trinkt. Vor dem Frühstück ist es trocken und im dritten Jahr weicher als im ersten.',
      'Gewebt in einer Weberei mit elf Leuten, aus Flachs von Feldern, die man zu Fuß erreicht.',
      list('Bei 60 °C waschen', 'Nass und schwer aufhängen', 'Nie bügeln: Das Leben ist kurz'),
    ),
  },
  103: {
    name: 'Sonntagsbräter',
    description: text(
      'Gusseisen unter drei Schichten Emaille. Vom Herd in den Ofen und von dort auf den Tisch; er verlangt nichts als Zeit.',
      'Der Deckel hat innen kleine Noppen: Was aufsteigt, kommt als Regen wieder herunter, auf den ganzen Braten.',
    ),
  },
  105: {
    name: 'Schale Ebbe',
    description: text(
      'Weit genug für Salat, tief genug für Suppe. Der Rand neigt sich um eine Bleistiftbreite nach innen, damit die Erbsen bleiben, wo sie hingehören.',
      'Drei Glasuren, die sich mögen. Steinzeug, zweimal gebrannt; Spülmaschine und Ofen sind kein Problem.',
    ),
  },
  106: {
    name: 'Alltagsteller',
    description: text(
      'Der Teller, nach dem man greift, ohne nachzudenken. Er stapelt sich, ohne zu wackeln.',
      'Ein Tisch für sechs ist günstiger als sechs Tische für einen: Der Preis sinkt mit dem Stapel.',
    ),
  },
  109: { name: 'Eisenpfanne für alle Tage' },
  110: {
    name: 'Teekanne Rotkehlchen',
    description: text(
      'Gießt, ohne zu tropfen: Der Schnabel wird von Hand geschnitten, solange der Ton noch feucht ist.',
      'Genug für vier Tassen oder für einen langen Brief.',
    ),
  },
  112: {
    name: 'Apfelschimmel-Krug',
    description: text(
      'Wasser, Wein, Tulpen. Drei Größen, ein Paar Hände und ein Henkel, durch den vier Finger passen.',
    ),
  },
  114: {
    name: 'Pfeifkessel vom Hügel',
    description: text(
      'Ein Kessel, der eine Terz pfeift und nicht schreit. Die nächste Serie verlässt die Schmiede im Frühjahr; wer jetzt bestellt, ist dabei.',
    ),
  },
  117: { name: 'Notizbuch mit deinen Initialen' },
  125: { name: 'Moorlanddecke' },
  131: { name: 'Schwertfarn im Topf' },
  146: {
    name: 'Ein Jahr für dich',
    description: text(
      'Ein Kalender, für eine Person gedruckt: Er beginnt am Tag deiner Wahl, hat so viele Seiten je Woche, wie du brauchst, und öffnet mit einem Satz von dir.',
    ),
  },
  151: { name: 'Zelt für zwei Nächte' },
  157: { name: 'Moorlandgarn' },
}

const said = (words: string) => `<p>${words}</p>`

const categories: Translation['categories'] = {
  11: { name: 'Küche', description: said('Werkzeug, das seinen Haken an der Wand verdient.') },
  12: { name: 'Tisch', description: said('Steinzeug, Glas und was dazwischen gehört.') },
  13: { name: 'Wohnen', description: said('Licht, Leinen und stille Ecken.') },
  14: { name: 'Garten', description: said('Für Fensterbretter, Balkone und längere Wege mit der Kanne.') },
  15: { name: 'Papier', description: said('Zum Schreiben, und zum Beschreiben.') },
  16: { name: 'Draußen', description: said('Leichtes für lange Tage.') },
  17: { name: 'Downloads', description: said('Nichts zu verschicken: in einer Minute da.') },
  21: { name: 'Töpfe & Pfannen' },
  22: { name: 'Kaffee & Tee' },
  23: { name: 'Vorrat' },
  24: { name: 'Tassen & Becher', description: said('Gemacht, um gehalten zu werden.') },
  25: { name: 'Teller & Schalen' },
  26: { name: 'Textilien' },
  27: { name: 'Licht & Duft' },
  28: { name: 'Bad' },
  29: { name: 'Blumentöpfe' },
  30: { name: 'Werkzeug & Saatgut' },
  31: { name: 'Pfannen' },
  32: { name: 'Töpfe' },
  33: { name: 'Notizbücher' },
  34: { name: 'Drucke' },
}

const terms: Translation['terms'] = {
  Colour: 'Farbe',
  Size: 'Größe',
  Material: 'Material',
  'Made in': 'Hergestellt in',
  Glaze: 'Glasur',
  Enamel: 'Emaille',
  Skein: 'Strang',
  Cover: 'Einband',
  Holds: 'Fasst',
  Height: 'Höhe',
  Care: 'Pflege',
  'In which pot?': 'In welchem Topf?',
  'Wrap it as a present': 'Als Geschenk einpacken',
  'Yes, in brown paper and twine': 'Ja, in Packpapier und Schnur',
  'First day': 'Erster Tag',
  'Pages a week': 'Seiten je Woche',
  'Line height in millimetres': 'Zeilenhöhe in Millimetern',
  'Name on the cover': 'Name auf dem Einband',
  'Sentence on the first page': 'Satz auf der ersten Seite',
  'A picture for the back': 'Ein Bild für die Rückseite',
  Initials: 'Initialen',
  Oat: 'Hafer',
  Sage: 'Salbei',
  Blush: 'Rosé',
  'Sea and Sand': 'Meer und Sand',
  Ticking: 'Streifen',
  Moss: 'Moos',
  Night: 'Nacht',
  Tide: 'Flut',
  Rust: 'Rost',
  Pine: 'Kiefer',
  Hand: 'Gästetuch',
  Bath: 'Handtuch',
  Sheet: 'Badetuch',
  'Small, 0.8 l': 'Klein, 0,8 l',
  'Medium, 1.2 l': 'Mittel, 1,2 l',
  'Large, 2 l': 'Groß, 2 l',
  Terracotta: 'Terrakotta',
  'Night blue': 'Nachtblau',
  'Fog grey': 'Nebelgrau',
  'No pot, just the fern': 'Kein Topf, nur der Farn',
  'Dishwasher and microwave safe': 'Spülmaschine und Mikrowelle',
  Stoneware: 'Steinzeug',
  Glass: 'Glas',
  'Cast iron': 'Gusseisen',
  Steel: 'Stahl',
  Oak: 'Eiche',
  Linen: 'Leinen',
  Wool: 'Wolle',
  Paper: 'Papier',
  Beeswax: 'Bienenwachs',
  Canvas: 'Segeltuch',
  Scotland: 'Schottland',
  Denmark: 'Dänemark',
  'United States': 'USA',
  Greece: 'Griechenland',
  Poland: 'Polen',
  Category: 'Kategorie',
  Brand: 'Marke',
  Price: 'Preis',
  Rating: 'Bewertung',
  Other: 'Weiteres',
  'Free shipping': 'Versandkostenfrei',
  Featured: 'Empfohlen',
  'In stock': 'Auf Lager',
}

export const german: Translation = { products, categories, terms }
