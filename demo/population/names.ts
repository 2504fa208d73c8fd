import type { Random } from './random.ts';

/** Where a family comes from, as far as a name tells. Frequent names, put together at random: no real people. */
export type Origin = 'FLANDERS' | 'MAGHREB' | 'TURKEY' | 'MIDDLE_EAST' | 'AFRICA' | 'EASTERN_EUROPE';

interface NameList {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly family: readonly string[];
}

const NAMES: Record<Origin, NameList> = {
  FLANDERS: {
    female:
      words(`Marie Maria An Els Griet Hilde Ingrid Katrien Kristien Lieve Linda Martine Mieke Nathalie Nele Patricia
      Rita Sabine Sandra Sarah Sofie Tine Veerle Wendy Ann Annick Carine Christine Danielle Elke Ellen Eline Emma Evelien
      Femke Fien Hanne Heidi Ilse Inge Jana Joke Julie Karen Kim Kelly Lana Laura Leen Lies Liesbet Lore Lotte Luna Manon
      Noor Renée Zoë Chloé Cécile Hélène`),
    male: words(`Jan Jos Jef Luc Marc Patrick Peter Paul Dirk Johan Geert Koen Kris Kurt Bart Bert Bram Brecht Christophe
      Danny Davy David Dries Erik Filip Frank Frederik Gert Guy Hans Hugo Ivan Jeroen Jelle Jonas Joris Kenneth Kevin Lars
      Lukas Maarten Mathias Michel Mark Niels Olivier Pieter Raf Rik Robin Ronny Rudi Ruben Senne Seppe Sander Stef Stijn
      Thomas Tim Tom Wim Wout Wouter Yves André René Jérôme`),
    family: words(`Peeters Janssens Maes Jacobs Mertens Willems Claes Goossens Wouters Hermans Michiels Martens Smets
      Hendrickx Vermeulen Stevens Janssen Aerts Lemmens Cools Wauters Verhoeven Segers Pauwels Coppens Bogaerts Desmet
      Verbeke Vandenberghe Lambrecht Declercq Dewulf Vermeersch Vandamme Verstraete Deprez Lievens Vercruysse Devos
      Vanhoutte Debruyne Deckers Geerts Nijs Theunis Vranken Bielen Schepers Thijs Mathijs Moens Temmerman Roels Baert
      Eeckhout Ghijs Heyman Jansen Leemans Nys Pieters Raes Saelens Timmermans Uyttendaele Vos Walraven Zwaenepoel
      Buysse Cornelis Draye Engels Franssen Gielen Huybrechts Ooms Proost Quintens`),
  },
  MAGHREB: {
    female: words(`Fatima Khadija Aïcha Naïma Samira Nadia Karima Hanane Latifa Malika Siham Sanae Imane Yasmina Salma
      Meryem Ikram Loubna Nora Zahra`),
    male: words(`Mohamed Ahmed Youssef Rachid Hassan Karim Said Mustapha Abdel Hamza Bilal Ilyas Anass Yassine Soufiane
      Redouane Nabil Tarik Omar Ismaël`),
    family:
      words(`Amrani Benali Bouazza Chaouch Daoudi Fassi Ghazi Haddouchi Idrissi Jabri Kaddouri Lahlou Mansouri Naciri
      Ouali Rahmani Saidi Tahiri Yahyaoui Ziani`),
  },
  TURKEY: {
    female: words('Ayse Fatma Emine Hatice Elif Zeynep Merve Esra Derya Sevgi Özlem Gülsen Hülya Sibel Yildiz'),
    male: words('Mehmet Mustafa Ali Hüseyin Ibrahim Murat Ömer Emre Burak Serkan Volkan Kemal Orhan Deniz Yusuf'),
    family: words('Yilmaz Kaya Demir Çelik Yildirim Öztürk Aydin Özdemir Arslan Dogan Kurt Koç Polat Aksoy Günes'),
  },
  MIDDLE_EAST: {
    female: words('Amina Rania Hala Lina Mariam Nour Rana Reem Sahar Shirin Zainab Farida Laila Soraya Parwana'),
    male: words('Ali Ahmad Bashir Firas Hamid Jamal Khaled Mahmoud Nasir Omid Rami Samer Tariq Wael Zaher'),
    family: words(
      'Ahmadi Alami Barakat Darwish Farhat Ghani Hamdan Hosseini Issa Karimi Khoury Nazari Qasim Rahimi Sabbagh',
    ),
  },
  AFRICA: {
    female: words(
      'Aminata Bintou Chantal Esther Fatou Grâce Joséphine Mariama Ngozi Rokia Ruth Solange Thérèse Yodit Zala',
    ),
    male: words(
      'Abdoulaye Blaise Daniel Emmanuel Fabrice Ibrahima Jean-Pierre Kwame Mamadou Moussa Patrice Samuel Serge Tesfay Yared',
    ),
    family: words('Abebe Bah Camara Diallo Gebre Haile Kabongo Kamara Mbala Mensah Ndiaye Okafor Sow Tshibangu Traoré'),
  },
  EASTERN_EUROPE: {
    female: words(
      'Anna Daria Elena Galina Ioana Irina Katarina Larisa Magdalena Natalia Oksana Olga Svetlana Tatiana Viktoria',
    ),
    male: words(
      'Adrian Andriy Bogdan Cosmin Dmytro Florin Ivan Krzysztof Marek Mihai Oleksandr Pavel Piotr Sergiu Stefan',
    ),
    family: words(
      'Bondar Dumitru Georgiev Horvat Ionescu Ivanov Kovalenko Kowalski Marin Nowak Petrov Popescu Shevchenko Stoica Wójcik',
    ),
  },
};

const RESIDENTS: readonly (readonly [Origin, number])[] = [
  ['FLANDERS', 0.72],
  ['MAGHREB', 0.1],
  ['TURKEY', 0.06],
  ['AFRICA', 0.05],
  ['EASTERN_EUROPE', 0.05],
  ['MIDDLE_EAST', 0.02],
];
const NEWCOMERS: readonly (readonly [Origin, number])[] = [
  ['MIDDLE_EAST', 0.45],
  ['AFRICA', 0.3],
  ['EASTERN_EUROPE', 0.2],
  ['MAGHREB', 0.05],
];

/** A given and a family name that go together. */
export function drawName(random: Random, sex: 'FEMALE' | 'MALE', newcomer: boolean) {
  const list = NAMES[random.weighted(newcomer ? NEWCOMERS : RESIDENTS)];
  return { givenName: random.pick(sex === 'FEMALE' ? list.female : list.male), familyName: random.pick(list.family) };
}

function words(text: string): string[] {
  return text.split(/\s+/);
}
