import type { Word } from '../names';

export const regions: readonly Word[] = [
  ['Север', 'North'],
  ['Юг', 'South'],
  ['Центр', 'Centre'],
  ['Урал', 'Urals'],
  ['Сибирь', 'Siberia'],
];

export const pains: readonly Word[] = [
  ['Паллеты стоят в проходах, на приёмке очередь', 'Pallets stand in the aisles, goods wait at the dock'],
  ['Сборка заказа занимает вдвое больше времени, чем год назад', 'Picking takes twice as long as a year ago'],
  ['Инспектор запретил нагружать два ряда', 'The inspector forbade loading two rows'],
  ['Снимаем вторую площадку ради хранения', 'We rent a second site only for storage'],
  ['В сезон не успеваем отгружать', 'In season we ship late'],
];

export const criteria: readonly Word[] = [
  ['Плюс 150 мест без остановки отгрузок', 'Plus 150 positions with no stop of shipping'],
  ['Окупаемость до двух лет', 'Payback within two years'],
  ['Сборка быстрее на треть', 'Picking a third faster'],
  ['Документы, которые примет проверка', 'Papers that the inspection accepts'],
];

/** What clients say when they refuse, by reason. */
export const refusals: Readonly<Record<string, readonly Word[]>> = {
  price: [
    [
      'Выбрали другого поставщика: у него дешевле на пятнадцать процентов',
      'We took another vendor: fifteen percent cheaper',
    ],
    [
      'Дорого для нас, руководство не видит, за что платить',
      'Too expensive, management does not see what it pays for',
    ],
    ['Ваша цена выше рынка, взяли простые стеллажи', 'Your price is above the market, we took plain racks'],
  ],
  no_need: [
    ['Место пока есть, вернёмся, если вырастем', 'There is room for now, we may return if we grow'],
    ['Вопрос сняли перестановкой, покупать не будем', 'We solved it by rearranging, no purchase is planned'],
  ],
  no_money: [
    [
      'Бюджет этого года распределён, денег не дадут',
      'This year’s budget is allocated, no money will be given',
    ],
    ['Все закупки заморожены до конца года', 'All purchases are frozen until the end of the year'],
  ],
  timing: [
    ['Нужно было к началу месяца, ждать не можем', 'It was needed by the start of the month, we cannot wait'],
    [
      'Срок монтажа попадает на сезон, не подходит',
      'The installation falls into the season, it does not fit',
    ],
  ],
  no_solution: [
    [
      'Пол не держит нагрузку, усиливать не станут',
      'The floor does not bear the load and will not be reinforced',
    ],
    ['Высоты не хватает для второго яруса', 'The height is not enough for a second level'],
  ],
  terms: [
    ['Юристы не приняли наши условия ответственности', 'Their lawyers did not accept our liability terms'],
    ['Без отсрочки платежа подписывать отказались', 'They refused to sign without deferred payment'],
  ],
  silent: [
    ['Не отвечает на звонки и письма больше месяца', 'Has not answered calls or letters for over a month'],
    [
      'Перестали отвечать после расчёта, причина неизвестна',
      'Went silent after the calculation, the reason is unknown',
    ],
  ],
};

export const notOurs: readonly Word[] = [
  ['Склад меньше трёхсот метров, хранят архив', 'The warehouse is under 300 metres and holds an archive'],
  ['Перекупщик, нужна только оптовая цена', 'A reseller who only wants a wholesale price'],
  ['Компания закрылась, телефон не обслуживается', 'The company has closed, the number is out of service'],
];

export const reasons = {
  offerWithoutDiscovery: [
    'Клиент попросил сразу прислать предложение',
    'The client asked to send an offer at once',
  ],
  discountMonthEnd: ['Закрываю месяц, клиент ждать не будет', 'Closing the month, the client will not wait'],
  dataLater: ['Цифры клиент обещал прислать позже', 'The client promised to send the figures later'],
  peerBusy: ['Коллеги заняты, проверил сам', 'Colleagues are busy, I checked it myself'],
  skipped: ['Клиент просил не тянуть', 'The client asked not to wait'],
  left: ['Егор уволился, сделки переданы коллегам', 'Egor has left, his deals go to colleagues'],
  approved: ['Маржа остаётся выше минимума', 'The margin stays above the minimum'],
  talked: ['Разобрали с менеджером, срок назначен', 'Talked it over with the manager, a date is set'],
  talkedOut: ['Обсудили на планёрке', 'Discussed at the morning meeting'],
} as const satisfies Record<string, Word>;
