import type { Locale } from '@/runtime/format';

/** A word in Russian and in English. Lists are as long in both, so that the language never moves a draw. */
export type Word = readonly [ru: string, en: string];

export const inLocale = ([ru, en]: Word, locale: Locale): string => (locale === 'ru' ? ru : en);

/** First halves of company names; none is meant to be a real company. */
const companyHeads: readonly Word[] = [
  ['Вектор', 'Vector'],
  ['Ладога', 'Ladoga'],
  ['Кристалл', 'Kristall'],
  ['Орион', 'Orion'],
  ['Меридиан', 'Meridian'],
  ['Сириус', 'Sirius'],
  ['Гранит', 'Granit'],
  ['Восход', 'Voskhod'],
  ['Титан', 'Titan'],
  ['Радуга', 'Raduga'],
  ['Атлант', 'Atlant'],
  ['Байкал', 'Baikal'],
  ['Волна', 'Volna'],
  ['Горизонт', 'Gorizont'],
  ['Дельта', 'Delta'],
  ['Енисей', 'Yenisey'],
  ['Заря', 'Zarya'],
  ['Импульс', 'Impuls'],
  ['Каскад', 'Kaskad'],
  ['Ларец', 'Larets'],
  ['Маяк', 'Mayak'],
  ['Нива', 'Niva'],
  ['Олимп', 'Olimp'],
  ['Парус', 'Parus'],
  ['Родник', 'Rodnik'],
  ['Самоцвет', 'Samotsvet'],
  ['Тополь', 'Topol'],
  ['Факел', 'Fakel'],
  ['Холмы', 'Kholmy'],
  ['Якорь', 'Yakor'],
  ['Аврора', 'Avrora'],
  ['Берег', 'Bereg'],
  ['Вереск', 'Veresk'],
  ['Гермес', 'Germes'],
  ['Дубрава', 'Dubrava'],
  ['Зенит', 'Zenit'],
  ['Калина', 'Kalina'],
  ['Лотос', 'Lotos'],
  ['Мускат', 'Muscat'],
  ['Ника', 'Nika'],
  ['Опора', 'Opora'],
  ['Пионер', 'Pioner'],
  ['Рубин', 'Rubin'],
  ['Сокол', 'Sokol'],
  ['Тайга', 'Taiga'],
  ['Урал-М', 'Ural-M'],
  ['Феникс', 'Feniks'],
  ['Цитрус', 'Tsitrus'],
  ['Эверест', 'Everest'],
  ['Янтарь', 'Yantar'],
];

const companyTails: readonly Word[] = [
  ['Логистика', 'Logistics'],
  ['Торг', 'Trade'],
  ['Фарма', 'Pharma'],
  ['Мебель', 'Furniture'],
  ['Продукт', 'Foods'],
  ['Авто', 'Auto'],
  ['Строй', 'Build'],
  ['Текстиль', 'Textile'],
  ['Электро', 'Electric'],
  ['Склад', 'Storage'],
  ['Пластик', 'Plastics'],
  ['Металл', 'Metal'],
  ['Косметик', 'Cosmetics'],
  ['Инструмент', 'Tools'],
  ['Агро', 'Agro'],
  ['Обувь', 'Shoes'],
  ['Книги', 'Books'],
  ['Спорт', 'Sport'],
  ['Игрушки', 'Toys'],
  ['Посуда', 'Tableware'],
  ['Запчасть', 'Parts'],
  ['Бытхим', 'Household'],
  ['Климат', 'Climate'],
  ['Свет', 'Light'],
  ['Канцтовары', 'Stationery'],
  ['Зоо', 'Pets'],
  ['Сантехника', 'Plumbing'],
  ['Кабель', 'Cable'],
  ['Упаковка', 'Packaging'],
  ['Шина', 'Tyres'],
  ['Молоко', 'Dairy'],
  ['Кондитер', 'Sweets'],
  ['Напитки', 'Drinks'],
  ['Бумага', 'Paper'],
  ['Краски', 'Paints'],
  ['Медтех', 'Medtech'],
  ['Снаб', 'Supply'],
  ['Маркет', 'Market'],
  ['Экспресс', 'Express'],
  ['Комплект', 'Komplekt'],
];

/** Distinct names that two halves give. */
export const companyNames = companyHeads.length * companyTails.length;

/** Names without end: every head with every tail, then with a number. */
export function companyName(locale: Locale, index: number): string {
  const at = index % companyNames;
  const round = Math.floor(index / companyNames);
  const head = inLocale(companyHeads[at % companyHeads.length]!, locale);
  const tail = inLocale(companyTails[Math.floor(at / companyHeads.length)]!, locale);
  return round === 0 ? `${head} ${tail}` : `${head} ${tail} ${round + 1}`;
}

export const givenNames: readonly Word[] = [
  ['Андрей', 'Andrey'],
  ['Виктор', 'Viktor'],
  ['Галина', 'Galina'],
  ['Денис', 'Denis'],
  ['Елена', 'Elena'],
  ['Игорь', 'Igor'],
  ['Ксения', 'Ksenia'],
  ['Лариса', 'Larisa'],
  ['Максим', 'Maxim'],
  ['Наталья', 'Natalia'],
  ['Ольга', 'Olga'],
  ['Пётр', 'Pyotr'],
  ['Роман', 'Roman'],
  ['Светлана', 'Svetlana'],
  ['Татьяна', 'Tatiana'],
  ['Фёдор', 'Fyodor'],
];

/** Surnames that do not change with gender, so that one list serves all. */
export const surnames: readonly Word[] = [
  ['Авдеенко', 'Avdeenko'],
  ['Бойко', 'Boyko'],
  ['Вдовиченко', 'Vdovichenko'],
  ['Гончаренко', 'Goncharenko'],
  ['Дейнеко', 'Deyneko'],
  ['Ефименко', 'Efimenko'],
  ['Жук', 'Zhuk'],
  ['Зуб', 'Zub'],
  ['Иваненко', 'Ivanenko'],
  ['Коваленко', 'Kovalenko'],
  ['Литвиненко', 'Litvinenko'],
  ['Мороз', 'Moroz'],
  ['Науменко', 'Naumenko'],
  ['Онищенко', 'Onishchenko'],
  ['Петренко', 'Petrenko'],
  ['Руденко', 'Rudenko'],
  ['Савченко', 'Savchenko'],
  ['Ткаченко', 'Tkachenko'],
  ['Федоренко', 'Fedorenko'],
  ['Черненко', 'Chernenko'],
];

export const positions: readonly Word[] = [
  ['Начальник склада', 'Warehouse manager'],
  ['Коммерческий директор', 'Commercial director'],
  ['Генеральный директор', 'General director'],
  ['Директор по логистике', 'Logistics director'],
];
